import { fractionalStaff } from './fractionalStaff';
import { offeredLoad } from './offeredLoad';
import { requiredStaff, type StaffQuestion } from './requiredStaff';
import type { StaffTargets } from './staffTargets';

/** The calls of one interval. */
export interface IntervalCalls {
  /** Calls offered in the interval, 0 or more. */
  calls: number;
  /** Mean handling time in seconds; above 0 unless there are no calls. */
  ahtSeconds: number;
}

/** A day (or a month, or a year) of intervals to be staffed to one target. */
export interface DayQuestion extends StaffTargets {
  intervals: readonly IntervalCalls[];
  /** Length of each interval in seconds, above 0. */
  intervalSeconds: number;
  /** Mean patience in seconds, above 0; defaults to Infinity. */
  patienceSeconds?: number;
  /** Share of paid time away from the calls, from 0 to below 1; defaults to 0. */
  shrinkage?: number;
  /** Whether each interval needs whole agents; defaults to false: rounding up every interval would add up to a surplus. */
  wholeAgents?: boolean;
}

/**
 * Required hours of a stretch of intervals: the sum of what each needs for the targets, x interval / (1 - shrinkage).
 *
 * NaN outside the ranges of DayQuestion; Infinity when an interval with calls has a target no staff can meet; 0 for no
 * intervals. The shape of the day counts: the hours of the average load are not those of its peaks and troughs.
 */
export function requiredHours(question: DayQuestion): number {
  const {
    intervals,
    intervalSeconds,
    patienceSeconds,
    shrinkage = 0,
    wholeAgents = false,
    ...targets
  } = question;
  if (!(intervalSeconds > 0 && intervalSeconds < Infinity && shrinkage >= 0 && shrinkage < 1)) return NaN;
  const staffFor = wholeAgents ? requiredStaff : fractionalStaff;
  let staff = 0;
  // One object for all intervals: to spread a new one for each costs several times the answer.
  const interval: StaffQuestion = { ...targets, load: 0, ahtSeconds: 0, patienceSeconds };
  for (const { calls, ahtSeconds } of intervals) {
    interval.load = offeredLoad(calls, ahtSeconds, intervalSeconds);
    interval.ahtSeconds = ahtSeconds;
    staff += staffFor(interval);
  }
  return (staff * intervalSeconds) / 3600 / (1 - shrinkage);
}
