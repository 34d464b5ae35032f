import { costColumns, type CostColumn } from '../../grid/headers';
import type { CellReader } from './cellReader';
import { readMonthly, styleOf } from './readRows';
import type { BudgetEntry, CostRow, Monthly } from './rows';
import { cellOf, filledRows } from './source';

/** What has no limit where it is blank; every other cost is 0 there. */
const limits: readonly CostColumn[] = ['classSize', 'rooms', 'trainers'];

/**
 * What lines cost, a row for a line or for all that have none of their own, from its month on or from the beginning.
 */
export function readCosts(reader: CellReader): Monthly<CostRow> {
  const { source } = reader;
  const filled = filledRows(source);
  const rows = filled.flatMap((row): CostRow[] => {
    const cells = costColumns.map((column) => {
      const value = reader.number(row, column);
      return [column, limits.includes(column) ? value : (value ?? 0)] as const;
    });
    const rates = Object.fromEntries(cells) as CostRow['rates'];
    const line = reader.text(row, 'line');
    const from = reader.month(row, 'fromMonth');
    // Without its month the row would be taken for one that holds from the beginning.
    if (from === null && cellOf(source, row, 'fromMonth') !== null) return [];
    return [{ row, line, from, rates }];
  });
  return { rows, style: styleOf(reader, 'fromMonth'), complete: rows.length === filled.length };
}

/** What months may cost, by line or without one for all lines together. */
export function readBudget(reader: CellReader): Monthly<BudgetEntry> {
  return readMonthly(reader, (row, month) => {
    const line = reader.text(row, 'line');
    const amount = reader.neededNumber(row, 'budget');
    return amount === null ? null : { row, month, line, amount };
  });
}
