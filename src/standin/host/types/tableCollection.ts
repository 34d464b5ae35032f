import type { BookTable } from '../../book/book';
import { countArgument, flagArgument, textArgument } from '../arguments';
import { assertRoomForTable, assertUnprotected } from '../guards';
import { objectOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { WORKBOOK_TARGET } from '../eventRegistrations';
import type { Session } from '../session';
import { placeArgument } from './areaArgument';
import { eventMethods } from './eventMethods';
import type { SheetScope } from '../targets';

function tablesOf(scope: SheetScope, session: Session): BookTable[] {
  return session.book.tables.filter(
    (table) => scope.sheetId === undefined || table.sheetId === scope.sheetId,
  );
}

function find(scope: SheetScope, key: unknown, session: Session): HostObject | null {
  // Excel's table ids were numbers once, and the client still passes what looks like one on as it is.
  const text = typeof key === 'number' ? String(key) : textArgument(key);
  const table = tablesOf(scope, session).find(
    ({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase(),
  );
  return table ? objectOf('Table', table.id) : null;
}

function add(scope: SheetScope, args: readonly unknown[], session: Session): HostObject {
  const home = scope.sheetId === undefined ? session.book.activeSheet : session.sheet(scope.sheetId);
  const { sheet, area } = placeArgument(args[0], home, session);
  const withHeaders = flagArgument(args[1]);
  assertUnprotected(sheet);
  if (!withHeaders) {
    throw officeError('ApiNotFound', 'TableCollection.add without headers is not supported by this host.');
  }
  // A table has at least one row of data, which Excel adds below a lone header row.
  const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
  assertRoomForTable(session.book, sheet, whole);
  return objectOf('Table', session.book.addTable(sheet.id, whole).id);
}

export const tableCollectionMembers: Members<SheetScope> = {
  properties: { Count: { get: (scope, session) => tablesOf(scope, session).length } },
  items: (scope, session) => tablesOf(scope, session).map((table) => objectOf('Table', table.id)),
  item: (scope, args, session) => {
    const table = find(scope, args[0], session);
    if (!table) throw officeError('ItemNotFound');
    return table;
  },
  methods: {
    Add: (scope, args, session) => add(scope, args, session),
    GetCount: (scope, _args, session) => tablesOf(scope, session).length,
    GetItemAt: (scope, args, session) => {
      const table = tablesOf(scope, session)[countArgument(args[0])];
      if (!table) throw officeError('InvalidArgument');
      return objectOf('Table', table.id);
    },
    GetItemOrNullObject: (scope, args, session) => find(scope, args[0], session),
    ...eventMethods<SheetScope>('AddedEvent', 'tableAdded', target),
    ...eventMethods<SheetScope>('DataChangedEvent', 'tableChanged', target),
    ...eventMethods<SheetScope>('DeletedEvent', 'tableDeleted', target),
  },
};

function target(scope: SheetScope): string {
  return scope.sheetId ?? WORKBOOK_TARGET;
}
