import { belowHeader, columnAt } from '../../grid/area';
import { tables } from '../../words/catalogue';
import type { QuotaKey } from '../../tables/quotas/quotaColumns';
import { ourTables } from '../../grid/names';
import type { SheetArea, TableContents, WorkbookContents } from '../../grid/port';

/** The table of quotas with the place of its columns, in whatever language it was written. */
export interface QuotaTable {
  table: TableContents;
  headers: Record<QuotaKey, string>;
  offsetOf(key: QuotaKey): number;
}

export function findQuotas({ tables: all }: Pick<WorkbookContents, 'tables'>): QuotaTable | null {
  const table = all.find(({ name }) => name === ourTables.quotas);
  const words = table && Object.values(tables).find(({ quotas }) => table.headers.includes(quotas.done));
  if (!table || !words) return null;
  const headers = words.quotas;
  return { table, headers, offsetOf: (key) => table.headers.indexOf(headers[key]) };
}

/** The data cells of one column of the quotas. */
export function quotaColumn({ table, offsetOf }: QuotaTable, key: QuotaKey): SheetArea {
  return columnAt(belowHeader(table.area), offsetOf(key));
}
