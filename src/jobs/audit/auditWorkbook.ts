import { addMonths, type Month } from '../../model/calendar/month';
import { warning, type Problem } from '../../grid/problem';
import type { WorkbookPort } from '../../grid/port';
import { readFormulas } from '../../grid/readFormulas';
import { readInputs, type Inputs } from '../../read/readInputs';
import { cellPlace } from '../../read/rows/source';
import { settingsFrom } from '../../settings/savedSettings';
import { columnFaults } from './columnFaults';
import { formulaFaults } from './formulaFaults';
import { LabelledCells } from './labelledCells';

/** What looks wrong in a workbook, each a warning with its cell and its cure. */
export interface AuditOutcome {
  problems: Problem[];
}

/**
 * Looks through the user's own sheets for what goes wrong in such workbooks time and again: durations in another unit,
 * a shrinkage that heads are multiplied by, a month taken for one interval, shares above 1, a month missing. It reads
 * only; what it is not sure of it does not tell.
 */
export async function auditWorkbook(port: WorkbookPort): Promise<AuditOutcome> {
  const { mapping } = settingsFrom(await port.loadSettings());
  const contents = await readFormulas(port);
  const grid = new LabelledCells(contents);
  const { inputs } = readInputs(contents, mapping);
  return {
    problems: [...columnFaults(contents, grid), ...monthFaults(inputs), ...formulaFaults(contents, grid)],
  };
}

/** Months that a line has no row for, between its first and its last: told at the row after the gap. */
function monthFaults({ sources, forecast }: Inputs): Problem[] {
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
