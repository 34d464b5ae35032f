import type { PaneEvent } from './paneEvent';
import { reduce } from './reduce';
import type { PaneState } from './state';

export interface Store {
  state(): PaneState;
  dispatch(event: PaneEvent): void;
  /** Calls back after every change with the new and the former state. */
  subscribe(listener: (state: PaneState, before: PaneState) => void): void;
}

/**
 * Holds the one state. An event that arrives while listeners run (taking a focused field off the page makes it say
 * "changed") waits until they are done, so that nobody sees a state older than the one shown.
 */
export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners: ((state: PaneState, before: PaneState) => void)[] = [];
  const waiting: PaneEvent[] = [];
  let busy = false;
  return {
    state: () => state,
    subscribe: (listener) => void listeners.push(listener),
    dispatch: (event) => {
      waiting.push(event);
      if (busy) return;
      busy = true;
      try {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const before = state;
          state = reduce(state, next);
          if (state !== before) for (const listener of listeners) listener(state, before);
        }
      } finally {
        busy = false;
      }
    },
  };
}
