import type { BookTable } from '../../book/book';
import { sameArea } from '../../areas';
import { flagArgument, textArgument } from '../arguments';
import { assertRoomForTable, assertUnprotected } from '../guards';
import { objectOf, type Members } from '../objectModel';
import { officeError } from '../officeError';
import { bodyArea, headerArea, tableOf, totalsArea } from '../tableParts';
import type { Session } from '../session';
import { placeArgument } from './areaArgument';
import { eventMethods } from './eventMethods';

type Change = Parameters<Session['book']['updateTable']>[1];

/** A table on a protected sheet takes no change. */
function open(id: string, session: Session): BookTable {
  const table = tableOf(id, session);
  assertUnprotected(session.sheet(table.sheetId));
  return table;
}

function update(id: string, session: Session, change: Change): void {
  session.book.updateTable(open(id, session).id, change);
}

/** Excel refuses a name that is taken by any table or defined name, or that reads as a cell. */
function tableName(id: string, value: unknown, session: Session): string {
  const name = textArgument(value);
  const wellFormed =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name);
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  const taken =
    session.book.tables.some((table) => table.id !== id && same(table.name)) ||
    session.book.names.some((item) => item.sheetId === undefined && same(item.name));
  if (!wellFormed || taken) throw officeError('InvalidArgument');
  return name;
}

function resize(id: string, value: unknown, session: Session): void {
  const table = open(id, session);
  const sheet = session.sheet(table.sheetId);
  const place = placeArgument(value, sheet, session);
  const header = { ...place.area, rows: 1 };
  const keepsHeader = place.sheet.id === sheet.id && header.row === table.area.row && place.area.rows > 1;
  if (!keepsHeader) throw officeError('InvalidArgument');
  if (sameArea(place.area, table.area)) return;
  assertRoomForTable(session.book, sheet, place.area, id);
  session.book.resizeTable(id, place.area);
}

/** One table; the target is its id. */
export const tableMembers: Members<string> = {
  identity: (id) => ({ Id: id }),
  properties: {
    Id: { get: (id, session) => tableOf(id, session).id },
    Name: {
      get: (id, session) => tableOf(id, session).name,
      set: (id, value, session) => update(id, session, { name: tableName(id, value, session) }),
    },
    ShowBandedRows: {
      get: (id, session) => tableOf(id, session).bandedRows,
      set: (id, value, session) => update(id, session, { bandedRows: flagArgument(value) }),
    },
    ShowFilterButton: {
      get: (id, session) => tableOf(id, session).showFilter,
      set: (id, value, session) => update(id, session, { showFilter: flagArgument(value) }),
    },
    ShowHeaders: { get: () => true },
    ShowTotals: {
      get: (id, session) => tableOf(id, session).showTotals,
      set: (id, value, session) => update(id, session, { showTotals: flagArgument(value) }),
    },
    Style: {
      get: (id, session) => tableOf(id, session).style,
      set: (id, value, session) => update(id, session, { style: textArgument(value) }),
    },
  },
  children: {
    AutoFilter: (id) => objectOf('AutoFilter', id),
    Columns: (id) => objectOf('TableColumnCollection', id),
    Rows: (id) => objectOf('TableRowCollection', id),
    Worksheet: (id, session) => objectOf('Worksheet', tableOf(id, session).sheetId),
  },
  methods: {
    // Rows are never filtered out here, so there is no criterion to clear or to apply again.
    ClearFilters: (id, _args, session) => void open(id, session),
    ConvertToRange: (id, _args, session) => {
      const { sheetId, area } = open(id, session);
      session.book.removeTable(id, 'keepCells');
      return objectOf('Range', session.range(sheetId, area));
    },
    Delete: (id, _args, session) => session.book.removeTable(open(id, session).id, 'clearCells'),
    GetDataBodyRange: (id, _args, session) => part(id, session, bodyArea),
    GetHeaderRowRange: (id, _args, session) => part(id, session, headerArea),
    GetRange: (id, _args, session) => part(id, session, (table) => table.area),
    GetTotalRowRange: (id, _args, session) => part(id, session, totalsArea),
    ReapplyFilters: (id, _args, session) => void open(id, session),
    Resize: (id, args, session) => resize(id, args[0], session),
    ...eventMethods<string>('DataChangedEvent', 'tableChanged', (id) => id),
    ...eventMethods<string>('SelectionChangedEvent', 'tableSelectionChanged', (id) => id),
  },
};

function part(id: string, session: Session, areaOf: (table: BookTable) => BookTable['area']) {
  const table = tableOf(id, session);
  return objectOf('Range', session.range(table.sheetId, areaOf(table)));
}

/** The rows of a table, counted only: rows are read and written as ranges. The target is the table's id. */
export const tableRowCollectionMembers: Members<string> = {
  properties: { Count: { get: (id, session) => bodyArea(tableOf(id, session)).rows } },
  methods: { GetCount: (id, _args, session) => bodyArea(tableOf(id, session)).rows },
};
