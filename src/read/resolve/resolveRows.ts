import type { LinesByName } from './linesByName';
import type { ProblemList } from './problemList';
import type { Source } from '../rows/source';
import { cellPlace } from '../rows/source';

interface LineRowOfMonth {
  row: number;
  month: string;
  line: string;
}

/**
 * Rows of an input by month and line, with each line's name as the Lines table writes it. Rows of unknown lines, and
 * a second row of a month and line, are reported and left out.
 */
export function resolveRows<Row extends LineRowOfMonth>(
  rows: readonly Row[],
  source: Source,
  byName: LinesByName,
  problems: ProblemList,
  unknownLine: 'error' | 'warning',
): Row[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const line = byName.lineOf(row, source, problems, unknownLine)?.name;
    if (line === undefined) return [];
    const key = keyOf(row.month, line);
    const other = first.get(key);
    if (other !== undefined) {
      const place = cellPlace(source, other, 'month').address;
      problems.report('repeatedMonth', source, row.row, 'month', { month: row.month, line, other: place });
      return [];
    }
    first.set(key, row.row);
    return [{ ...row, line }];
  });
}

/** One text for a month and line. */
export function keyOf(month: string, line: string): string {
  return `${month} ${line}`;
}
