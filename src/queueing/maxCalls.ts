import { productOver } from './offeredLoad';
import { maxLoad, type LoadQuestion } from './maxLoad';

/** A load question with the interval in which the calls are counted. */
export interface CallsQuestion extends LoadQuestion {
  /** Length of the interval in seconds, above 0. */
  intervalSeconds: number;
}

/**
 * The most calls per interval (not rounded) that `agents` can take while meeting every target given.
 *
 * NaN outside the ranges of CallsQuestion; otherwise as maxLoad, of which it is the call rate.
 */
export function maxCalls(question: CallsQuestion): number {
  const { intervalSeconds, ahtSeconds } = question;
  if (!(intervalSeconds > 0 && intervalSeconds < Infinity)) return NaN;
  return productOver(maxLoad(question), intervalSeconds, ahtSeconds);
}
