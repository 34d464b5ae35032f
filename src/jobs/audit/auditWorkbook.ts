import { addMonths, type Month } from '../../model/calendar/month';
import { warning, type Problem } from '../../grid/problem';
import type { SheetCondition, WorkbookContents, WorkbookPort } from '../../grid/port';
import { readFormulas } from '../../grid/readFormulas';
import { readInputs, type Inputs } from '../../read/readInputs';
import { isUsersSheet } from '../../read/find/usersSheets';
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
  const { mapping, calls } = settingsFrom(await port.loadSettings());
  const contents = await readFormulas(port);
  return { problems: faultsOf(contents, contents, readInputs(contents, mapping, calls).inputs) };
}

/** Cells up to which a sheet is looked through with every look: a long log has none of these slips, and costs seconds. */
const mostCells = 20_000;

/** Whether a sheet is small enough, and the user's own, to be looked through with every look at the workbook. */
export const isLookedThrough: SheetCondition = ({ sheet, rows, columns }) =>
  rows * columns <= mostCells && isUsersSheet(sheet);

/** What an audit finds on the sheets that a look looks through, of a workbook read with their formulas. */
export interface LookedThrough extends AuditOutcome {
  sheets: string[];
}

export function lookThrough(contents: WorkbookContents, inputs: Inputs): LookedThrough {
  const sheets = contents.sheets.filter(({ used }) => isLookedThrough(used));
  const names = sheets.map(({ name }) => name);
  const isThere = (sheet: string | undefined): boolean => sheet !== undefined && names.includes(sheet);
  const tables = contents.tables.filter(({ area }) => isThere(area.sheet));
  const problems = faultsOf({ ...contents, sheets, tables }, contents, inputs);
  return { sheets: names, problems: problems.filter(({ place }) => isThere(place?.sheet)) };
}

/** Faults on the sheets of `among`, whose formulas may refer to any of `all`. */
function faultsOf(among: WorkbookContents, all: WorkbookContents, inputs: Inputs): Problem[] {
  const grid = new LabelledCells(all);
  return [...columnFaults(among, grid), ...monthFaults(inputs), ...formulaFaults(among, grid)];
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
