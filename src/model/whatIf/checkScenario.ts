import { applyScenario, isChanged } from './applyScenario';
import { isWithin } from '../bound';
import type { Month } from '../calendar/month';
import type { PlanInput } from '../plan/planInput';
import { driverBounds, factorBound, isMonthly, type Scenario, type ScenarioChange } from './scenario';

/** Why a scenario cannot be planned. `change` counts from 0. */
export type ScenarioProblem =
  /** A factor or a new value outside its bound. */
  | { code: 'factor' | 'value'; change: number }
  /** A line that the plan does not have, or a stage that the line does not have. */
  | { code: 'line' | 'stage'; change: number }
  /** No month of the line lies between the first and the last. */
  | { code: 'months'; change: number }
  /** Pay changes, but no pay is given. */
  | { code: 'noPay'; change: number }
  /** All changes together bring a figure out of its bound, such as a PTY above 1. */
  | {
      code: 'result';
      change: number;
      line: string;
      month: Month | null;
      stage: string | null;
      result: number;
    };

/** Everything that keeps a scenario from being planned on an input; none where `applyScenario` gives a right one. */
export function checkScenario(scenario: Scenario, input: PlanInput): ScenarioProblem[] {
  const problems = scenario.changes.flatMap((change, index) => changeProblems(change, index, input));
  return problems.length > 0 ? problems : resultProblems(scenario, input);
}

function changeProblems(change: ScenarioChange, index: number, input: PlanInput): ScenarioProblem[] {
  const { driver, how, value, line } = change;
  if (!isWithin(value, how === 'factor' ? factorBound : driverBounds[driver])) {
    return [{ code: how, change: index }];
  }
  if (line !== null && !input.lines.some(({ name }) => name === line))
    return [{ code: 'line', change: index }];
  if (driver === 'passRates' && !hasStage(change, input)) return [{ code: 'stage', change: index }];
  if (isMonthly(driver) && !input.forecast.some((row) => isChanged(row, change))) {
    return [{ code: 'months', change: index }];
  }
  return driver === 'pay' && !input.rates ? [{ code: 'noPay', change: index }] : [];
}

function hasStage({ line, stage }: ScenarioChange, { lines }: PlanInput): boolean {
  const meant = lines.filter(({ name }) => line === null || name === line);
  return stage === null || meant.some(({ stages }) => stages.some(({ name }) => name === stage));
}

/** The first figure that each change brings out of its bound. */
function resultProblems({ name, changes }: Scenario, input: PlanInput): ScenarioProblem[] {
  return changes.flatMap((_, index): ScenarioProblem[] => {
    const after = applyScenario(input, { name, changes: changes.slice(0, index + 1) });
    const wrong = outOfBound(changes[index]!, after);
    return wrong ? [{ code: 'result', change: index, ...wrong }] : [];
  });
}

interface Result {
  line: string;
  month: Month | null;
  stage: string | null;
  result: number;
}

function outOfBound(change: ScenarioChange, after: PlanInput): Result | undefined {
  return resultsOf(change, after).find(({ result }) => !isWithin(result, driverBounds[change.driver]));
}

/** The figures that a change can bring out of their bound; the others have no upper end. */
function resultsOf(change: ScenarioChange, { forecast, lines }: PlanInput): Result[] {
  const rows = forecast.filter((row) => isChanged(row, change));
  switch (change.driver) {
    case 'pty':
      return rows.map(({ line, month, pty }) => ({ line, month, stage: null, result: pty }));
    case 'attrition':
      return rows.flatMap(({ line, month, attrition }) =>
        'rate' in attrition ? [{ line, month, stage: null, result: attrition.rate }] : [],
      );
    case 'passRates':
      return lines
        .filter(({ name }) => change.line === null || name === change.line)
        .flatMap(({ name, stages }) =>
          stages
            .filter((stage) => change.stage === null || stage.name === change.stage)
            .map((stage) => ({ line: name, month: null, stage: stage.name, result: stage.passRate })),
        );
    default:
      return [];
  }
}
