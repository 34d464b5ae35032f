import { addCounts, noCalls, type CallCount, type CallSums } from './callCount';
import { callsPerWorkingDay, type CallHistory, type CallMonth, type DayKinds } from './callMonths';
import { addMonths, monthOfSerial, type Month } from '../calendar/month';
import { chooseMethod } from './projection';
import type { ProjectionMethod } from './projectionMethods';

/** Histories by line from totals by month. */
export interface TotalHistories {
  histories: CallHistory[];
  /** Months that a line lacks between its first one and the last one of all: without them nothing can be projected. */
  missing: { line: string; month: Month }[];
  /** Lines whose months are too few to tell what a day off brings: it is counted like a working day. */
  unweighted: string[];
}

export interface TotalOptions {
  /** Working days and days off of a month. */
  daysOf: (month: Month) => DayKinds;
  /** Calls of a day off as a share of a working day's, 0 or more; null where the months are to tell. */
  otherDayWeight: number | null;
  /** Months to be projected, which the weight is tried by. */
  ahead: number;
}

/** Below this many months their differences tell nothing of days off. */
const leastForWeight = 6;
/** Shares that are tried, from a day like any other down to a day of rest: of equals the first is taken. */
const weights = Array.from({ length: 11 }, (_, index) => (10 - index) / 10);
/** Methods that follow at once what a weight makes of the months. */
const quickMethods: readonly ProjectionMethod[] = ['last', 'mean', 'trend', 'season', 'growth'];

/**
 * Adds totals up by line and month; each counts for its whole month, whatever day it stands on. What a day off brings
 * cannot be seen in a month's total, but months differ in their days off: the share of a working day is taken with which
 * held-out months are projected with the least error. Lines in the order in which they first appear.
 */
export function totalHistories(
  totals: readonly CallCount[],
  { daysOf, otherDayWeight, ahead }: TotalOptions,
): TotalHistories {
  const result: TotalHistories = { histories: [], missing: [], unweighted: [] };
  const lines = sumsByLine(totals);
  const last = [...lines.values()]
    .flatMap((months) => [...months.keys()])
    .sort()
    .at(-1);
  for (const [line, sums] of lines) {
    const months: CallMonth[] = [];
    for (let month = [...sums.keys()].sort()[0]!; month <= last!; month = addMonths(month, 1)) {
      const calls = sums.get(month);
      const days = daysOf(month);
      if (calls) months.push({ month, line, calls, covered: days, whole: days, used: true });
      else result.missing.push({ line, month });
    }
    const learned = otherDayWeight ?? learnedWeight(months, ahead);
    if (learned === null) result.unweighted.push(line);
    result.histories.push({ line, months, otherDayWeight: learned ?? 1 });
  }
  return result;
}

/** The weight with the least error on held-out months; null where there are too few of them. */
function learnedWeight(months: readonly CallMonth[], ahead: number): number | null {
  if (months.length < leastForWeight) return null;
  let best: { weight: number; error: number } | null = null;
  for (const weight of weights) {
    const rates = months.map((month) => callsPerWorkingDay(month, weight));
    const { error } = chooseMethod(rates, ahead, quickMethods);
    if (error !== null && (best === null || error < best.error * (1 - 1e-9))) best = { weight, error };
  }
  return best?.weight ?? null;
}

function sumsByLine(totals: readonly CallCount[]): Map<string, Map<Month, CallSums>> {
  const lines = new Map<string, Map<Month, CallSums>>();
  for (const total of totals) {
    const month = monthOfSerial(total.start)!;
    const sums = lines.get(total.line) ?? new Map<Month, CallSums>();
    lines.set(total.line, sums);
    sums.set(month, addCounts(sums.get(month) ?? noCalls, total));
  }
  return lines;
}
