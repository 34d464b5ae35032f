import type { LearnedRate } from '../../model/hiring/learnedRate';

/** A tenth of a per cent is finer than any sample of people. */
const decimals = 1000;

/** A learned pass rate as a plan can use it, 0.001 to 1: a rate of 0 would need endless people. */
export function rateToWrite({ rate }: LearnedRate): number {
  return Math.max(1, Math.round(rate * decimals)) / decimals;
}
