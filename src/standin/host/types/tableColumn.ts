import type { BookTable } from '../../book/book';
import type { Area } from '../../areas';
import { shownValue } from '../cellMatrix';
import { textArgument, countArgument } from '../arguments';
import { assertUnprotected } from '../guards';
import { objectOf, type Members, type HostObject } from '../objectModel';
import { officeError } from '../officeError';
import type { Session } from '../session';
import { bodyArea, headerArea, tableOf, totalsArea } from '../tableParts';
import type { ColumnPlace } from '../targets';

function columnOf({ tableId, index }: ColumnPlace, session: Session) {
  const table = tableOf(tableId, session);
  const column = table.columns[index];
  if (!column) throw officeError('ItemNotFound');
  return { table, column };
}

function part(place: ColumnPlace, session: Session, areaOf: (table: BookTable) => Area) {
  const { table } = columnOf(place, session);
  const area = areaOf(table);
  return objectOf(
    'Range',
    session.range(table.sheetId, { ...area, column: area.column + place.index, columns: 1 }),
  );
}

/** One column of a table. */
export const tableColumnMembers: Members<ColumnPlace> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: (place, session) => columnOf(place, session).column.name,
      set: (place, value, session) => {
        const { table } = columnOf(place, session);
        const sheet = session.sheet(table.sheetId);
        assertUnprotected(sheet);
        const header = headerArea(table);
        const cell = { ...header, column: header.column + place.index, columns: 1 };
        sheet.write(cell, [[textArgument(value)]]);
      },
    },
    Values: {
      calculated: true,
      get: (place, session) => {
        const { table } = columnOf(place, session);
        const area = { ...table.area, column: table.area.column + place.index, columns: 1 };
        return session
          .sheet(table.sheetId)
          .values(area)
          .map((row) => row.map(shownValue));
      },
    },
  },
  methods: {
    GetDataBodyRange: (place, _args, session) => part(place, session, bodyArea),
    GetHeaderRowRange: (place, _args, session) => part(place, session, headerArea),
    GetRange: (place, _args, session) => part(place, session, (table) => table.area),
    GetTotalRowRange: (place, _args, session) => part(place, session, totalsArea),
  },
};

function find(id: string, key: unknown, session: Session): HostObject | null {
  const { columns } = tableOf(id, session);
  // By id, which counts from 1, or by name.
  const index =
    typeof key === 'number'
      ? key - 1
      : columns.findIndex(({ name }) => name.toLowerCase() === textArgument(key).toLowerCase());
  return columns[index] === undefined ? null : objectOf('TableColumn', { tableId: id, index });
}

/** The columns of a table; the target is the table's id. */
export const tableColumnCollectionMembers: Members<string> = {
  properties: { Count: { get: (id, session) => tableOf(id, session).columns.length } },
  items: (id, session) =>
    tableOf(id, session).columns.map((_, index) => objectOf('TableColumn', { tableId: id, index })),
  item: (id, args, session) => {
    const column = find(id, args[0], session);
    if (!column) throw officeError('ItemNotFound');
    return column;
  },
  methods: {
    GetCount: (id, _args, session) => tableOf(id, session).columns.length,
    GetItemAt: (id, args, session) => {
      const column = find(id, countArgument(args[0]) + 1, session);
      if (!column) throw officeError('InvalidArgument');
      return column;
    },
    GetItemOrNullObject: (id, args, session) => find(id, args[0], session),
  },
};
