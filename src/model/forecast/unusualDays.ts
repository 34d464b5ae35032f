import { workingMemory } from './callMonths';
import type { CallCount } from './callCount';
import type { CalendarKind } from '../plan/planSettings';
import { dailyCalls } from './eventHistory';
import { isWeekday } from './events';

/** A day whose calls lie far outside the range of its weekday. */
export interface UnusualDay {
  line: string;
  /** Excel serial. */
  day: number;
  calls: number;
  /** What the same weekdays around it would let expect. */
  least: number;
  most: number;
}

/** Weeks on each side that a day is compared with, and how many of these days it takes. */
const weeksAround = 8;
const leastDays = 6;
/** How far is far: so many times the spread of the weekdays, of the chance of calls, and this share of their middle. */
const [spreads, chances, share] = [4, 4, 0.3];
/** The standard deviation of a normal distribution by its median absolute deviation. */
const deviations = 1.4826;

/**
 * Usual days by the calendar, without an event, whose calls lie far from the median of the same weekdays up to eight weeks
 * around: by more than four standard deviations (from the median deviation, which the day itself hardly moves), four times
 * the square root of that many calls, and 30 per cent. The farthest first. A day without a call of any line may lack its
 * rows and is none of these.
 */
export function unusualDays(
  counts: readonly CallCount[],
  calendar: CalendarKind,
  isEvent: (line: string, day: number) => boolean,
): UnusualDay[] {
  if (counts.length === 0) return [];
  const isWorking = workingMemory(calendar);
  const found: (UnusualDay & { far: number })[] = [];
  for (const { line, calls, first, last, isCounted } of dailyCalls(counts)) {
    const isTold = (day: number): boolean =>
      day >= first &&
      day <= last &&
      isCounted(day) &&
      isWorking(day) === isWeekday(day) &&
      !isEvent(line, day);
    for (let day = first; day <= last; day++) {
      if (!isTold(day)) continue;
      const around: number[] = [];
      for (let weeks = -weeksAround; weeks <= weeksAround; weeks++)
        if (weeks !== 0 && isTold(day + 7 * weeks)) around.push(calls.get(day + 7 * weeks) ?? 0);
      if (around.length < leastDays) continue;
      const middle = median(around);
      const spread = deviations * median(around.map((one) => Math.abs(one - middle)));
      const far = Math.max(spreads * spread, chances * Math.sqrt(middle), share * middle);
      const own = calls.get(day) ?? 0;
      const off = Math.abs(own - middle);
      if (off > far)
        found.push({
          line,
          day,
          calls: own,
          least: Math.max(0, middle - far),
          most: middle + far,
          far: off / far,
        });
    }
  }
  return found
    .sort((a, b) => b.far - a.far || a.day - b.day || (a.line < b.line ? -1 : 1))
    .map(({ line, day, calls, least, most }) => ({ line, day, calls, least, most }));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
