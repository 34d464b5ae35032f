import type { BookTable } from '../../book/book';
import type { Area } from '../../areas';
import { shownValue } from '../cellMatrix';
import { textArgument } from '../arguments';
import { assertUnprotected } from '../guards';
import { objectOf, type Members } from '../objectModel';
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
