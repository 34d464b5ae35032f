import type { BookConditionalFormat } from '../../book/book';
import { flagArgument, textArgument } from '../arguments';
import { readColour, showColour } from '../colour';
import { assertUnprotected } from '../guards';
import { defineType, type OfficeType } from '../objectModel';
import { officeError } from '../officeError';
import { areasOfRule } from '../ruleAreas';
import type { Session } from '../session';
import { rangeType } from './range';
import { rangeAreasType } from './rangeAreas';

export interface FormatPlace {
  sheetId: string;
  id: string;
}

function formatOf({ sheetId, id }: FormatPlace, session: Session): BookConditionalFormat {
  const format = session.sheet(sheetId).conditionalFormats.find((candidate) => candidate.id === id);
  if (!format) throw officeError('ItemNotFound');
  return format;
}

function change(place: FormatPlace, session: Session, values: Partial<BookConditionalFormat>): void {
  assertUnprotected(session.sheet(place.sheetId));
  Object.assign(formatOf(place, session), values);
}

const fontType = defineType<FormatPlace>('ConditionalRangeFont', {
  properties: {
    Bold: {
      get: (place, session) => formatOf(place, session).bold ?? false,
      set: (place, value, session) => change(place, session, { bold: flagArgument(value) }),
    },
    Color: {
      get: (place, session) => showColour(formatOf(place, session).fontColour, ''),
      set: (place, value, session) => change(place, session, { fontColour: readColour(value) }),
    },
  },
});

const fillType = defineType<FormatPlace>('ConditionalRangeFill', {
  properties: {
    Color: {
      get: (place, session) => showColour(formatOf(place, session).fillColour, ''),
      set: (place, value, session) => change(place, session, { fillColour: readColour(value) }),
    },
  },
});

const formatType = defineType<FormatPlace>('ConditionalRangeFormat', {
  children: { Fill: (place) => fillType.of(place), Font: (place) => fontType.of(place) },
});

const ruleType = defineType<FormatPlace>('ConditionalFormatRule', {
  properties: {
    Formula: {
      get: (place, session) => formatOf(place, session).formula,
      set: (place, value, session) => {
        const formula = textArgument(value);
        if (!formula.startsWith('=')) throw officeError('InvalidArgument');
        change(place, session, { formula });
      },
    },
  },
});

const customType = defineType<FormatPlace>('CustomConditionalFormat', {
  children: { Format: (place) => formatType.of(place), Rule: (place) => ruleType.of(place) },
});

/** One conditional format with a formula rule. */
export const conditionalFormatType: OfficeType<FormatPlace> = defineType<FormatPlace>('ConditionalFormat', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: () => 'Custom' },
  },
  children: {
    Custom: (place) => customType.of(place),
    CustomOrNullObject: (place) => customType.of(place),
  },
  methods: {
    Delete: (place, _args, session) => {
      const sheet = session.sheet(place.sheetId);
      assertUnprotected(sheet);
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(formatOf(place, session)), 1);
    },
    // Excel has no range for a format that stands over several.
    GetRange: (place, _args, session) => {
      const { area, rest } = formatOf(place, session);
      if (rest && rest.length > 0) throw officeError('InvalidOperation');
      return rangeType.of(session.range(place.sheetId, { ...area }));
    },
    GetRanges: (place, _args, session) =>
      rangeAreasType.of({ sheetId: place.sheetId, areas: areasOfRule(formatOf(place, session)) }),
  },
});

export const conditionalFormatParts = [customType, ruleType, formatType, fontType, fillType];
