import { tables } from '../../words/catalogue';
import type { TablesCatalogue } from '../../words/catalogue';
import { isCopyOfOurs, isOurTable, isRecords, isValuesCopy } from '../../grid/names';
import type { TableContents, WorkbookContents } from '../../grid/port';

export type RecordKey = keyof TablesCatalogue['records'];

/** HR's table as it stands: wherever the user has put it, with its columns in any order and language. */
export interface RecordTable {
  table: TableContents;
  /** Header and offset of each of our columns; the user may have columns of their own between them. */
  columns: Record<RecordKey, { header: string; offset: number }>;
}

/**
 * HR's table by its name, or the only one with all of its columns where somebody has given it another name: the
 * formulas that count it have followed, and what it holds must not stop counting with the next plan.
 */
export function recordsTable(all: readonly TableContents[]): TableContents | null {
  const named = all.find(({ name }) => isRecords(name));
  if (named) return named;
  const alike = all.filter(
    (table) =>
      !isOurTable(table.name) &&
      !isCopyOfOurs(table.name) &&
      !isValuesCopy(table.area.sheet) &&
      columnsOf(table),
  );
  return alike.length === 1 ? alike[0]! : null;
}

/** The table of what HR has recorded; null where there is none, or where one of its columns has lost its name. */
export function findRecords({ tables: all }: Pick<WorkbookContents, 'tables'>): RecordTable | null {
  const table = recordsTable(all);
  const columns = table && columnsOf(table);
  return table && columns ? { table, columns } : null;
}

function columnsOf({ headers }: TableContents): RecordTable['columns'] | null {
  const column = (key: RecordKey): { header: string; offset: number } | null => {
    const known = Object.values(tables).map(({ records }) => records[key].toLowerCase());
    const offset = headers.findIndex((header) => known.includes(header.trim().toLowerCase()));
    return offset < 0 ? null : { header: headers[offset]!, offset };
  };
  const [month, line, stage, done] = [column('month'), column('line'), column('stage'), column('done')];
  return month && line && stage && done ? { month, line, stage, done } : null;
}
