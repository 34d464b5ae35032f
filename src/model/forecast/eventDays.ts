/** What events did on past days, told from the days around them, and what is learned from it. */
import { isWeekday, weekdayOf, type DaySpan, type LineEvents } from './events';

/** A line's calls by day. */
export interface DailyCalls extends DaySpan {
  line: string;
  calls: ReadonlyMap<number, number>;
  /** Whether any line had a call on a day: where none had, rows may be missing. */
  isCounted: (day: number) => boolean;
}

/** An event on a past day of a line. */
export interface PastEvent {
  line: string;
  day: number;
  name: string;
  /** Calls of the day. */
  calls: number;
  /** What would have come without the day's events. */
  base: number;
  /** Events of the day, which share what it brought beside the base. */
  shared: number;
  /** Whether the day tells the uplift of the event: it has a base of its weekdays and no other event. */
  isMeasured: boolean;
}

/** Same weekdays on each side of an event that its base is the mean of, and how many weeks they may be away. */
const wantedOnEachSide = 2;
const mostWeeks = 8;
/** A typed uplift that leaves less than this share of the calls tells no base: hardly a call came. */
const leastLeft = 0.05;

/**
 * The events of a line on past days. The base of a day is the mean of the two same weekdays before it and the two after
 * it that have no event and are usual days, up to eight weeks away (four of one side where the other has none); where the
 * uplift of all its events is typed, it is what these leave. A day without either is its own base.
 */
export function pastEvents(
  daily: DailyCalls,
  events: LineEvents,
  isUsual: (day: number) => boolean,
): PastEvent[] {
  const { line, calls, first, last } = daily;
  return [...events].flatMap(([day, ofDay]): PastEvent[] => {
    if (day < first || day > last) return [];
    const own = calls.get(day) ?? 0;
    const around = baseAround(day, daily, (other) => !events.has(other) && isUsual(other));
    const left = 1 + ofDay.reduce((sum, { uplift }) => sum + (uplift ?? NaN), 0);
    const extra = ofDay.reduce((sum, one) => sum + one.extra, 0);
    const typed = left >= leastLeft ? Math.max(0, (own - extra) / left) : null;
    const base = typed ?? around ?? own;
    const isMeasured = ofDay.length === 1 && around !== null && around > 0;
    return ofDay.map(({ name }) => ({
      ...{ line, day, name, calls: own, base, shared: ofDay.length, isMeasured },
    }));
  });
}

/** The mean of the same weekdays around a day; null where there are none. */
function baseAround(
  day: number,
  { calls, first, last, isCounted }: DailyCalls,
  isFree: (day: number) => boolean,
): number | null {
  const side = (step: number): number[] => {
    const days: number[] = [];
    for (let weeks = 1; weeks <= mostWeeks; weeks++) {
      const other = day + step * 7 * weeks;
      if (other >= first && other <= last && isFree(other)) days.push(other);
    }
    return days;
  };
  const sides = [side(-1), side(1)];
  // On a weekday that is always without calls none are missing.
  const isOpen = sides.flat().some(isCounted);
  const [before, after] = sides.map((days) => days.filter((one) => !isOpen || isCounted(one)));
  const want = (own: readonly number[], other: readonly number[]): number[] =>
    own.slice(0, wantedOnEachSide + (other.length === 0 ? wantedOnEachSide : 0));
  const chosen = [...want(before!, after!), ...want(after!, before!)];
  return chosen.length === 0 ? null : mean(chosen.map((one) => calls.get(one) ?? 0));
}

/** What the past days of an event on a line tell. */
export interface LearnedUplift {
  name: string;
  line: string;
  /** Days that it is measured on. */
  days: number;
  /** Calls of these days with it, and without. */
  calls: number;
  base: number;
  /** Smallest and largest uplift of a day; null where none is measured. */
  least: number | null;
  most: number | null;
}

/** The events by name and line, in the order of both, with what their measured days tell; calls are added up before they are compared. */
export function learnedUplifts(
  past: readonly PastEvent[],
  among: readonly LearnedKey[] = [],
): LearnedUplift[] {
  const found = new Map<string, LearnedUplift>();
  for (const { name, line } of [...past, ...among]) {
    const none = { name, line, days: 0, calls: 0, base: 0, least: null, most: null };
    if (!found.has(`${name}\n${line}`)) found.set(`${name}\n${line}`, none);
  }
  for (const { name, line, calls, base, isMeasured } of past) {
    if (!isMeasured || base === 0) continue;
    const one = found.get(`${name}\n${line}`)!;
    const uplift = calls / base - 1;
    one.days += 1;
    one.calls += calls;
    one.base += base;
    one.least = Math.min(one.least ?? uplift, uplift);
    one.most = Math.max(one.most ?? uplift, uplift);
  }
  return [...found.values()].sort(
    (a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1) || (a.line < b.line ? -1 : 1),
  );
}

export interface LearnedKey {
  name: string;
  line: string;
}

/** The uplift of an event on a line: what the line's own days tell, else those of all lines; null where none do. */
export function upliftOf({ name, line }: LearnedKey, learned: readonly LearnedUplift[]): number | null {
  const named = learned.filter((one) => one.name === name);
  const own = named.filter((one) => one.line === line && one.base > 0);
  const told = own.length > 0 ? own : named;
  const base = told.reduce((sum, one) => sum + one.base, 0);
  return base > 0 ? told.reduce((sum, one) => sum + one.calls, 0) / base - 1 : null;
}

/**
 * How much of a month's calls a day brings beside others, were it not for its events: the mean of its weekday over the
 * usual days without events, or where every one has events over their bases; of a weekend day that is worked that of
 * Monday to Friday.
 */
export function dayWeights(
  { calls, first, last, isCounted }: DailyCalls,
  past: readonly PastEvent[],
  isUsual: (day: number) => boolean,
  isWorked: (day: number) => boolean,
): (day: number) => number {
  const bases = new Map(past.map(({ day, base }) => [day, base]));
  const free: number[][] = Array.from({ length: 7 }, () => []);
  const taken: number[][] = Array.from({ length: 7 }, () => []);
  for (let day = first; day <= last; day++) {
    if (!isUsual(day) || !isCounted(day)) continue;
    const base = bases.get(day);
    if (base === undefined) free[weekdayOf(day)]!.push(calls.get(day) ?? 0);
    else taken[weekdayOf(day)]!.push(base);
  }
  const means = free.map((days, weekday) => {
    const told = days.length > 0 ? days : taken[weekday]!;
    return told.length > 0 ? mean(told) : 0;
  });
  const weekdays = mean(means.slice(1, 6));
  return (day) => (isWorked(day) && !isWeekday(day) ? weekdays : means[weekdayOf(day)]!);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
