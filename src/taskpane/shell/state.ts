import type { Mapping } from '../../settings/mappingChoices';
import type { PlanSummary, Progress, Survey } from '../../jobs/outcome';
import type { SavedSettings } from '../../settings/savedSettings';
import type { Problem } from '../../grid/problem';
import type { CallsState } from '../workbook/calls/callsState';
import type { Fault } from './fault';
import type { InterviewsState } from '../interviews/interviewsState';
import type { ScenariosState } from '../whatIf/scenariosState';
import type { MappingState } from '../workbook/mapping/mappingState';
import type { SettingsDraft } from '../plan/settingsDraft';
import type { ReviewState } from '../plan/reviewState';
import type { Tab } from './tabs';
import type { ToolsState } from '../workbook/tools/toolsState';

/** Everything the pane shows, in one record that is replaced and never changed. */
export interface PaneState {
  /** The page that is shown. */
  tab: Tab;
  survey: SurveyState;
  /** Whether edits in the workbook are noticed by themselves. */
  watching: boolean;
  settings: SettingsState;
  run: RunState;
  /** Problems of a refused run that looking at the inputs alone does not show, such as a protected sheet. */
  runProblems: Problem[];
  /** The last plan that was written while the pane was open. */
  result: ResultState | null;
  /** What planning again would change, while the person decides; null otherwise. */
  review: ReviewState | null;
  scenarios: ScenariosState;
  mapping: MappingState;
  tools: ToolsState;
  calls: CallsState;
  interviews: InterviewsState;
  /** What went wrong last, until it is dismissed or succeeds. */
  fault: Fault | null;
  /** Whether the workbook has not answered for a while. */
  stalled: boolean;
  /** Whether a long list of problems is shown in full. */
  allProblems: boolean;
}

export type SurveyState =
  | { kind: 'looking' }
  /** `again` while a newer look is under way; `mapping` is what was chosen when the look began. */
  | { kind: 'seen'; survey: Survey; again: boolean; mapping?: Mapping }
  | { kind: 'failed' };

export interface SettingsState {
  /** The last settings that were right as a whole: those a plan uses. */
  current: SavedSettings;
  /** What the fields show, right or wrong. */
  draft: SettingsDraft;
  open: boolean;
  saving: 'untouched' | 'saving' | 'saved' | 'failed';
}

export type RunState =
  | { kind: 'idle' }
  | { kind: 'running'; progress: Progress }
  | { kind: 'written'; warnings: Problem[] }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'failed' };

export interface ResultState {
  summary: PlanSummary;
  /** Milliseconds since 1970. */
  at: number;
  /** Whether the workbook has changed since. */
  stale: boolean;
}
