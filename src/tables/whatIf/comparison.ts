import type { TablesCatalogue } from '../../words/catalogue';
import type { Scenario } from '../../model/whatIf/scenario';
import type { ScenarioMonth } from '../../model/whatIf/scenarioFigures';
import type { ScenarioLine } from '../../model/whatIf/scenarioLines';
import type { Inputs } from '../../read/readInputs';
import type { StandingTotals } from './standingTotals';

/** A scenario's figures, or the base's where the scenario is null; all months are the last. */
export interface Compared {
  scenario: Scenario | null;
  months: readonly ScenarioMonth[];
  /** The same by line, with costs by kind. */
  lines: readonly ScenarioLine[];
}

/** Everything that the layout of the comparison follows from. */
export interface Comparison {
  /** The base first; every one has the same months. */
  compared: readonly Compared[];
  totals: StandingTotals;
  /** Probability with which the quotas bring the hires in. */
  confidence: number;
  /** Where the lines have their names. */
  inputs: Inputs;
  /** When the figures were computed, as the sheet shows it. */
  at: string;
  words: TablesCatalogue;
}
