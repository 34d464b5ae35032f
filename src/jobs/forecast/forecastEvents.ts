import { fillIn } from '../../words/fillIn';
import type { CallCount } from '../../model/forecast/callCount';
import { daysOf } from '../../model/forecast/callMonths';
import { holidayOf, type HolidayDay } from '../../model/calendar/holidays';
import { addMonths, monthOfSerial, monthSerial } from '../../model/calendar/month';
import { dateOfSerial } from '../../model/calendar/serialDate';
import { upliftOf } from '../../model/forecast/eventDays';
import type { EventEntry } from '../../model/forecast/events';
import { unusualDays, type UnusualDay } from '../../model/forecast/unusualDays';
import type { CalendarKind } from '../../model/plan/planSettings';
import { sameName } from '../../grid/sameName';
import { problem, warning, type Problem } from '../../grid/problem';
import { isOfEvents, type Inputs } from '../../read/readInputs';
import type { EventRow } from '../../read/rows/rows';
import { cellPlace, type Source } from '../../read/rows/source';
import type { CallKind } from '../../grid/callHeaders';
import type { CallLayout, CallLayoutOptions } from '../../tables/forecast/callLayout';
import type { TablesCatalogue } from '../../words/catalogue';

/** What a forecast is to know of events: nothing without a table of them and without days to be added to it. */
export function eventsOf(
  { sources, events }: Inputs,
  added: readonly EventEntry[],
  calendar: CalendarKind,
  words: TablesCatalogue,
): CallLayoutOptions['events'] {
  if (!sources.Events && added.length === 0) return undefined;
  const naming = ({ holiday, part }: HolidayDay): string => {
    const name = words.holidays[holiday];
    return part === 'on' ? name : fillIn(words.holidayParts[part], { holiday: name });
  };
  return { entries: [...events, ...added], holidayNaming: calendar === 'CN' ? naming : null };
}

/** The event as its lines are named in the calls, whatever the case of their letters. */
export function withLineNames<Entry extends EventEntry>(
  entries: readonly Entry[],
  counts: readonly CallCount[],
): Entry[] {
  const names = [...new Set(counts.map(({ line }) => line))];
  return entries.map((entry) => ({
    ...entry,
    line: entry.line === null ? null : (names.find((name) => sameName(name, entry.line)) ?? entry.line),
  }));
}

/** What is wrong with the events themselves: a forecast waits for it. */
export function eventProblems(problems: readonly Problem[]): Problem[] {
  return problems.filter(isOfEvents).map((one) => problem(one.code, one.place, one.values));
}

/** What there is to know of the rows of events: those that change nothing, with their cells. */
export function eventWarnings(
  rows: readonly EventRow[],
  source: Source | undefined,
  { layout, counts, monthsAhead }: { layout: CallLayout; counts: readonly CallCount[]; monthsAhead: number },
): Problem[] {
  const span = daysOf(counts);
  if (!source || !span || rows.length === 0) return [];
  const lines = layout.lines.map(({ line }) => line);
  const last = monthSerial(addMonths(monthOfSerial(span.last)!, monthsAhead + 1)) - 1;
  const told = rows.flatMap(({ row, name, line, from, to }): Problem[] => {
    const event = { event: name };
    if (line !== null && !lines.includes(line))
      return [
        warning('callsEventLine', cellPlace(source, row, 'line'), {
          ...event,
          line,
          known: lines.join(', '),
        }),
      ];
    if (to >= span.first && from <= last) return [];
    const days = { from: dateOfSerial(span.first)!, to: dateOfSerial(last)! };
    return [warning('callsEventOutside', cellPlace(source, row, 'fromDay'), { ...event, ...days })];
  });
  return [...told, ...unlearned(rows, source, layout)];
}

/** Rows that wait for an uplift that nothing tells, though days of theirs are to come. */
function unlearned(
  rows: readonly EventRow[],
  source: Source,
  { lines, events, projected }: CallLayout,
): Problem[] {
  const first = projected[0] && monthSerial(projected[0].month);
  const open = rows.filter(({ name, line, to, uplift, extraCalls }) => {
    if (uplift !== null || extraCalls !== null || first === undefined || to < first) return false;
    const isTold = ({ line: one }: { line: string }): boolean =>
      events?.learned.some(
        (told) =>
          sameName(told.name, name) && upliftOf({ name: told.name, line: one }, events.learned) !== null,
      ) ?? false;
    return !lines.filter((one) => line === null || one.line === line).some(isTold);
  });
  const [one] = open;
  if (!one) return [];
  const names = [...new Set(open.map(({ name }) => name))].join(', ');
  return [warning('callsEventUnlearned', cellPlace(source, one.row, 'event'), { events: names })];
}

/** Days named at the most in one note. */
const daysNamed = 6;

/** Days that may have been events; monthly totals have none. `hasTable` says that public holidays count as events. */
export function offeredDays(
  counts: readonly CallCount[],
  kind: CallKind,
  calendar: CalendarKind,
  entries: readonly EventEntry[],
  hasTable: boolean,
): UnusualDay[] {
  if (kind === 'months') return [];
  const isHoliday = (day: number): boolean =>
    hasTable && calendar === 'CN' && holidayOf(dateOfSerial(day)!) !== null;
  const isEvent = (line: string, day: number): boolean =>
    isHoliday(day) ||
    entries.some((one) => (one.line === null || one.line === line) && one.from <= day && day <= one.to);
  return unusualDays(counts, calendar, isEvent);
}

/** The note that offers them. */
export function offerOf(days: readonly UnusualDay[], oneLine: string): Problem[] {
  if (days.length === 0) return [];
  const named = days.slice(0, daysNamed).map(({ line, day, calls, least, most }) => {
    const of = line === oneLine ? '' : ` ${line}`;
    const range = `${Math.ceil(least)}–${Math.floor(most)}`;
    return `${dateOfSerial(day)}${of} ${Math.round(calls)} (${range})`;
  });
  const all = named.join('; ') + (days.length > daysNamed ? ' …' : '');
  return [warning('callsUnusual', null, { count: days.length, days: all })];
}

/** The same as rows of events: days in a row of one line together, each under a name of its own. */
export function entriesOf(days: readonly UnusualDay[], { unusualDay }: TablesCatalogue): EventEntry[] {
  const inOrder = [...days].sort((a, b) => (a.line === b.line ? a.day - b.day : a.line < b.line ? -1 : 1));
  const entries: EventEntry[] = [];
  for (const { line, day } of inOrder) {
    const before = entries.at(-1);
    if (before && before.line === line && before.to === day - 1) before.to = day;
    else
      entries.push({
        name: fillIn(unusualDay, { date: dateOfSerial(day)! }),
        from: day,
        to: day,
        line,
        uplift: null,
        extraCalls: null,
      });
  }
  return entries;
}
