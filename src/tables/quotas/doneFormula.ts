import { columnOfTable } from '../tableSpec';
import type { RecordKey, RecordTable } from '../../read/records/findRecords';
import { joinedNames } from './joinedName';

/** The cells of a row of the quotas by which its records are known. */
export type RecordedRow = Record<'month' | 'line' | 'stage' | 'stageRow', string>;

/** The names among the quotas' rows. */
export interface QuotaNames {
  lines: readonly string[];
  stages: readonly string[];
}

/**
 * How many people HR has recorded for a row's month, line and stage, without "=". The row's own cells are given as they
 * are referred to; row 0 of the stages is that of those who joined, who are recorded under any name for it. Without a
 * table of records nobody is done.
 */
export function doneFormula(records: RecordTable | null, row: RecordedRow, names: QuotaNames): string {
  if (!records) return '0';
  const column = (key: RecordKey): string => columnOfTable(records.table.name, records.columns[key].header);
  // No SUMIFS: to some programs a name such as 1-2 among its conditions is a date.
  const same = (key: 'line' | 'stage', known: readonly string[]): string =>
    known.some(isTyped) ? `(${column(key)}&""=${row[key]}&"")` : `(${column(key)}=${row[key]})`;
  const people = (ofStage: string): string =>
    `SUMPRODUCT((${column('month')}=${row.month})*${same('line', names.lines)}*${ofStage},${column('done')})`;
  const joined = joinedNames(names.stages).map((name) => `(${column('stage')}="${name}")`);
  const ofStage = people(same('stage', names.stages));
  return `IF(${row.stageRow}=0,${people(`(${joined.join('+')})`)},${ofStage})`;
}

/**
 * Whether a name may be a number in one cell and text in another, and so must be compared as text; which takes an
 * engine longer, so that it is left where no name asks for it.
 */
function isTyped(name: string): boolean {
  return /^(true|false)$/i.test(name) || (name.trim() !== '' && !Number.isNaN(Number(name)));
}
