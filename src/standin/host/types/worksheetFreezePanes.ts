import type { BookSheet } from '../../book/book';
import { ALL_COLUMNS, ALL_ROWS } from '../../areas';
import { countArgument } from '../arguments';
import { objectOf, type HostObject, type Members } from '../objectModel';
import { officeError } from '../officeError';
import type { Session } from '../session';
import { placeArgument } from './areaArgument';

function location(sheet: BookSheet, session: Session): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rows: rows || ALL_ROWS, columns: columns || ALL_COLUMNS };
  return objectOf('Range', session.range(sheet.id, area));
}

/** The rows and columns that stay in sight; the target is the sheet's id. */
export const worksheetFreezePanesMembers: Members<string> = {
  methods: {
    FreezeAt: (id, args, session) => {
      const sheet = session.sheet(id);
      const { area } = placeArgument(args[0], sheet, session);
      sheet.frozen = {
        rows: area.rows === ALL_ROWS ? 0 : area.row + area.rows,
        columns: area.columns === ALL_COLUMNS ? 0 : area.column + area.columns,
      };
    },
    FreezeColumns: (id, args, session) => {
      session.sheet(id).frozen = { rows: 0, columns: countArgument(args[0] ?? 1) };
    },
    FreezeRows: (id, args, session) => {
      session.sheet(id).frozen = { rows: countArgument(args[0] ?? 1), columns: 0 };
    },
    GetLocation: (id, _args, session) => {
      const range = location(session.sheet(id), session);
      if (!range) throw officeError('ItemNotFound');
      return range;
    },
    GetLocationOrNullObject: (id, _args, session) => location(session.sheet(id), session),
    Unfreeze: (id, _args, session) => {
      session.sheet(id).frozen = { rows: 0, columns: 0 };
    },
  },
};
