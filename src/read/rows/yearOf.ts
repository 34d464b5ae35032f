import { gridOf } from '../../grid/grid';
import { normaliseHeader } from '../../grid/columnOf';
import type { CellValue, WorkbookContents } from '../../grid/port';
import { announcedYear } from '../../cells/years';
import type { Candidate } from '../find/candidates';
import { titleRows } from '../find/usersSheets';

/** Headers of a column that gives the year beside the month. */
const yearHeaders = ['year', 'fiscalyear', '年', '年份', '年度'];

/** The year of a list whose months name none: from a column of years, a title above, or the name of its table or sheet. */
export function yearOf(
  { table, area, headers }: Candidate,
  values: readonly (readonly CellValue[])[],
  contents: WorkbookContents,
): number | null {
  const offset = headers.findIndex((header) => yearHeaders.includes(normaliseHeader(header)));
  if (offset >= 0) return announcedYear(values.map((row) => String(row[offset] ?? '')));
  const first = Math.max(0, area.row - titleRows);
  const above = gridOf(contents, area.sheet)
    .values({ ...area, row: first, rows: area.row - first })
    .flat();
  return announcedYear([...above.filter(isTitle).map(String), table ?? '', area.sheet]);
}

/** Figures above a list belong to another one, but for a year by itself. */
function isTitle(cell: CellValue): boolean {
  return typeof cell === 'string' || (typeof cell === 'number' && Number.isInteger(cell) && cell < 2100);
}
