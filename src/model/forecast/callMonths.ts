import { addCounts, noCalls, type CallCount, type CallSums } from './callCount';
import { addMonths, daysInMonth, monthOfSerial, monthSerial, type Month } from '../calendar/month';
import type { CalendarKind } from '../plan/planSettings';
import { dateOfSerial } from '../calendar/serialDate';
import { isWorkingDate } from '../calendar/workingDates';

/** Days of some time by the calendar: working days, and weekends and holidays. */
export interface DayKinds {
  working: number;
  other: number;
}

/** A line's calls of a month. */
export interface CallMonth {
  month: Month;
  line: string;
  calls: CallSums;
  /** Of these calls, what events brought; absent where none are known. */
  eventCalls?: number;
  /** Days of the month that the data cover, from its first day to its last; days without a call count too. */
  covered: DayKinds;
  /** Days of the whole month. */
  whole: DayKinds;
  /** Whether so much of the month is covered that its rate speaks for it. */
  used: boolean;
}

/** A line's history with the day model that takes the working-day effect out. */
export interface CallHistory {
  line: string;
  months: CallMonth[];
  /** Calls of a day off as a share of those of a working day, learned from the whole history; 0 where the centre rests. */
  otherDayWeight: number;
}

/** What events brought to a history, and which days are worked without them. */
export interface HistoryEvents {
  isWorking: (serial: number) => boolean;
  /** Calls that the events of a day brought, or kept away, by day. */
  callsOf: (line: string) => ReadonlyMap<number, number>;
}

/** A month counts where at least this share of its days is covered. */
const leastCovered = 0.5;

/**
 * Adds counts up by line and month, from the line's first month to the last one of the data; months without a call of
 * the line between them hold 0. Where no month is covered by half, all of them count. Lines in the order in which they
 * first appear.
 */
export function callHistories(
  counts: readonly CallCount[],
  kind: CalendarKind,
  events?: HistoryEvents,
): CallHistory[] {
  const days = daysOf(counts);
  if (!days) return [];
  const isWorking = events?.isWorking ?? workingMemory(kind);
  const months = monthsBetween(days.first, days.last).map((month) => {
    const [first, last] = [monthSerial(month), monthSerial(month) + daysInMonth(month) - 1];
    const covered = dayKinds(Math.max(first, days.first), Math.min(last, days.last), isWorking);
    return { month, covered, whole: dayKinds(first, last, isWorking) };
  });
  return [...byLine(counts)].map(([line, own]) => {
    const ofEvents = events?.callsOf(line) ?? new Map<number, number>();
    const otherDayWeight = weightOf(own, dayKinds(days.first, days.last, isWorking), isWorking, ofEvents);
    const sums = sumsByMonth(own);
    const first = own.reduce((least, { start }) => Math.min(least, start), Infinity);
    const since = months.filter(({ month }) => month >= monthOfSerial(first)!);
    const isCovered = ({ covered, whole }: (typeof months)[number]): boolean =>
      workingEquivalents(covered, otherDayWeight) >= leastCovered * workingEquivalents(whole, otherDayWeight);
    const any = since.some(isCovered);
    return {
      line,
      otherDayWeight,
      months: since.map((one) => ({
        ...one,
        line,
        calls: sums.get(one.month) ?? noCalls,
        ...(events && { eventCalls: eventCallsOf(one.month, ofEvents) }),
        used: any ? isCovered(one) : true,
      })),
    };
  });
}

/** Days counted in working days: a day off counts for its share of one. */
export function workingEquivalents({ working, other }: DayKinds, otherDayWeight: number): number {
  return working + otherDayWeight * other;
}

/** Calls per working day of a month, the working-day effect and events taken out; 0 where no day counts. */
export function callsPerWorkingDay(
  { calls, covered, eventCalls = 0 }: CallMonth,
  otherDayWeight: number,
): number {
  const days = workingEquivalents(covered, otherDayWeight);
  return days > 0 ? (calls.offered - eventCalls) / days : 0;
}

function eventCallsOf(month: Month, ofEvents: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [day, calls] of ofEvents) if (monthOfSerial(day) === month) sum += calls;
  return sum;
}

/** The first and the last day of counts; null without any. */
export function daysOf(counts: readonly CallCount[]): { first: number; last: number } | null {
  if (counts.length === 0) return null;
  let [first, last] = [Infinity, -Infinity];
  for (const { start } of counts) {
    if (start < first) first = start;
    if (start > last) last = start;
  }
  return { first: Math.floor(first), last: Math.floor(last) };
}

function monthsBetween(first: number, last: number): Month[] {
  const end = monthOfSerial(last)!;
  const months: Month[] = [];
  for (let month = monthOfSerial(first)!; month <= end; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Whether people work on a day, remembered: thousands of counts fall on the same one. */
export function workingMemory(kind: CalendarKind): (serial: number) => boolean {
  const known = new Map<number, boolean>();
  return (serial) => {
    const day = Math.floor(serial);
    const before = known.get(day);
    if (before !== undefined) return before;
    const date = dateOfSerial(day);
    const works = date !== null && isWorkingDate(date, kind);
    known.set(day, works);
    return works;
  };
}

/** Working days and days off between two days, both included. */
export function dayKinds(first: number, last: number, isWorking: (serial: number) => boolean): DayKinds {
  const kinds = { working: 0, other: 0 };
  for (let day = Math.floor(first); day <= Math.floor(last); day++)
    kinds[isWorking(day) ? 'working' : 'other']++;
  return kinds;
}

function byLine(counts: readonly CallCount[]): Map<string, CallCount[]> {
  const lines = new Map<string, CallCount[]>();
  for (const count of counts) {
    const own = lines.get(count.line);
    if (own) own.push(count);
    else lines.set(count.line, [count]);
  }
  return lines;
}

function sumsByMonth(counts: readonly CallCount[]): Map<Month, CallSums> {
  const sums = new Map<Month, CallSums>();
  for (const count of counts) {
    const month = monthOfSerial(count.start)!;
    sums.set(month, addCounts(sums.get(month) ?? noCalls, count));
  }
  return sums;
}

function weightOf(
  counts: readonly CallCount[],
  days: DayKinds,
  isWorking: (serial: number) => boolean,
  ofEvents: ReadonlyMap<number, number>,
): number {
  let [working, other] = [0, 0];
  for (const { start, offered } of counts) {
    if (isWorking(start)) working += offered;
    else other += offered;
  }
  for (const [day, calls] of ofEvents) {
    if (isWorking(day)) working -= calls;
    else other -= calls;
  }
  if (other <= 0 || days.other === 0) return 0;
  // Without a call on a working day there is nothing to measure a day off by: all days are alike.
  return working <= 0 || days.working === 0 ? 1 : other / days.other / (working / days.working);
}
