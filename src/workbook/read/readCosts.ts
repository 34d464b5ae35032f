import { costColumns, type CostColumn } from '../headers';
import type { CellReader } from './cellReader';
import { readMonthly } from './readRows';
import type { BudgetEntry, CostRow, Monthly } from './rows';
import { filledRows } from './source';

/** What has no limit where it is blank; every other cost is 0 there. */
const limits: readonly CostColumn[] = ['classSize', 'rooms', 'trainers'];

/** What lines cost, a row for a line or for all that have none of their own. */
export function readCosts(reader: CellReader): CostRow[] {
  return filledRows(reader.source).map((row) => {
    const cells = costColumns.map((column) => {
      const value = reader.number(row, column);
      return [column, limits.includes(column) ? value : (value ?? 0)] as const;
    });
    return { row, line: reader.text(row, 'line'), rates: Object.fromEntries(cells) as CostRow['rates'] };
  });
}

/** What months may cost, by line or without one for all lines together. */
export function readBudget(reader: CellReader): Monthly<BudgetEntry> {
  return readMonthly(reader, (row, month) => {
    const line = reader.text(row, 'line');
    const amount = reader.neededNumber(row, 'budget');
    return amount === null ? null : { row, month, line, amount };
  });
}
