import type { SavedSettings } from '../../settings/savedSettings';
import { faultOf } from './doings';
import type { PaneEvent } from './paneEvent';
import type { Planner } from './planner';

/** Milliseconds of rest after typing before the settings are saved. */
export const saveDelay = 500;

export interface SettingsSaver {
  /** Saves soon; only the latest of several wishes is kept. */
  save(settings: SavedSettings): void;
  /** Gives up a wish that has not begun. */
  forget(): void;
  /** Saves at once what is waiting, and ends when nothing is being saved; rejects where what holds it has failed. */
  finish(): Promise<void>;
  /** Saves nothing before that; where it fails, not before the next one. */
  holdUntil(event: Promise<void>): void;
  isHeld(): boolean;
}

/** Keeps the settings in the workbook without typing ever waiting for it; one save at a time, so none overtakes. */
export function createSettingsSaver(
  planner: Pick<Planner, 'saveSettings'>,
  dispatch: (event: PaneEvent) => void,
): SettingsSaver {
  let wanted: SavedSettings | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  let held: Promise<void> | null = null;

  async function saveWanted(): Promise<void> {
    const settings = wanted;
    if (!settings) return;
    wanted = null;
    dispatch({ kind: 'saving' });
    try {
      await planner.saveSettings(settings);
      dispatch({ kind: 'saved' });
    } catch (error) {
      dispatch({ kind: 'saveFailed', fault: faultOf(error, 'save') });
    }
  }

  function finish(): Promise<void> {
    clearTimeout(timer);
    const turn = saving.then(() => held).then(saveWanted);
    saving = turn.catch(() => undefined);
    return turn;
  }

  /** Why nothing can be saved is told by whoever waits for the same. */
  function saveSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void finish().catch(() => undefined), saveDelay);
  }

  return {
    save: (settings) => {
      wanted = settings;
      if (!held) saveSoon();
    },
    forget: () => {
      wanted = null;
      clearTimeout(timer);
    },
    finish,
    holdUntil: (event) => {
      held = event;
      clearTimeout(timer);
      const release = (): void => {
        if (held !== event) return;
        held = null;
        if (wanted) saveSoon();
      };
      // Where it fails, it goes on holding.
      event.then(release, () => undefined);
    },
    isHeld: () => held !== null,
  };
}
