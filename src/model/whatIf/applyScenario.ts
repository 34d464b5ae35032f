import type { Stage } from '../hiring/funnel';
import type { Loss } from '../plan/losses';
import type { ForecastMonth, PlanInput, PlanLine } from '../plan/planInput';
import { withPay } from './payChange';
import type { Scenario, ScenarioChange } from './scenario';

/**
 * The input of a scenario's plan: a copy with the changes made one after the other. The base stays as it is, and what
 * no change touches is shared with it. The scenario must have passed the checks.
 */
export function applyScenario(input: PlanInput, { changes }: Scenario): PlanInput {
  return changes.reduce(changed, input);
}

function changed(input: PlanInput, change: ScenarioChange): PlanInput {
  switch (change.driver) {
    case 'volume':
      return inForecast(input, change, (row) => ({ ...row, calls: next(row.calls, change) }));
    case 'aht':
      return inForecast(input, change, (row) => ({ ...row, ahtSeconds: next(row.ahtSeconds, change) }));
    case 'pty':
      return inForecast(input, change, (row) => ({ ...row, pty: next(row.pty, change) }));
    case 'attrition':
      return inForecast(input, change, (row) => ({ ...row, attrition: nextLoss(row.attrition, change) }));
    case 'passRates':
      return { ...input, lines: input.lines.map((line) => withPassRates(line, change)) };
    case 'pay':
      return input.rates ? { ...input, rates: withPay(input.rates, change) } : input;
  }
}

/** Whether a forecast row is one that a change is about. */
export function isChanged({ line, month }: ForecastMonth, { line: only, from, to }: ScenarioChange): boolean {
  return (only ?? line) === line && (from ?? month) <= month && month <= (to ?? month);
}

function inForecast(
  input: PlanInput,
  change: ScenarioChange,
  one: (row: ForecastMonth) => ForecastMonth,
): PlanInput {
  return { ...input, forecast: input.forecast.map((row) => (isChanged(row, change) ? one(row) : row)) };
}

function next(before: number, { how, value }: ScenarioChange): number {
  return how === 'factor' ? before * value : value;
}

/** A factor keeps heads heads and a rate a rate; a new value is a rate, since heads would not follow the need. */
function nextLoss(loss: Loss, change: ScenarioChange): Loss {
  if (change.how === 'factor' && 'heads' in loss) return { heads: next(loss.heads, change) };
  return { rate: next('rate' in loss ? loss.rate : NaN, change) };
}

function withPassRates(line: PlanLine, change: ScenarioChange): PlanLine {
  if (change.line !== null && change.line !== line.name) return line;
  const isMeant = ({ name }: Stage): boolean => change.stage === null || change.stage === name;
  const stages = line.stages.map((stage) =>
    isMeant(stage) ? { ...stage, passRate: next(stage.passRate, change) } : stage,
  );
  return { ...line, stages };
}
