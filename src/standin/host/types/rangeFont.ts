import { flagArgument, numberArgument, textArgument } from '../arguments';
import { readColour, showColour } from '../colour';
import { assertUnprotected } from '../guards';
import type { Members } from '../objectModel';
import { officeError } from '../officeError';
import { located, type Session } from '../session';
import { sharedStyle } from '../sharedStyle';
import type { FileStyle } from '../../file/workbookFile';
import type { TrackedRange } from '../trackedRange';

function setStyle(range: TrackedRange, session: Session, style: Partial<FileStyle>): void {
  const { sheet, area } = located(range, session);
  assertUnprotected(sheet);
  sheet.setStyle(area, style);
}

function size(value: unknown): number {
  const points = numberArgument(value);
  if (points < 1 || points > 409) throw officeError('InvalidArgument');
  return points;
}

/** The letters of a range. Where cells differ a value is null. */
export const rangeFontMembers: Members<TrackedRange> = {
  properties: {
    Bold: {
      get: (range, session) => {
        const { bold } = sharedStyle(range, session);
        return bold === null ? null : (bold ?? false);
      },
      set: (range, value, session) => setStyle(range, session, { bold: flagArgument(value) }),
    },
    Color: {
      get: (range, session) => {
        const { fontColour } = sharedStyle(range, session);
        return fontColour === null ? null : showColour(fontColour, '#000000');
      },
      set: (range, value, session) => setStyle(range, session, { fontColour: readColour(value) }),
    },
    Italic: {
      get: (range, session) => {
        const { italic } = sharedStyle(range, session);
        return italic === null ? null : (italic ?? false);
      },
      set: (range, value, session) => setStyle(range, session, { italic: flagArgument(value) }),
    },
    Name: {
      get: (range, session) => {
        const { fontName } = sharedStyle(range, session);
        return fontName === null ? null : (fontName ?? 'Calibri');
      },
      set: (range, value, session) => setStyle(range, session, { fontName: textArgument(value) }),
    },
    Size: {
      get: (range, session) => {
        const { fontSize } = sharedStyle(range, session);
        return fontSize === null ? null : (fontSize ?? 11);
      },
      set: (range, value, session) => setStyle(range, session, { fontSize: size(value) }),
    },
  },
};
