import type { Place } from '../../grid/problem';
import type { PageActions, Tab } from './pages';
import type { SettingsDraft } from './settingsDraft';

/** Everything a person can ask of the pane. None of these throws: what fails becomes a fault in the state. */
export type Actions = ShellActions & PageActions;

export interface ShellActions extends SettingsActions {
  /** Shows another page of the pane. */
  chooseTab(tab: Tab): void;
  /** Looks at the inputs; while a plan runs, after it. */
  look(): Promise<void>;
  goTo(place: Place): Promise<void>;
  dismissFault(): void;
}

export interface SettingsActions {
  /** Takes the settings kept in the workbook over into the pane, under what has been typed by then. Never throws. */
  loadSettings(): Promise<void>;
  changeSettings(change: Partial<SettingsDraft>): void;
  toggleSettings(open: boolean): void;
}
