import { flagArgument } from '../arguments';
import { defineType, type OfficeType } from '../objectModel';

/** context.runtime: whether the add-in hears of changes at all. */
export const runtimeType: OfficeType<null> = defineType<null>('Runtime', {
  properties: {
    EnableEvents: {
      get: (_target, session) => session.application.eventsEnabled,
      set: (_target, value, session) => {
        session.application.eventsEnabled = flagArgument(value);
      },
    },
  },
});
