import type { SavedSettings } from '../../settings/savedSettings';
import { faultOf } from '../shell/fault';
import type { NumberNotation } from '../shell/numberNotation';
import type { Planner } from '../shell/planner';
import { checkDraft, draftOf, withKept, type SettingsDraft } from './settingsDraft';
import type { Store } from '../shell/store';
import type { SettingsSaver } from '../shell/settingsSaver';

export interface SettingsActions {
  /** Takes the settings kept in the workbook over into the pane, under what has been typed by then. Never throws. */
  loadSettings(): Promise<void>;
  changeSettings(change: Partial<SettingsDraft>): void;
  toggleSettings(open: boolean): void;
}

export interface SettingsDesk {
  actions: SettingsActions;
  /** Tries once more to read the settings where that has failed. Never throws. */
  loadMissed(): Promise<void>;
}

export interface SettingsActionOptions {
  store: Store;
  planner: Pick<Planner, 'loadSettings'>;
  saver: SettingsSaver;
  notation: NumberNotation;
  /** Takes over the scenarios that the workbook keeps. */
  loadScenarios: (settings: SavedSettings) => void;
}

export function createSettingsActions(options: SettingsActionOptions): SettingsDesk {
  const { store, planner, saver, notation, loadScenarios } = options;
  /** What was typed while the workbook's own settings were not known. */
  let early: Partial<SettingsDraft> = {};
  let missed = false;

  async function load(): Promise<void> {
    const kept = await planner.loadSettings();
    const { mapping, calls } = store.state().settings.current;
    const known = {
      ...kept,
      ...(mapping && { mapping: { ...kept.mapping, ...mapping } }),
      ...(calls && { calls: { ...kept.calls, ...calls } }),
    };
    const draft = { ...draftOf(known, notation), ...early };
    const typed = checkDraft(draft, notation).settings;
    const isTyped = mapping !== undefined || calls !== undefined || Object.keys(early).length > 0;
    early = {};
    const settings = typed ? withKept(typed, known) : known;
    store.dispatch({ kind: 'settingsLoaded', settings, draft });
    loadScenarios(kept);
    if (isTyped) saver.save(store.state().settings.current);
  }

  async function loadSettings(): Promise<void> {
    const loading = load();
    // Saved before it is known what the workbook keeps, the settings would take the place of that.
    saver.holdUntil(loading);
    missed = await loading.then(
      () => false,
      (error: unknown) => {
        store.dispatch({ kind: 'lookFailed', fault: faultOf(error, 'look') });
        return true;
      },
    );
  }

  return {
    loadMissed: async () => {
      if (missed) await loadSettings();
    },
    actions: {
      loadSettings,
      changeSettings: (change) => {
        const { current, draft: before } = store.state().settings;
        if (saver.isHeld()) early = { ...early, ...change };
        const draft = { ...before, ...change };
        const typed = checkDraft(draft, notation).settings;
        const settings = typed && withKept(typed, current);
        store.dispatch({ kind: 'settingsTyped', draft, settings });
        if (settings) saver.save(settings);
        else saver.forget();
      },
      toggleSettings: (open) => store.dispatch({ kind: 'settingsToggled', open }),
    },
  };
}
