import type { BookConditionalFormat } from '../../book/book';
import { countArgument, textArgument } from '../arguments';
import { assertUnprotected } from '../guards';
import { objectOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { liesIn, reachesInto } from '../ruleAreas';
import { located, type Session } from '../session';
import type { TrackedRange } from '../trackedRange';

function formatsOf(range: TrackedRange, session: Session): BookConditionalFormat[] {
  const { sheet, area } = located(range, session);
  return sheet.conditionalFormats.filter((format) => reachesInto(format, area));
}

function find(range: TrackedRange, key: unknown, session: Session): HostObject | null {
  const id = textArgument(key);
  return formatsOf(range, session).some((format) => format.id === id)
    ? objectOf('ConditionalFormat', { sheetId: range.sheetId, id })
    : null;
}

function add(range: TrackedRange, kind: unknown, session: Session): HostObject {
  const { sheet, area } = located(range, session);
  assertUnprotected(sheet);
  if (textArgument(kind) !== 'Custom') {
    throw officeError(
      'ApiNotFound',
      `ConditionalFormatCollection.add of ${kind} is not supported by this host.`,
    );
  }
  const id = freshId(sheet.conditionalFormats);
  sheet.conditionalFormats.push({ id, area: { ...area }, formula: '' });
  return objectOf('ConditionalFormat', { sheetId: sheet.id, id });
}

function freshId(formats: readonly BookConditionalFormat[]): string {
  const taken = new Set(formats.map((format) => format.id));
  let number = formats.length + 1;
  while (taken.has(`CF${number}`)) number++;
  return `CF${number}`;
}

function clearAll(range: TrackedRange, session: Session): void {
  const { sheet, area } = located(range, session);
  assertUnprotected(sheet);
  for (const format of formatsOf(range, session)) {
    if (!liesIn(format, area)) {
      throw officeError(
        'ApiNotFound',
        'Part of a conditionally formatted area cannot be cleared in this host.',
      );
    }
    sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
  }
}

/** The conditional formats that reach into a range: formula rules only. */
export const conditionalFormatCollectionMembers: Members<TrackedRange> = {
  items: (range, session) =>
    formatsOf(range, session).map(({ id }) => objectOf('ConditionalFormat', { sheetId: range.sheetId, id })),
  item: (range, args, session) => {
    const format = find(range, args[0], session);
    if (!format) throw officeError('ItemNotFound');
    return format;
  },
  methods: {
    Add: (range, args, session) => add(range, args[0], session),
    ClearAll: (range, _args, session) => clearAll(range, session),
    GetCount: (range, _args, session) => formatsOf(range, session).length,
    GetItemAt: (range, args, session) => {
      const format = formatsOf(range, session)[countArgument(args[0])];
      if (!format) throw officeError('InvalidArgument');
      return objectOf('ConditionalFormat', { sheetId: range.sheetId, id: format.id });
    },
    GetItemOrNullObject: (range, args, session) => find(range, args[0], session),
  },
};
