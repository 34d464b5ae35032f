import { roundUp } from '../rounding';

/** A stage's quota, whole, 0 or more, and the people who have stood there so far. */
export interface StageCount {
  quota: number;
  done: number;
}

/**
 * People whom each stage of a line's month must still see, first stage first. A stage has its quota less who was there
 * to do, but no more than the share of its quota that the next stage still lacks of its own: where 4 of 16 offers are
 * missing, a quarter of the interviews at most. So nothing is left to do before a stage that has met its quota, and
 * without records each stage has its whole quota to do. Whoever is still under way counts neither for nor against. The
 * share is that of a plain rule of three: a few who are missing come less surely than the whole quota brings its hires.
 */
export function stillToDo(stages: readonly StageCount[]): number[] {
  const toDo: number[] = [];
  let next: { quota: number; toDo: number } | null = null;
  for (const { quota, done } of [...stages].reverse()) {
    const most: number = next ? roundUp((next.toDo * quota) / Math.max(1, next.quota)) : Infinity;
    next = { quota, toDo: Math.max(0, Math.min(quota - done, most)) };
    toDo.push(next.toDo);
  }
  return toDo.reverse();
}
