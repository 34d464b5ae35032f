/** Milliseconds of rest after an edit before the workbook is looked at again. */
export const restAfterEdit = 600;

/** A look may take at most about a fifth of the time, so that a big workbook is not read over and over. */
const restPerLook = 4;

export interface LookTimer {
  /** The first look: now, or when the pane comes into view. */
  start(): Promise<void>;
  /** The workbook changed. */
  changed(): void;
  /** The pane came into view or went out of it; nothing is read while nobody looks. */
  shown(visible: boolean): void;
  stop(): void;
}

/**
 * Decides when to look at the workbook again: once after a burst of edits, the later the longer a look takes, and
 * only while the pane is in view. The pane's page lives on, unseen, as long as a cell needs our functions.
 */
export function createLookTimer(look: () => Promise<void>, visible: boolean, now: () => number): LookTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = restAfterEdit;
  let pending = false;

  async function lookNow(): Promise<void> {
    pending = false;
    const started = now();
    await look();
    rest = Math.max(restAfterEdit, restPerLook * (now() - started));
  }

  function arm(delay: number): void {
    clearTimeout(timer);
    if (visible && pending) timer = setTimeout(() => void lookNow(), delay);
  }

  return {
    start: async () => {
      pending = true;
      if (visible) await lookNow();
    },
    changed: () => {
      pending = true;
      arm(rest);
    },
    shown: (inView) => {
      visible = inView;
      arm(0);
    },
    stop: () => clearTimeout(timer),
  };
}
