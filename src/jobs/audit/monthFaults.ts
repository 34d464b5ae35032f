import { addMonths, type Month } from '../../model/calendar/month';
import { warning, type Problem } from '../../grid/problem';
import type { Inputs } from '../../read/readInputs';
import { cellPlace } from '../../read/rows/source';

/** Months that a line has no row for, between its first and its last: told at the row after the gap. */
export function monthFaults({ sources, forecast }: Inputs): Problem[] {
  const { Forecast } = sources;
  if (!Forecast || !forecast.complete) return [];
  const byLine = new Map<string, { line: string; month: Month; row: number }[]>();
  for (const one of forecast.rows) {
    const key = one.line.toLowerCase();
    byLine.set(key, [...(byLine.get(key) ?? []), one]);
  }
  return [...byLine.values()].flatMap((rows) => {
    const inOrder = [...rows].sort((a, b) => (a.month < b.month ? -1 : 1));
    return inOrder.slice(1).flatMap(({ line, month, row }, index): Problem[] => {
      const missing = monthsBetween(inOrder[index]!.month, month);
      if (missing.length === 0) return [];
      const values = { line, months: missing.join(', '), month };
      return [warning('auditMonth', cellPlace(Forecast, row, 'month'), values)];
    });
  });
}

function monthsBetween(first: Month, last: Month): Month[] {
  const found: Month[] = [];
  for (let month = addMonths(first, 1); month < last; month = addMonths(month, 1)) found.push(month);
  return found;
}
