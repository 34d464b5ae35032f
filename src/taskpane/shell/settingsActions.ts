import type { SavedSettings } from '../../settings/savedSettings';
import { faultOf } from './doings';
import { checkDraft, draftOf, withKept, type SettingsDraft } from './settingsDraft';
import type { ActionContext } from './page';
import type { SettingsActions } from './paneActions';

export interface SettingsDesk {
  actions: SettingsActions;
  /** Tries once more to read the settings where that has failed. Never throws. */
  loadMissed(): Promise<void>;
}

export function createSettingsActions(
  { state, dispatch, planner, saver, notation }: ActionContext,
  loadPages: (kept: SavedSettings) => void,
): SettingsDesk {
  /** What was typed while the workbook's own settings were not known. */
  let early: Partial<SettingsDraft> = {};
  let missed = false;

  async function load(): Promise<void> {
    const kept = await planner.loadSettings();
    const { mapping, calls } = state().settings.current;
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
    dispatch({ kind: 'settingsLoaded', settings, draft });
    loadPages(kept);
    if (isTyped) saver.save(state().settings.current);
  }

  async function loadSettings(): Promise<void> {
    const loading = load();
    // Saved before it is known what the workbook keeps, the settings would take the place of that.
    saver.holdUntil(loading);
    missed = await loading.then(
      () => false,
      (error: unknown) => {
        dispatch({ kind: 'lookFailed', fault: faultOf(error, 'look') });
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
        const { current, draft: before } = state().settings;
        if (saver.isHeld()) early = { ...early, ...change };
        const draft = { ...before, ...change };
        const typed = checkDraft(draft, notation).settings;
        const settings = typed && withKept(typed, current);
        dispatch({ kind: 'settingsTyped', draft, settings });
        if (settings) saver.save(settings);
        else saver.forget();
      },
      toggleSettings: (open) => dispatch({ kind: 'settingsToggled', open }),
    },
  };
}
