import type { BookTable } from '../../book/book';
import { countArgument, flagArgument, textArgument } from '../arguments';
import { assertRoomForTable, assertUnprotected } from '../guards';
import { defineType, type HostObject, type OfficeType } from '../objectModel';
import { officeError } from '../officeError';
import { WORKBOOK_TARGET } from '../eventRegistrations';
import type { Session } from '../session';
import { placeArgument } from './areaArgument';
import { eventMethods } from './eventMethods';
import { rangeType } from './range';
import { tableType } from './table';

/** The tables of the workbook, or of one sheet. */
export interface TableScope {
  sheetId?: string;
}

function tablesOf(scope: TableScope, session: Session): BookTable[] {
  return session.book.tables.filter(
    (table) => scope.sheetId === undefined || table.sheetId === scope.sheetId,
  );
}

function find(scope: TableScope, key: unknown, session: Session): HostObject | null {
  // Excel's table ids were numbers once, and the client still passes what looks like one on as it is.
  const text = typeof key === 'number' ? String(key) : textArgument(key);
  const table = tablesOf(scope, session).find(
    ({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase(),
  );
  return table ? tableType.of(table.id) : null;
}

function add(scope: TableScope, args: readonly unknown[], session: Session): HostObject {
  const home = scope.sheetId === undefined ? session.book.activeSheet : session.sheet(scope.sheetId);
  const { sheet, area } = placeArgument(args[0], (value) => rangeType.unwrap(value), home, session);
  const withHeaders = flagArgument(args[1]);
  assertUnprotected(sheet);
  if (!withHeaders) {
    throw officeError('ApiNotFound', 'TableCollection.add without headers is not supported by this host.');
  }
  // A table has at least one row of data, which Excel adds below a lone header row.
  const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
  assertRoomForTable(session.book, sheet, whole);
  return tableType.of(session.book.addTable(sheet.id, whole).id);
}

export const tableCollectionType: OfficeType<TableScope> = defineType<TableScope>('TableCollection', {
  properties: { Count: { get: (scope, session) => tablesOf(scope, session).length } },
  items: (scope, session) => tablesOf(scope, session).map((table) => tableType.of(table.id)),
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
      return tableType.of(table.id);
    },
    GetItemOrNullObject: (scope, args, session) => find(scope, args[0], session),
    ...eventMethods<TableScope>('AddedEvent', 'tableAdded', target),
    ...eventMethods<TableScope>('DataChangedEvent', 'tableChanged', target),
    ...eventMethods<TableScope>('DeletedEvent', 'tableDeleted', target),
  },
});

function target(scope: TableScope): string {
  return scope.sheetId ?? WORKBOOK_TARGET;
}
