import { compareWorkbook } from '../../jobs/whatIf/compareWorkbook';
import { pageContract } from '../shell/pageContract';
import type { ChangeDraft } from './scenarioDraft';
import type { ScenariosEvent } from './scenariosEvent';
import { initialScenarios } from './scenariosState';
import { whatIfWords } from './words';

/** Everything a person can ask of the What-if page. None of these throws. */
export interface ScenarioActions {
  /** Adds a scenario with a name of its own and one change that changes nothing yet; gives its id. */
  add(name: (number: number) => string): number;
  rename(id: number, name: string): void;
  remove(id: number): void;
  /** Puts the scenario that was deleted last back where it stood. */
  putBack(): void;
  /** Adds a change to a scenario; gives the change's id. */
  addChange(id: number): number;
  change(id: number, edit: Partial<Omit<ChangeDraft, 'id'>>): void;
  removeChange(id: number): void;
  /** Writes the comparison into the workbook. */
  write(): Promise<void>;
}

/** Something on the What-if page. */
export interface OnWhatIf {
  kind: 'scenarios';
  event: ScenariosEvent;
}

/** What the plan costs, and what it would come to under other assumptions. */
export const whatIf = pageContract<OnWhatIf, { scenarios: ScenarioActions }>()({
  tab: 'finance',
  initial: { scenarios: initialScenarios },
  jobs: {
    /** Writes the scenarios of the settings beside the plan, with the time that the sheet shows. */
    compare: compareWorkbook,
  },
  doings: { compare: { again: 'againTool', halfWritten: 'toolNotUndone' } },
  words: whatIfWords,
});
