import { tables } from '../../locales/catalogue';
import { recordsName } from '../../grid/names';
import type { CellValue, SheetContents, WorkbookContents } from '../../grid/port';

/**
 * The sheet that a first recording left behind when Excel was gone half way: of our name, without a table, and with
 * nothing on it but perhaps our own headers. Null where there is none, or where the sheet is somebody's.
 */
export function leftSheet({ sheets, tables: all }: WorkbookContents): SheetContents | null {
  const sheet = sheets.find(({ name }) => name === recordsName);
  if (!sheet || all.some(({ area }) => area.sheet === sheet.name)) return null;
  const cells = sheet.values.flat();
  return cells.every(isBlank) || isHeaders(sheet) ? sheet : null;
}

function isHeaders({ used, values }: SheetContents): boolean {
  const [header = [], ...rows] = values;
  const own = Object.values(tables).map(({ records }) => Object.values(records).join('\n'));
  return used.row === 0 && used.column === 0 && own.includes(header.join('\n')) && rows.flat().every(isBlank);
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}
