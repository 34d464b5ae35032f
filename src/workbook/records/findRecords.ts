import { tables } from '../../locales/catalogue';
import type { TablesCatalogue } from '../../locales/tables/en';
import { isRecords } from '../names';
import type { TableContents, WorkbookContents } from '../port';

export type RecordKey = keyof TablesCatalogue['records'];

/** HR's table as it stands: wherever the user has put it, with its columns in any order and language. */
export interface RecordTable {
  table: TableContents;
  /** Header and offset of each of our columns; the user may have columns of their own between them. */
  columns: Record<RecordKey, { header: string; offset: number }>;
}

/** The table of what HR has recorded; null where there is none, or where one of its columns has lost its name. */
export function findRecords({ tables: all }: Pick<WorkbookContents, 'tables'>): RecordTable | null {
  const table = all.find(({ name }) => isRecords(name));
  if (!table) return null;
  const column = (key: RecordKey): { header: string; offset: number } | null => {
    const known = Object.values(tables).map(({ records }) => records[key].toLowerCase());
    const offset = table.headers.findIndex((header) => known.includes(header.trim().toLowerCase()));
    return offset < 0 ? null : { header: table.headers[offset]!, offset };
  };
  const [month, line, stage, done] = [column('month'), column('line'), column('stage'), column('done')];
  return month && line && stage && done ? { table, columns: { month, line, stage, done } } : null;
}
