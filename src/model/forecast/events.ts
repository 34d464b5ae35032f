/** Events that move calls: promotions, billing runs, outages, and public holidays with the days around them. */
import type { CalendarKind } from '../plan/planSettings';
import { dateOfSerial } from '../calendar/serialDate';
import { holidayNames } from '../calendar/calendar';
import { holidayOf, type HolidayDay } from '../calendar/holidays';
import { workingMemory } from './callMonths';

/** An event as a planner writes it down; without uplift and extra calls its uplift is to be learned. */
export interface EventEntry {
  name: string;
  /** First and last day, as Excel serials of whole days. */
  from: number;
  to: number;
  /** Null where it concerns every line. */
  line: string | null;
  /** What it adds as a share of the calls that would have come without it, -1 or more. */
  uplift: number | null;
  /** What it adds in calls, over all of its days. */
  extraCalls: number | null;
}

/** An event on a day of a line. */
export interface DatedEvent {
  name: string;
  /** Null where it is to be learned. */
  uplift: number | null;
  /** Calls of the day beside the uplift. */
  extra: number;
  /** A day off for a public holiday that would be a working day without it. */
  isDayOff: boolean;
}

/** The events of a line by day, in the order of days, each name once and in the order of names. */
export type LineEvents = ReadonlyMap<number, readonly DatedEvent[]>;

/** Names the public holidays; null where none are known. */
export type HolidayNaming = ((holiday: HolidayDay) => string) | null;

/** Days from one to another, both included, as Excel serials. */
export interface DaySpan {
  first: number;
  last: number;
}

/** Whether a name is another's, however it is typed. */
export function isSameEvent(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

/**
 * The events of a line on each day of a span. What is typed for the line comes before what is typed for every line, and
 * that before a public holiday of the same name. Extra calls are spread over the days of the entry and, where they are
 * those of every line, by `share`, the part that the line has of all calls.
 */
export function eventsOfLine(
  line: string,
  share: number,
  entries: readonly EventEntry[],
  span: DaySpan,
  holidayNaming: HolidayNaming,
): LineEvents {
  const days = new Map<number, Map<string, DatedEvent>>();
  const spelling = spellings(entries, holidayNaming);
  const add = (day: number, event: DatedEvent): void => {
    const known = days.get(day) ?? new Map<string, DatedEvent>();
    known.set(keyOf(event.name), event);
    days.set(day, known);
  };
  for (let day = span.first; holidayNaming && day <= span.last; day++) {
    const holiday = holidayOf(dateOfSerial(day)!);
    if (!holiday) continue;
    const isDayOff = holiday.part === 'on' && isWeekday(day);
    add(day, { name: holidayNaming(holiday), uplift: null, extra: 0, isDayOff });
  }
  const own = entries.filter((entry) => entry.line === line);
  for (const entry of [...entries.filter((one) => one.line === null), ...own]) {
    const { name, from, to, uplift, extraCalls } = entry;
    const perDay = ((extraCalls ?? 0) / (to - from + 1)) * (entry.line === null ? share : 1);
    const typed = uplift ?? (extraCalls === null ? null : 0);
    for (let day = Math.max(from, span.first); day <= Math.min(to, span.last); day++)
      add(day, { name: spelling.get(keyOf(name))!, uplift: typed, extra: perDay, isDayOff: false });
  }
  const inOrder = [...days].sort(([a], [b]) => a - b);
  return new Map(
    inOrder.map(([day, events]) => [day, ofDay(events)] as const).filter(([, events]) => events.length > 0),
  );
}

/** One spelling of each name: that of the holiday, else the first by the alphabet. */
function spellings(entries: readonly EventEntry[], holidayNaming: HolidayNaming): Map<string, string> {
  const names = entries.map(({ name }) => name.trim()).sort((a, b) => (a < b ? -1 : 1));
  const holidays = holidayNames.flatMap((holiday) =>
    (['on', 'before', 'after'] as const).flatMap((part) => holidayNaming?.({ holiday, part }) ?? []),
  );
  return new Map([...names.reverse(), ...holidays].map((name) => [keyOf(name), name]));
}

/** In the order of names; what is said to add nothing is none. */
function ofDay(events: ReadonlyMap<string, DatedEvent>): DatedEvent[] {
  return [...events]
    .filter(([, { uplift, extra }]) => uplift !== 0 || extra !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, event]) => event);
}

/** Monday to Friday. */
export function isWeekday(serial: number): boolean {
  const day = weekdayOf(serial);
  return day >= 1 && day <= 5;
}

/** The day of the week, from 0 for Sunday to 6. */
export function weekdayOf(serial: number): number {
  return (Math.floor(serial) + 6) % 7;
}

/**
 * Whether a day is worked were it not for its events: by the calendar, with the public holidays among the events worked
 * like any Monday to Friday.
 */
export function workedWithoutEvents(
  kind: CalendarKind,
  holidayNaming: HolidayNaming,
): (serial: number) => boolean {
  const isWorking = workingMemory(kind);
  if (!holidayNaming) return isWorking;
  return (serial) =>
    isWorking(serial) || (isWeekday(serial) && holidayOf(dateOfSerial(serial)!)?.part === 'on');
}
