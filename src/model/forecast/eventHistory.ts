/** A history of calls with its events: what they brought is taken out of the base, and put on the days to come. */
import { daysInMonth, monthOfSerial, monthSerial, type Month } from '../calendar/month';
import type { CalendarKind } from '../plan/planSettings';
import type { CallCount } from './callCount';
import {
  callHistories,
  callsPerWorkingDay,
  daysOf,
  workingEquivalents,
  workingMemory,
  type CallHistory,
  type CallMonth,
} from './callMonths';
import {
  dayWeights,
  learnedUplifts,
  pastEvents,
  upliftOf,
  type DailyCalls,
  type LearnedUplift,
  type PastEvent,
} from './eventDays';
import {
  eventsOfLine,
  isWeekday,
  workedWithoutEvents,
  type DatedEvent,
  type EventEntry,
  type HolidayNaming,
  type LineEvents,
} from './events';
import { relativeError, type HeldOutJudge } from './projection';

export interface EventOptions {
  entries: readonly EventEntry[];
  calendar: CalendarKind;
  holidayNaming: HolidayNaming;
  /** The last day that is projected, as an Excel serial. */
  until: number;
}

/** An event on a day to come of a line. */
export interface ComingEvent {
  line: string;
  day: number;
  name: string;
  /** The day's part of its month's base. */
  share: number;
  /** The uplift that is typed; null where it is learned. */
  typed: number | null;
  /** Calls beside it. */
  extra: number;
  /** The uplift where it is not typed and nothing has been learned: that of a day off for a day off, else 0. */
  otherwise: number;
}

/** A history with its events. */
export interface EventHistory {
  histories: CallHistory[];
  past: PastEvent[];
  learned: LearnedUplift[];
  /** Whether a day is worked were it not for its events; absent where events change no day. */
  isWorked?: (day: number) => boolean;
  /** The events of a line in the months that are projected. */
  comingIn: (history: CallHistory, months: readonly Month[]) => ComingEvent[];
  /** Judges a projected rate of a line's used months by all calls that came, events and all. */
  judge: (history: CallHistory) => HeldOutJudge;
}

/** Takes events out of counts by the day or finer, at least one. */
export function eventHistory(counts: readonly CallCount[], options: EventOptions): EventHistory {
  const { calendar, entries, holidayNaming, until } = options;
  const isWorking = workingMemory(calendar);
  const isWorked = workedWithoutEvents(calendar, holidayNaming);
  const isUsual = (day: number): boolean => isWorking(day) === isWeekday(day);
  const days = dailyCalls(counts);
  const all = days.reduce((sum, { total }) => sum + total, 0);
  const lines = new Map(
    days.map((daily) => {
      const share = all === 0 ? 1 / days.length : daily.total / all;
      const span = { first: daily.first, last: until };
      const events = eventsOfLine(daily.line, share, entries, span, holidayNaming);
      const past = pastEvents(daily, events, isUsual);
      return [daily.line, { events, past, weight: dayWeights(daily, past, isUsual, isWorked) }];
    }),
  );
  const past = [...lines.values()].flatMap((one) => one.past);
  const counted = callHistories(counts, calendar, {
    isWorking: isWorked,
    callsOf: (line) => eventCalls(lines.get(line)!.past),
  });
  // A last month hardly begun is projected, and its days are days to come.
  const lastUsed = usedMonths(counted[0]!.months).at(-1)!.month;
  const known = past.filter(({ day }) => monthOfSerial(day)! <= lastUsed);
  const histories = counted.map((history) => ({
    ...history,
    months: history.months.map((one) => (one.month <= lastUsed ? one : { ...one, eventCalls: 0 })),
  }));
  const keys = [...lines].flatMap(([line, { events }]) =>
    [...events.values()].flatMap((ofDay) => ofDay.map(({ name }) => ({ name, line }))),
  );
  return {
    histories,
    past: known,
    learned: learnedUplifts(known, keys),
    isWorked,
    comingIn: (history, months) => {
      const { events, weight } = lines.get(history.line)!;
      return months.flatMap((month) => coming(history, spanOf(month), events, weight));
    },
    judge: (history) => {
      const { events, weight } = lines.get(history.line)!;
      const { first, last } = days.find(({ line }) => line === history.line)!;
      return judgeOf(history, known, (month) => {
        const whole = spanOf(month);
        const span = { first: Math.max(whole.first, first), last: Math.min(whole.last, last) };
        return coming(history, span, events, weight);
      });
    },
  };
}

function spanOf(month: Month): { first: number; last: number } {
  return { first: monthSerial(month), last: monthSerial(month) + daysInMonth(month) - 1 };
}

function usedMonths(months: readonly CallMonth[]): CallMonth[] {
  return months.filter(({ used }) => used);
}

/** The calls of each line by day, in the order in which the lines first appear. */
export function dailyCalls(counts: readonly CallCount[]): (DailyCalls & { total: number })[] {
  const { last } = daysOf(counts)!;
  const open = new Set<number>();
  const lines = new Map<string, Map<number, number>>();
  for (const { line, start, offered } of counts) {
    const day = Math.floor(start);
    const calls = lines.get(line) ?? new Map<number, number>();
    calls.set(day, (calls.get(day) ?? 0) + offered);
    lines.set(line, calls);
    if (offered > 0) open.add(day);
  }
  const isCounted = (day: number): boolean => open.has(day);
  return [...lines].map(([line, calls]) => {
    const first = [...calls.keys()].reduce((least, day) => Math.min(least, day), Infinity);
    const total = [...calls.values()].reduce((sum, one) => sum + one, 0);
    return { line, calls, first, last, isCounted, total };
  });
}

/** What events brought beside the base, by day. */
function eventCalls(past: readonly PastEvent[]): Map<number, number> {
  return new Map(past.map(({ day, calls, base }) => [day, calls - base]));
}

/** The events of a span of days, each with its day's part of the base of the span. */
function coming(
  { line, otherDayWeight }: CallHistory,
  { first, last }: { first: number; last: number },
  events: LineEvents,
  weight: (day: number) => number,
): ComingEvent[] {
  let all = 0;
  for (let day = first; day <= last; day++) all += weight(day);
  const found: ComingEvent[] = [];
  for (let day = first; day <= last; day++)
    for (const event of events.get(day) ?? [])
      found.push({
        ...{ line, day, name: event.name, typed: event.uplift, extra: event.extra },
        share: all === 0 ? 0 : weight(day) / all,
        otherwise: otherwise(event, otherDayWeight),
      });
  return found;
}

function otherwise({ isDayOff }: DatedEvent, otherDayWeight: number): number {
  return isDayOff ? otherDayWeight - 1 : 0;
}

/** What an event to come adds to a month of so many base calls. */
export function addedCalls(event: ComingEvent, monthBase: number, learned: readonly LearnedUplift[]): number {
  const uplift = event.typed ?? upliftOf(event, learned) ?? event.otherwise;
  return monthBase * event.share * uplift + event.extra;
}

/** Months held out are projected with what their events had shown before them. */
export function judgeOf(
  history: CallHistory,
  past: readonly PastEvent[],
  eventsIn: (month: Month) => ComingEvent[],
): HeldOutJudge {
  const used = usedMonths(history.months);
  const learnedBy = new Map<number, LearnedUplift[]>();
  const ofMonths = used.map(({ month }) => eventsIn(month));
  return (projected, at, seen) => {
    const learned =
      learnedBy.get(seen) ?? learnedUplifts(past.filter(({ day }) => day < monthSerial(used[seen]!.month)));
    learnedBy.set(seen, learned);
    const { calls, covered } = used[at]!;
    const base = projected * workingEquivalents(covered, history.otherDayWeight);
    const added = ofMonths[at]!.reduce((sum, event) => sum + addedCalls(event, base, learned), 0);
    return relativeError(Math.max(0, base + added), calls.offered);
  };
}

/** The rates of a line's used months, in the order of time. */
export function ratesOf({ months, otherDayWeight }: CallHistory): number[] {
  return usedMonths(months).map((month) => callsPerWorkingDay(month, otherDayWeight));
}
