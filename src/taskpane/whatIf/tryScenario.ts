import { applyScenario } from '../../model/whatIf/applyScenario';
import type { PlanInput } from '../../model/plan/planInput';
import type { Scenario } from '../../model/whatIf/scenario';
import { scenarioFigures, type ScenarioMonth } from '../../model/whatIf/scenarioFigures';
import type { Problem } from '../../grid/problem';
import { scenarioProblems } from '../../jobs/whatIf/scenarioProblems';

/** What comes of a scenario: its figures, by month and then over all months, or why there are none. */
export type Tried =
  | { kind: 'figures'; months: readonly ScenarioMonth[] }
  | { kind: 'refused'; problems: Problem[] };

/** Figures of an input under changes that were tried already: the page is drawn at every key, a plan takes longer. */
const known = new WeakMap<PlanInput, Map<string, readonly ScenarioMonth[]>>();

/** Enough for every scenario on the page; beyond it are those of keys pressed long ago. */
const most = 100;

/** Plans an input under a scenario, or as it is where that is null. */
export function tryScenario(basis: PlanInput, scenario: Scenario | null): Tried {
  const problems = scenario ? scenarioProblems([scenario], basis) : [];
  if (problems.length > 0) return { kind: 'refused', problems };
  const tried = known.get(basis) ?? new Map<string, readonly ScenarioMonth[]>();
  known.set(basis, tried);
  const key = JSON.stringify(scenario?.changes ?? []);
  const months = tried.get(key) ?? scenarioFigures(scenario ? applyScenario(basis, scenario) : basis);
  if (tried.size >= most) tried.clear();
  tried.set(key, months);
  return { kind: 'figures', months };
}
