import type { Mapping } from '../../settings/mappingChoices';
import type { Survey } from '../../jobs/plan/surveyWorkbook';
import type { SavedSettings } from '../../settings/savedSettings';
import type { Fault } from './fault';
import type { SettingsDraft } from './settingsDraft';
import type { Tab, PageEvent } from './pages';

/** Everything that can happen to the pane. */
export type PaneEvent = ShellEvent | PageEvent;

type ShellEvent =
  | { kind: 'tabChosen'; tab: Tab }
  | { kind: 'looking' }
  | { kind: 'seen'; survey: Survey; mapping?: Mapping }
  | { kind: 'lookFailed'; fault: Fault }
  /** Whether the workbook reports its changes. */
  | { kind: 'watching'; watching: boolean }
  | { kind: 'workbookChanged' }
  /** Settings arrive from the workbook. */
  | { kind: 'settingsLoaded'; settings: SavedSettings; draft: SettingsDraft }
  /** A field changed; `settings` is null where the draft cannot be used. */
  | { kind: 'settingsTyped'; draft: SettingsDraft; settings: SavedSettings | null }
  | { kind: 'settingsToggled'; open: boolean }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'saveFailed'; fault: Fault }
  | { kind: 'stalled'; stalled: boolean }
  | { kind: 'goToFailed'; fault: Fault }
  | { kind: 'faultDismissed' };
