import type { InterviewStage } from '../../jobs/interviews/interviewStage';
import type { Problem } from '../../grid/problem';
import type { StageTotal } from '../../jobs/interviews/recordActuals';
import type { Fault } from '../shell/fault';
import type { StageKey } from './stageKey';

/** Everything that can happen to the interview page. */
export type InterviewsEvent =
  | { kind: 'chosen'; month: string; line: string }
  | { kind: 'wholeWeekWanted' }
  | { kind: 'typed'; stage: Pick<InterviewStage, 'month' | 'line' | 'stage'>; text: string }
  /** What was typed is given up. */
  | { kind: 'restored'; key: StageKey }
  | { kind: 'entered'; totals: readonly StageTotal[] }
  | { kind: 'recorded'; totals: readonly StageTotal[]; at: number }
  | { kind: 'recordRefused'; totals: readonly StageTotal[]; problems: readonly Problem[] }
  | { kind: 'recordFailed'; totals: readonly StageTotal[]; fault: Fault }
  | { kind: 'ratePicked'; cell: string; picked: boolean }
  /** The person is asked whether these cells may be changed. */
  | { kind: 'useAsked' }
  | { kind: 'useLeft' }
  | { kind: 'useStarted' }
  | { kind: 'ratesUsed'; count: number }
  | { kind: 'useRefused'; problems: readonly Problem[] }
  | { kind: 'useFailed'; fault: Fault }
  /** The person is asked whether the Actuals table may take those who joined. */
  | { kind: 'copyAsked' }
  | { kind: 'copyLeft' }
  | { kind: 'copyStarted' }
  | { kind: 'copied'; count: number }
  | { kind: 'copyRefused'; problems: readonly Problem[] }
  | { kind: 'copyFailed'; fault: Fault };
