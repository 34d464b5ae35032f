import { roundUpFormula } from '../formulas';
import { isJoined, type QuotaCell } from './quotaKeys';

/**
 * People whom a stage must still see: its quota at confidence less who was there, but no more than the share of that
 * quota which the row below still lacks of its own. Below each stage stands the next one or those who joined.
 */
export function toDoFormula(cell: QuotaCell): string {
  const quota = cell.self('atConfidence');
  const left = `${quota}-${cell.self('done')}`;
  const share = `${cell.below('toDo')}*${quota}/MAX(1,${cell.below('atConfidence')})`;
  return `MAX(0,IF(${isJoined(cell)},${left},MIN(${left},${roundUpFormula(share)})))`;
}
