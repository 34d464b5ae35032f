import type { CellValue } from '../../grid/port';
import { readMonthLabel } from '../../cells/monthLabel';

/** A month in a header row. */
export interface MonthCell {
  /** Its column, counted as the row's cells are. */
  offset: number;
  raw: CellValue;
  /** Null where the header names no year, and the months before it do not give it either. */
  year: number | null;
  month: number;
}

/** Numbers are months only in so long a row of them: two figures may be a month apart by chance. */
const fewestNumbers = 3;
const fewest = 2;

/**
 * The runs of months in a row, each month following the one before it; totals and blanks may stand between them. A
 * month that does not follow begins a new run.
 */
export function monthRuns(cells: readonly CellValue[]): MonthCell[][] {
  const runs: MonthCell[][] = [];
  cells.forEach((raw, offset) => {
    const label = readMonthLabel(raw);
    if (!label) return;
    const run = runs.at(-1);
    const before = run?.at(-1);
    const next = before && { year: nextYear(before), month: (before.month % 12) + 1 };
    const follows = next?.month === label.month && (label.year === null || label.year === next.year);
    if (follows) run!.push({ offset, raw, year: next.year, month: label.month });
    else runs.push([{ offset, raw, ...label }]);
  });
  return runs.filter((run) => {
    const isText = run.every(({ raw }) => typeof raw === 'string');
    return run.length >= (isText ? fewest : fewestNumbers);
  });
}

/** Whether headers are months, at least two of them. */
export function hasMonthsAcross(headers: readonly CellValue[]): boolean {
  return monthRuns(headers).length > 0;
}

function nextYear({ year, month }: MonthCell): number | null {
  return year !== null && month === 12 ? year + 1 : year;
}
