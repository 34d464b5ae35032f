import { belowHeader, hasRow } from '../../grid/area';
import { Grid } from '../../grid/grid';
import { callSheetName, isValuesCopy, ourSheets, scenarioSheet } from '../../grid/names';
import type { SheetArea, WorkbookContents } from '../../grid/port';

/** Sheets that the program writes from end to end: nothing of the user's is looked for there. */
const own: ReadonlySet<string> = new Set([...Object.values(ourSheets), scenarioSheet, callSheetName]);

/** Sheets that are the user's own, where inputs and calls are looked for; a copy of values repeats what stands elsewhere. */
export function usersSheets({ sheets }: Pick<WorkbookContents, 'sheets'>): Grid[] {
  return sheets.filter(({ name }) => isUsersSheet(name)).map((sheet) => new Grid(sheet));
}

export function isUsersSheet(name: string): boolean {
  return !own.has(name) && !isValuesCopy(name);
}

/** Rows above a header in which a title may stand, or a year. */
export const titleRows = 3;

/** In a log of more rows a look for headers, months or lines across would cost seconds, and no plan begins there. */
const mostRows = 20_000;

/** The rows of a sheet that may be a header with months or lines across: none below the header of a list. */
export function* searchedRows(grid: Grid, lists: readonly SheetArea[]): Generator<number> {
  const bodies = lists.filter(({ sheet }) => sheet === grid.sheet).map(belowHeader);
  const end = Math.min(grid.endRow, grid.firstRow + mostRows);
  for (let row = grid.firstRow; row < end; row++) {
    if (!bodies.some((body) => hasRow(body, row))) yield row;
  }
}
