import { Grid } from '../grid/grid';
import type { SheetSpec } from '../tables/sheetSpec';
import type { SheetArea, WorkbookContents } from '../grid/port';

/**
 * The two cells of a sheet's title and note: at the top of a new sheet, and on one that is there already wherever the
 * user's own rows and columns have moved them. Null where the user has put something else in their place.
 */
export function titleArea(
  { name, knownTitles }: Pick<SheetSpec, 'name' | 'knownTitles'>,
  contents: WorkbookContents,
): SheetArea | null {
  const size = { sheet: name, rows: 2, columns: 1 };
  const sheet = contents.sheets.find((one) => one.name === name);
  if (!sheet || sheet.used.rows === 0) return { ...size, row: 0, column: 0 };
  const grid = new Grid(sheet);
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    const column = grid.row(row).findIndex((cell) => typeof cell === 'string' && knownTitles.includes(cell));
    if (column >= 0) return { ...size, row, column };
  }
  return null;
}

/** Whether a sheet is new or holds nothing yet. */
export function isBlankSheet(name: string, { sheets }: Pick<WorkbookContents, 'sheets'>): boolean {
  return !sheets.some((sheet) => sheet.name === name && sheet.used.rows > 0);
}
