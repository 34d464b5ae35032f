import { textArgument } from '../arguments';
import { defineType, type OfficeType } from '../objectModel';
import { officeError } from '../officeError';
import { parseReference } from '../address';
import type { Session } from '../session';
import { applicationType } from './application';
import { namedItemCollectionType } from './namedItemCollection';
import { rangeType } from './range';
import { runtimeType } from './runtime';
import { settingCollectionType } from './settingCollection';
import { tableCollectionType } from './tableCollection';
import { workbookProtectionType } from './workbookProtection';
import { worksheetCollectionType } from './worksheetCollection';

/** Reference ids of events carry the place itself: nothing has to be kept for handlers that never ask. */
function eventRange(referenceId: string, session: Session) {
  const reference = parseReference(referenceId);
  const sheet = reference?.sheet === undefined ? undefined : session.book.sheetNamed(reference.sheet);
  return reference && sheet ? rangeType.of(session.range(sheet.id, reference.area)) : null;
}

function found<T>(object: T | null): T {
  if (object === null) throw officeError('ItemNotFound');
  return object;
}

/** The workbook: the root that every batch starts from. */
export const workbookType: OfficeType<null> = defineType<null>('Workbook', {
  children: {
    Application: () => applicationType.of(null),
    Names: () => namedItemCollectionType.of({}),
    Protection: () => workbookProtectionType.of(null),
    Settings: () => settingCollectionType.of(null),
    Tables: () => tableCollectionType.of({}),
    Worksheets: () => worksheetCollectionType.of(null),
    _Runtime: () => runtimeType.of(null),
  },
  methods: {
    GetActiveCell: (_target, _args, session) => {
      const { sheetId, area } = session.book.selection;
      return rangeType.of(session.range(sheetId, { ...area, rows: 1, columns: 1 }));
    },
    GetSelectedRange: (_target, _args, session) => {
      const { sheetId, area } = session.book.selection;
      return rangeType.of(session.range(sheetId, area));
    },
    _GetRangeForEventByReferenceId: (_target, args, session) =>
      found(eventRange(textArgument(args[0]), session)),
    _GetRangeOrNullObjectForEventByReferenceId: (_target, args, session) =>
      eventRange(textArgument(args[0]), session),
    _GetReferenceCount: (_target, _args, session) => session.ranges.keptCount,
    _RemoveAllReferences: (_target, _args, session) => session.ranges.releaseAll(),
    _RemoveReference: (_target, args, session) => session.ranges.release(textArgument(args[0])),
  },
});
