import { readColour, showColour } from '../colour';
import { assertUnprotected } from '../guards';
import type { Members } from '../objectModel';
import { located, type Session } from '../session';
import { sharedStyle } from '../sharedStyle';
import type { TrackedRange } from '../trackedRange';

function setFill(range: TrackedRange, session: Session, fillColour: string): void {
  const { sheet, area } = located(range, session);
  assertUnprotected(sheet);
  sheet.setStyle(area, { fillColour });
}

/** The background of a range; white where there is none, null where cells differ. */
export const rangeFillMembers: Members<TrackedRange> = {
  properties: {
    Color: {
      get: (range, session) => {
        const { fillColour } = sharedStyle(range, session);
        return fillColour === null ? null : showColour(fillColour, '#FFFFFF');
      },
      set: (range, value, session) => setFill(range, session, readColour(value)),
    },
  },
  methods: { Clear: (range, _args, session) => setFill(range, session, '') },
};
