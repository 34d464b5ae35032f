import { type Problem, problem } from '../../grid/problem';
import type { CellValue, WorkbookContents } from '../../grid/port';
import { searchedRows, usersSheets } from './usersSheets';
import { callMatrices } from '../calls/callMatrix';
import { placeOf } from '../../grid/a1';
import type { Grid } from '../../grid/grid';
import { dateOfSerial } from '../../model/calendar/serialDate';

const quarter = /^(20\d{2}\s*[-/年]?\s*)?(q[1-4]|[1-4]q|第?[一二三四1-4]季度?)(\s*[-'’/]?\s*(20)?\d{2})?$/i;
const week = /^(20\d{2}\s*[-/年]?\s*)?(w|wk|week|第)\s*\d{1,2}\s*周?$/i;

/** Serial numbers of days in 2000 to 2099. */
const [earliest, latest] = [36_526, 73_050];

/** Days between the columns of what is laid out by days or weeks, at most. */
const longestStep = 15;

/** So many in a row are no chance. */
const fewest = 3;

/** What looks like a forecast and cannot be read as one, where none was found: the first quarters, weeks or days across. */
export function nearForecast(contents: WorkbookContents): Problem[] {
  for (const grid of usersSheets(contents)) {
    // Days across and times down are calls to make a forecast of.
    if (callMatrices(grid).length > 0) continue;
    for (const row of searchedRows(grid, [])) {
      const found = otherPeriods(grid, row);
      if (found) return [found];
    }
  }
  return [];
}

function otherPeriods(grid: Grid, row: number): Problem | null {
  const cells = grid.row(row);
  const named = cells.flatMap((cell, column) =>
    typeof cell === 'string' && (quarter.test(cell.trim()) || week.test(cell.trim())) ? [column] : [],
  );
  const days = cells.flatMap((cell, column) => {
    const next = cells[column + 1];
    return isDay(cell) && isDay(next) && next > cell && next - cell <= longestStep ? [column] : [];
  });
  const [at] = named.length >= fewest ? named : days.length >= fewest ? days : [];
  if (at === undefined) return null;
  return problem('notMonthly', placeOf({ sheet: grid.sheet, row, column: at }), {
    input: 'Forecast',
    value: shown(cells[at]!),
  });
}

function isDay(cell: CellValue | undefined): cell is number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= earliest && cell <= latest;
}

function shown(cell: CellValue): string {
  if (typeof cell !== 'number') return String(cell);
  return dateOfSerial(cell) ?? String(cell);
}
