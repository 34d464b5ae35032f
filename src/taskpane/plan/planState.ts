import type { PlanChanges } from '../../jobs/plan/planChanges';
import type { PlanOutcome, PlanSummary, Progress } from '../../jobs/plan/planOutcome';
import type { Problem } from '../../grid/problem';
import type { Fault } from '../shell/fault';
import type { Mended } from '../shell/mend';

/** What the pane knows of planning. */
export interface PlanState {
  run: RunState;
  /** Problems of a refused run that looking at the inputs alone does not show, such as a protected sheet. */
  runProblems: readonly Problem[];
  /** The plan that the workbook shows: as its sheets show it, or as it was written just now. */
  result: ResultState | null;
  /** What planning again would change, while the person decides; null otherwise. */
  review: ReviewState | null;
  /** Whether a long list of problems is shown in full. */
  allProblems: boolean;
  /** What was mended last on a press, until the next one; null where nothing was. */
  mended: Mended | null;
  /** Whether something is being mended now. */
  mending: boolean;
  /** Months, yyyy-mm, that are opened into their lines. */
  openMonths: readonly string[];
  /** Whether the hires have just been taken over as planned joiners. */
  hiresTaken: boolean;
}

export type RunState =
  | { kind: 'idle' }
  /** `cancelling` once what was written is to be taken back. */
  | { kind: 'running'; progress: Progress; cancelling?: true }
  /** Nothing is left of it. */
  | { kind: 'cancelled' }
  | { kind: 'written'; warnings: Problem[]; isSame?: true }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'failed' };

export interface ResultState {
  summary: PlanSummary;
  /** When it was written, in milliseconds since 1970; null where the workbook does not remember. */
  at: number | null;
  /** Whether the workbook has changed since, and the sheets have not followed. */
  stale: boolean;
  /** Whether the sheets have shown it, so that the next look tells what has become of it. */
  seen?: true;
}

/** What planning again would change, as it is shown for a decision. */
export interface ReviewState {
  changes: PlanChanges;
  /** Whether the workbook has changed since, so that it would have to be looked at again. */
  stale: boolean;
  /** Whether every figure that moves is shown, rather than the first few. */
  all: boolean;
  /** What is looked for among them. */
  find: string;
}

export type PlanEvent =
  | { kind: 'planStarted' }
  | { kind: 'planProgressed'; progress: Progress }
  | { kind: 'planFinished'; outcome: PlanOutcome; at: number }
  | { kind: 'planFailed'; fault: Fault }
  | { kind: 'planCancelling' }
  | { kind: 'planCancelled' }
  | { kind: 'reviewed'; changes: PlanChanges }
  | { kind: 'reviewDropped' }
  | { kind: 'allMovesWanted' }
  | { kind: 'movesSearched'; find: string }
  | { kind: 'allProblemsWanted' }
  | { kind: 'mendStarted' }
  | { kind: 'mendFinished'; mended: Mended | null; problems: readonly Problem[] }
  | { kind: 'mendFailed'; fault: Fault }
  | { kind: 'monthToggled'; month: string }
  | { kind: 'hiresTaken' };

export const initialPlan: PlanState = {
  run: { kind: 'idle' },
  runProblems: [],
  result: null,
  review: null,
  allProblems: false,
  mended: null,
  mending: false,
  openMonths: [],
  hiresTaken: false,
};
