import type { BookConditionalFormat } from '../../book/book';
import { flagArgument, textArgument } from '../arguments';
import { readColour, showColour } from '../colour';
import { assertUnprotected } from '../guards';
import { objectOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { areasOfRule } from '../ruleAreas';
import type { Session } from '../session';
import type { FormatPlace } from '../targets';

function formatOf({ sheetId, id }: FormatPlace, session: Session): BookConditionalFormat {
  const format = session.sheet(sheetId).conditionalFormats.find((candidate) => candidate.id === id);
  if (!format) throw officeError('ItemNotFound');
  return format;
}

function change(place: FormatPlace, session: Session, values: Partial<BookConditionalFormat>): void {
  assertUnprotected(session.sheet(place.sheetId));
  Object.assign(formatOf(place, session), values);
}

export const conditionalRangeFontMembers: Members<FormatPlace> = {
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
};

export const conditionalRangeFillMembers: Members<FormatPlace> = {
  properties: {
    Color: {
      get: (place, session) => showColour(formatOf(place, session).fillColour, ''),
      set: (place, value, session) => change(place, session, { fillColour: readColour(value) }),
    },
  },
};

export const conditionalRangeFormatMembers: Members<FormatPlace> = {
  children: {
    Fill: (place) => objectOf('ConditionalRangeFill', place),
    Font: (place) => objectOf('ConditionalRangeFont', place),
  },
};

export const conditionalFormatRuleMembers: Members<FormatPlace> = {
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
};

export const customConditionalFormatMembers: Members<FormatPlace> = {
  children: {
    Format: (place) => objectOf('ConditionalRangeFormat', place),
    Rule: (place) => objectOf('ConditionalFormatRule', place),
  },
};

/** One conditional format with a formula rule. */
export const conditionalFormatMembers: Members<FormatPlace> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: () => 'Custom' },
  },
  children: {
    Custom: (place) => objectOf('CustomConditionalFormat', place),
    CustomOrNullObject: (place) => objectOf('CustomConditionalFormat', place),
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
      return objectOf('Range', session.range(place.sheetId, { ...area }));
    },
    GetRanges: (place, _args, session) =>
      objectOf('RangeAreas', { sheetId: place.sheetId, areas: areasOfRule(formatOf(place, session)) }),
  },
};
