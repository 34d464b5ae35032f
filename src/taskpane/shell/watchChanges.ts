import type { Planner } from './planner';
import type { Store } from './store';

export interface Watching {
  stop(): Promise<void>;
}

/**
 * Has the workbook report its changes. Where it refuses (a cell is being edited, say) the pane still works and says
 * that it must be asked to look again; every look that succeeds is a chance to try once more.
 */
export function watchChanges(planner: Pick<Planner, 'watch'>, store: Store, onChange: () => void): Watching {
  let stop: (() => Promise<void>) | null = null;
  let attempt: Promise<void> = Promise.resolve();

  async function begin(): Promise<void> {
    try {
      stop ??= await planner.watch(onChange);
      store.dispatch({ kind: 'watching', watching: true });
    } catch {
      store.dispatch({ kind: 'watching', watching: false });
    }
  }

  attempt = begin();
  store.subscribe(({ survey, watching }, before) => {
    const looked = survey.kind === 'seen' && !survey.again && survey !== before.survey;
    if (looked && !watching) attempt = attempt.then(begin);
  });
  return {
    stop: async () => {
      await attempt;
      await stop?.();
    },
  };
}
