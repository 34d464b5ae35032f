import { boundText } from '../../model/bound';
import { checkScenario, type ScenarioProblem } from '../../model/whatIf/checkScenario';
import type { PlanInput } from '../../model/plan/planInput';
import { roundToNoise } from '../../model/rounding';
import { driverBounds, factorBound, type Scenario } from '../../model/whatIf/scenario';
import { problem, type Problem } from '../../grid/problem';

/** What keeps scenarios from being planned on an input: each by the scenario's name and the number of its change. */
export function scenarioProblems(scenarios: readonly Scenario[], input: PlanInput): Problem[] {
  return [
    ...sameNames(scenarios),
    ...scenarios.flatMap((scenario) =>
      checkScenario(scenario, input).map((found) => problemOf(found, scenario, input)),
    ),
  ];
}

/** Excel, and people too, tell names apart by more than case. */
function sameNames(scenarios: readonly Scenario[]): Problem[] {
  const seen = new Set<string>();
  return scenarios.flatMap(({ name }): Problem[] => {
    const key = name.trim().toLowerCase();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problem('scenarioTwice', null, { scenario: name })];
  });
}

function problemOf(found: ScenarioProblem, { name, changes }: Scenario, input: PlanInput): Problem {
  const { driver, value, line, stage, from, to } = changes[found.change]!;
  const where = { scenario: name, change: found.change + 1 };
  const months = input.forecast.map(({ month }) => month).sort();
  switch (found.code) {
    case 'factor':
      return problem('scenarioFactor', null, { ...where, driver, value, allowed: boundText(factorBound) });
    case 'value':
      return problem('scenarioValue', null, {
        ...where,
        driver,
        value,
        allowed: boundText(driverBounds[driver]),
      });
    case 'line':
      return problem('scenarioLine', null, { ...where, line: line ?? '' });
    case 'stage':
      return problem('scenarioStage', null, { ...where, stage: stage ?? '' });
    case 'months': {
      return problem('scenarioMonths', null, {
        ...where,
        from: from ?? months[0] ?? '',
        to: to ?? months.at(-1) ?? '',
      });
    }
    case 'noPay':
      return problem('scenarioPay', null, where);
    case 'result': {
      const result = { line: found.line, value: roundToNoise(found.result) };
      const allowed = boundText(driverBounds[driver]);
      return found.stage === null
        ? problem('scenarioResult', null, { ...where, ...result, driver, month: found.month ?? '', allowed })
        : problem('scenarioPassRate', null, { ...where, ...result, stage: found.stage, allowed });
    }
  }
}
