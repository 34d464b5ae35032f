import { columnOfTable } from '../layout/tableSpec';
import type { RecordKey, RecordTable } from './findRecords';

/**
 * How many people HR has recorded for a row's month, line and stage, without "=". The row's own cells are given as they
 * are referred to; without a table of records nobody is done.
 */
export function doneFormula(
  records: RecordTable | null,
  row: Record<'month' | 'line' | 'stage', string>,
): string {
  if (!records) return '0';
  const column = (key: RecordKey): string => columnOfTable(records.table.name, records.columns[key].header);
  // No SUMIFS: to some programs a name such as 1-2 among its conditions is a date.
  const same = (['month', 'line', 'stage'] as const).map((key) => `(${column(key)}=${row[key]})`);
  return `SUMPRODUCT(${same.join('*')},${column('done')})`;
}
