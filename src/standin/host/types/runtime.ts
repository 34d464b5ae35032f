import { flagArgument } from '../arguments';
import type { Members } from '../objectModel';

/** context.runtime: whether the add-in hears of changes at all. */
export const runtimeMembers: Members<null> = {
  properties: {
    EnableEvents: {
      get: (_target, session) => session.application.eventsEnabled,
      set: (_target, value, session) => {
        session.application.eventsEnabled = flagArgument(value);
      },
    },
  },
};
