import type { TablesCatalogue } from '../../locales/tables/en';
import { ourTables } from '../names';
import { columnOfTable, type CellContext } from './tableSpec';

/** A column of the interview quotas. */
export type QuotaKey = keyof TablesCatalogue['quotas'];
export type QuotaCell = CellContext<QuotaKey>;

/** The condition under which the row below is the next stage of the same line's month. */
export function nextIsOwn(cell: QuotaCell): string {
  const sameMonth = `${cell.below('month')}=${cell.self('month')}`;
  return `AND(${sameMonth},${cell.below('line')}=${cell.self('line')})`;
}

/** A figure of the row's own line and stage, by its column of our stages table. */
export function ofStage(
  cell: QuotaCell,
  words: TablesCatalogue,
  figure: 'passRate' | 'leadDays' | 'costPerCandidate',
): string {
  return `INDEX(${columnOfTable(ourTables.stages, words.stages[figure])},${cell.self('stageRow')})`;
}
