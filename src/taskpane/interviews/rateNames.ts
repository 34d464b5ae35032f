import type { LearnedPassRate } from '../../jobs/interviews/learnedPassRates';

/** Tells learned pass rates apart: by the cell that holds the planned one. */
export function rateCell({ place }: LearnedPassRate): string {
  return `${place.sheet}!${place.address}`;
}

/** The stage whose pass rate it is, with the line where the line has stages of its own. */
export function nameOf({ stage, line }: LearnedPassRate): string {
  return line === null ? stage : `${stage} · ${line}`;
}
