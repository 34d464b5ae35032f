import { addCounts, noCalls, type CallCount, type CallSums } from './callCount';
import { intervalOf } from './callLog';
import { dayKinds, workingMemory } from './callMonths';
import type { CalendarKind } from '../plan/planSettings';

/** What comes in on a line in one interval of the day, on working days or on days off. */
export interface ProfileRow {
  line: string;
  dayKind: 'working' | 'other';
  /** Start of the interval as a share of the day: 0.5 is noon. */
  timeOfDay: number;
  /** All calls of the interval over the history. */
  calls: CallSums;
  /** Days of this kind in the history, those without a call included. */
  days: number;
}

/** Shortest interval of a profile: half an hour is what rosters are made in. */
const usualMinutes = 30;
const minutesPerDay = 1440;

/**
 * The interval for a profile of these counts, in minutes: half an hour, or the step of the counts where they are
 * coarser, up to a whole day for counts by the day.
 */
export function profileInterval(counts: readonly CallCount[]): number {
  const minutes = [
    ...new Set(counts.map(({ start }) => intervalOf(start, minutesPerDay) % minutesPerDay)),
  ].sort((a, b) => a - b);
  if (minutes.length < 2) return minutes[0] === 0 ? minutesPerDay : usualMinutes;
  const step = Math.min(...minutes.slice(1).map((minute, index) => minute - minutes[index]!));
  return step > usualMinutes && minutesPerDay % step === 0 ? step : usualMinutes;
}

/**
 * Counts added up by line, kind of day and interval of the day, in that order. `intervalMinutes` divides a day; for
 * another there is no profile. Intervals in which a line never had a call are left out.
 */
export function callProfile(
  counts: readonly CallCount[],
  intervalMinutes: number,
  kind: CalendarKind,
): ProfileRow[] {
  const perDay = minutesPerDay / intervalMinutes;
  if (!Number.isInteger(perDay) || counts.length === 0) return [];
  const isWorking = workingMemory(kind);
  const starts = counts.reduce(
    ({ first, last }, { start }) => ({ first: Math.min(first, start), last: Math.max(last, start) }),
    { first: Infinity, last: -Infinity },
  );
  const days = dayKinds(starts.first, starts.last, isWorking);
  const rows = new Map<string, ProfileRow>();
  for (const count of counts) {
    const interval = intervalOf(count.start, perDay);
    const slot = interval % perDay;
    const dayKind = isWorking(interval / perDay) ? 'working' : 'other';
    const key = `${slot} ${dayKind} ${count.line}`;
    const row = rows.get(key) ?? {
      line: count.line,
      dayKind,
      timeOfDay: slot / perDay,
      calls: noCalls,
      days: days[dayKind],
    };
    row.calls = addCounts(row.calls, count);
    rows.set(key, row);
  }
  const lines = [...new Set(counts.map(({ line }) => line))];
  return [...rows.values()].sort(
    (a, b) =>
      lines.indexOf(a.line) - lines.indexOf(b.line) ||
      (a.dayKind === b.dayKind ? a.timeOfDay - b.timeOfDay : a.dayKind === 'working' ? -1 : 1),
  );
}
