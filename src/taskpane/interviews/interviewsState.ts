import type { Problem } from '../../grid/problem';
import type { StageTotal } from '../../jobs/interviews/recordActuals';
import type { StageKey } from './stageKey';

/** What the interview page knows besides the workbook's own board. */
export interface InterviewsState {
  /** The month and line that are shown; null while the page chooses them. */
  chosen: { month: string; line: string } | null;
  /** Whether a long week is shown in full. */
  wholeWeek: boolean;
  /** What is being typed and not entered yet, right or wrong. */
  drafts: Readonly<Record<StageKey, string>>;
  /** Totals that were entered and that no look at the workbook has shown since. */
  entries: Readonly<Record<StageKey, Entry>>;
  recording: 'untouched' | 'saving' | 'recorded' | 'failed';
  /** Milliseconds since 1970 of the last recording of ours. */
  recordedAt: number | null;
  /** Why the workbook did not take the last numbers. */
  refusals: readonly Problem[];
  rates: RatesState;
  /** Copying those who joined into the Actuals table. */
  copying: AskedStep;
}

export interface Entry {
  total: StageTotal;
  /** `looked` once a look has begun that will show what is recorded. */
  state: 'waiting' | 'recorded' | 'looked' | 'failed';
}

export interface RatesState {
  /** Ticks that a person has set or taken away, by the pass rate's cell; the others follow the figures. */
  picked: Readonly<Record<string, boolean>>;
  step: AskedStep;
}

/** How far a change of the user's own tables is, which is asked about before it is made. */
export type AskedStep =
  | { kind: 'choosing' }
  | { kind: 'asking' }
  | { kind: 'writing' }
  | { kind: 'used'; count: number }
  | { kind: 'refused'; problems: readonly Problem[] };

export const initialInterviews: InterviewsState = {
  chosen: null,
  wholeWeek: false,
  drafts: {},
  entries: {},
  recording: 'untouched',
  recordedAt: null,
  refusals: [],
  rates: { picked: {}, step: { kind: 'choosing' } },
  copying: { kind: 'choosing' },
};
