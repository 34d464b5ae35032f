import type { TablesCatalogue } from '../../locales/tables/en';
import type { CellContext } from './tableSpec';

/** A column of the interview quotas. */
export type QuotaKey = keyof TablesCatalogue['quotas'];
export type QuotaCell = CellContext<QuotaKey>;

/** The condition under which the row below is the next stage of the same line's month. */
export function nextIsOwn(cell: QuotaCell): string {
  const sameMonth = `${cell.below('month')}=${cell.self('month')}`;
  return `AND(${sameMonth},${cell.below('line')}=${cell.self('line')})`;
}
