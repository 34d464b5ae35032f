import { textArgument, flagArgument } from '../arguments';
import { objectOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { parseReference } from '../../../grid/a1';
import type { Session } from '../session';

/** Reference ids of events carry the place itself: nothing has to be kept for handlers that never ask. */
function eventRange(referenceId: string, session: Session) {
  const reference = parseReference(referenceId);
  const sheet = reference?.sheet === undefined ? undefined : session.book.sheetNamed(reference.sheet);
  return reference && sheet ? objectOf('Range', session.range(sheet.id, reference.area)) : null;
}

function found<T>(object: T | null): T {
  if (object === null) throw officeError('ItemNotFound');
  return object;
}

/** The workbook: the root that every batch starts from. */
export const workbookMembers: Members<null> = {
  children: {
    Application: () => objectOf('Application', null),
    Functions: () => objectOf('Functions', null),
    Names: () => objectOf('NamedItemCollection', {}),
    Protection: () => objectOf('WorkbookProtection', null),
    Settings: () => objectOf('SettingCollection', null),
    Tables: () => objectOf('TableCollection', {}),
    Worksheets: () => objectOf('WorksheetCollection', null),
    _Runtime: () => objectOf('Runtime', null),
  },
  methods: {
    GetActiveCell: (_target, _args, session) => {
      const { sheetId, area } = session.book.selection;
      return objectOf('Range', session.range(sheetId, { ...area, rows: 1, columns: 1 }));
    },
    GetSelectedRange: (_target, _args, session) => {
      const { sheetId, area } = session.book.selection;
      return objectOf('Range', session.range(sheetId, area));
    },
    _GetRangeForEventByReferenceId: (_target, args, session) =>
      found(eventRange(textArgument(args[0]), session)),
    _GetRangeOrNullObjectForEventByReferenceId: (_target, args, session) =>
      eventRange(textArgument(args[0]), session),
    _GetReferenceCount: (_target, _args, session) => session.ranges.keptCount,
    _RemoveAllReferences: (_target, _args, session) => session.ranges.releaseAll(),
    _RemoveReference: (_target, args, session) => session.ranges.release(textArgument(args[0])),
  },
};

/** Protection of the workbook's structure. Passwords are neither kept nor checked. */
export const workbookProtectionMembers: Members<null> = {
  properties: { Protected: { get: (_target, session) => session.book.structureProtected } },
  methods: {
    Protect: (_target, _args, session) => {
      if (session.book.structureProtected) throw officeError('AccessDenied');
      session.book.structureProtected = true;
    },
    Unprotect: (_target, _args, session) => {
      session.book.structureProtected = false;
    },
  },
};

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
