import type { TablesCatalogue } from '../../words/catalogue';
import { ourTables } from '../../grid/names';
import { columnOfTable, type CellContext } from '../tableSpec';

/** A column of the interview quotas. */
export type QuotaKey = keyof TablesCatalogue['quotas'];
export type QuotaCell = CellContext<QuotaKey>;

/** The condition under which the row is that of those who joined, behind the last stage of its line's month. */
export function isJoined(cell: QuotaCell): string {
  return `${cell.self('stageRow')}=0`;
}

/** The condition under which the row below is the next stage of the same line's month. */
export function nextIsStage(cell: QuotaCell): string {
  return `AND(${cell.self('stageRow')}>0,${cell.below('stageRow')}>0)`;
}

/** A figure of the row's own line and stage, by its column of our stages table. */
export function ofStage(
  cell: QuotaCell,
  words: TablesCatalogue,
  figure: 'passRate' | 'leadDays' | 'costPerCandidate',
): string {
  return `INDEX(${columnOfTable(ourTables.stages, words.stages[figure])},${cell.self('stageRow')})`;
}
