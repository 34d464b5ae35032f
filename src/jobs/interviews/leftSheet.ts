import { Grid } from '../../grid/grid';
import { tables } from '../../words/catalogue';
import { recordsName } from '../../grid/names';
import type { SheetArea, SheetContents, WorkbookContents } from '../../grid/port';

/**
 * The sheet that a first recording left behind when Excel was gone half way: of our name, without a table, and with
 * nothing on it but perhaps our own headers. Null where there is none, or where the sheet is somebody's.
 */
export function leftSheet({ sheets, tables: all }: WorkbookContents): SheetContents | null {
  const sheet = sheets.find(({ name }) => name === recordsName);
  if (!sheet || all.some(({ area }) => area.sheet === sheet.name)) return null;
  const grid = new Grid(sheet);
  return grid.isBlank(sheet.used) || isHeaders(grid, sheet.used) ? sheet : null;
}

/** Whether our headers begin in the sheet's first cell, and nothing else is there. */
function isHeaders(grid: Grid, used: SheetArea): boolean {
  const own = Object.values(tables).map(({ records }) => Object.values(records).join('\n'));
  return own.includes(grid.row(0).join('\n')) && grid.isBlank({ ...used, row: 1 });
}
