import { reviewPlan } from '../../jobs/plan/reviewPlan';
import type { PlanOutcome } from '../../jobs/plan/planOutcome';
import { takeOverHires } from '../../jobs/plan/takeOverHires';
import { planWorkbook } from '../../jobs/plan/planWorkbook';
import { addLine } from '../../jobs/template/addLine';
import type { Problem } from '../../grid/problem';
import type { Fault } from '../shell/fault';
import { pageContract } from '../shell/pageContract';
import { initialPlan, type PlanEvent } from './planState';
import { planWords } from './words';

/** Everything a person can ask of the Plan page. None of these throws. */
export interface PlanActions {
  /** Plans; where a plan stands, what would change is shown first, unless the settings say not to. */
  plan(): Promise<void>;
  /** Makes the changes that are shown; after an edit in between, shows them anew instead. */
  applyPlan(): Promise<void>;
  /** Gives up a plan under way: nothing is written, or what was written is taken back. */
  cancelPlan(): void;
  dropReview(): void;
  showAllMoves(): void;
  /** Shows those of the figures that move whose month, line or name holds the text. */
  findMoves(find: string): void;
  /** Shows a plan that was made elsewhere, by the ribbon. */
  showOutcome(outcome: PlanOutcome): void;
  showFault(fault: Fault): void;
  showAllProblems(): void;
  /** Mends a problem that the pane can mend by itself, on this word, and looks at the workbook again. */
  mend(problem: Problem): Promise<void>;
  /** Writes the plan's hires into the forecast as planned joiners. */
  takeOverHires(): Promise<void>;
  /** Opens a month of the plan into its lines, or closes it. */
  toggleMonth(month: string): void;
}

/** What was found, what is wrong with it, and the plan. */
export const plan = pageContract<PlanEvent, PlanActions>()({
  tab: 'plan',
  initial: initialPlan,
  jobs: {
    plan: planWorkbook,
    /** What planning would change, without writing. */
    review: reviewPlan,
    takeOverHires,
    /** Adds a line that other tables name to the Lines table. */
    addLine,
  },
  doings: {
    plan: { again: 'againPlan', halfWritten: 'notUndone' },
    mend: { again: 'againTool', halfWritten: 'toolNotUndone' },
  },
  words: planWords,
});
