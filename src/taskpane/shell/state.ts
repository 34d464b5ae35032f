import type { Mapping } from '../../settings/mappingChoices';
import type { Survey } from '../../jobs/plan/surveyWorkbook';
import type { SavedSettings } from '../../settings/savedSettings';
import type { Fault } from './fault';
import type { SettingsDraft } from './settingsDraft';
import type { Tab, PageState } from './pages';

/** Everything the pane shows, in one record that is replaced and never changed. */
export type PaneState = ShellState & PageState;

/** What the pages share. */
export interface ShellState {
  /** The page that is shown. */
  tab: Tab;
  survey: SurveyState;
  /** Whether edits in the workbook are noticed by themselves. */
  watching: boolean;
  settings: SettingsState;
  /** What went wrong last, until it is dismissed or succeeds. */
  fault: Fault | null;
  /** Whether the workbook has not answered for a while. */
  stalled: boolean;
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

/** The state once something has succeeded of which the pane may have said that it failed. */
export function withoutFault(state: PaneState, doing: string): PaneState {
  return state.fault?.doing === doing ? { ...state, fault: null } : state;
}

/** The state with other settings. */
export function withSettings(state: PaneState, current: SavedSettings): PaneState {
  return { ...state, settings: { ...state.settings, current } };
}
