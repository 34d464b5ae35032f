import type { LayoutInput } from '../planInputs';
import { isJoined, nextIsStage, ofStage, type QuotaCell } from './quotaKeys';
import { quotaRows } from './quotaRows';

/** Whether the cost review charges what candidates cost at each stage. */
export function hasStageCosts(layout: LayoutInput): boolean {
  const isGiven = layout.inputs.sources.Stages!.columns.has('costPerCandidate');
  return layout.review !== null && isGiven && quotaRows(layout).length > 0;
}

/** What a stage and those after it cost, so that the first stage of a line's month has the cost of all of them. */
export function costFromHere(cell: QuotaCell, words: LayoutInput['words']): string {
  const own = `${cell.self('quota')}*${ofStage(cell, words, 'costPerCandidate')}`;
  return `IF(${isJoined(cell)},0,${own}+IF(${nextIsStage(cell)},${cell.below('costFromHere')},0))`;
}
