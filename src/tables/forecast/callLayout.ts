import { callHistories, dayKinds, type CallHistory, type DayKinds } from '../../model/forecast/callMonths';
import { callProfile, profileInterval, type ProfileRow } from '../../model/forecast/callProfile';
import type { CallCount } from '../../model/forecast/callCount';
import { figuresOf } from '../../model/forecast/callCount';
import { workingDays } from '../../model/calendar/calendar';
import { addMonths, daysInMonth, monthSerial, type Month } from '../../model/calendar/month';
import { totalHistories, type TotalHistories } from '../../model/forecast/monthTotals';
import type { CalendarKind } from '../../model/plan/planSettings';
import { chooseMethod, type ChosenMethod } from '../../model/forecast/projection';
import type { LearnedUplift, PastEvent } from '../../model/forecast/eventDays';
import {
  eventHistory,
  ratesOf,
  type ComingEvent,
  type EventHistory,
} from '../../model/forecast/eventHistory';
import { monthEvents } from '../../model/forecast/monthEvents';
import type { EventEntry, HolidayNaming } from '../../model/forecast/events';
import type { TablesCatalogue } from '../../words/catalogue';
import type { CallKind } from '../../grid/callHeaders';

/** A line with its history and the method that carries it on. */
export interface ProjectedLine extends CallHistory {
  chosen: ChosenMethod;
  /** The method that would be chosen were nothing known of events; absent where nothing is. */
  withoutEvents?: ChosenMethod;
  /** AHT in seconds of each month, the line's own mean where the month has none. */
  ahtSeconds: number[];
}

/** A month beyond the history, the same for every line. */
export interface ProjectedMonth {
  month: Month;
  /** Months after the last one that the method has seen. */
  ahead: number;
  days: DayKinds;
  basis: 'announced' | 'estimated' | 'weekdays' | 'own';
}

/** Everything that the tables of a forecast from calls follow from. */
export interface CallLayout {
  lines: ProjectedLine[];
  projected: ProjectedMonth[];
  profile: ProfileRow[];
  /** Absent without a table of events. */
  events?: EventLayout;
  words: TablesCatalogue;
}

/** Events on past days, what they tell, and those on the days to come. */
export interface EventLayout {
  past: PastEvent[];
  learned: LearnedUplift[];
  coming: ComingEvent[];
}

export interface CallLayoutOptions {
  kind: CallKind;
  calendar: CalendarKind;
  /** Working days of the user's own Calendar table, which win. */
  ownDays: ReadonlyMap<Month, number>;
  monthsAhead: number;
  /** Of monthly totals, what a day off brings as a share of a working day; null where the months are to tell. */
  otherDayWeight: number | null;
  /** AHT in seconds of a line whose rows give none; null where it is not known. */
  ahtOf: (line: string) => number | null;
  /** The events that are typed and how public holidays are named among them; absent where no event is to be known. */
  events?: { entries: readonly EventEntry[]; holidayNaming: HolidayNaming };
  words: TablesCatalogue;
}

export interface LaidOutCalls {
  layout: CallLayout;
  linesWithoutAht: string[];
  /** Months that monthly totals lack, and the lines whose totals are too few to tell what a day off brings. */
  missing: TotalHistories['missing'];
  unweighted: string[];
}

/** Works counts out into a history, a method and a projection by line, and says what is missing for it. */
export function callLayout(counts: readonly CallCount[], options: CallLayoutOptions): LaidOutCalls {
  const { kind, calendar, monthsAhead, ahtOf, words } = options;
  const linesWithoutAht: string[] = [];
  const { histories: plain, missing, unweighted } = historiesOf(counts, options);
  // Without every month there is nothing to take events out of.
  const told = options.events && missing.length === 0 ? withEvents(counts, plain, options) : null;
  const lines = (told?.histories ?? plain).map((history, index): ProjectedLine => {
    const mean = meanAht(history) ?? ahtOf(history.line);
    if (mean === null) linesWithoutAht.push(history.line);
    return {
      ...history,
      chosen: chooseMethod(ratesOf(history), monthsAhead, undefined, told?.judge(history)),
      ...(told && { withoutEvents: chooseMethod(ratesOf(plain[index]!), monthsAhead) }),
      ahtSeconds: history.months.map(({ calls }) => figuresOf(calls).ahtSeconds ?? mean ?? 0),
    };
  });
  const projected = projectedMonths(lines, options, told?.isWorked);
  const months = projected.map(({ month }) => month);
  const coming = lines.flatMap((line) => told?.comingIn(line, months) ?? []);
  // Events that fall on none of the days change nothing.
  if (told && told.past.length + coming.length === 0)
    return callLayout(counts, { ...options, events: undefined });
  // A month's total has no times of day.
  const profile = kind === 'months' ? [] : callProfile(counts, profileInterval(counts), calendar);
  const events = told && { events: { past: told.past, learned: told.learned, coming } };
  return { layout: { lines, projected, profile, words, ...events }, linesWithoutAht, missing, unweighted };
}

/** Takes the events out of histories: of the days that they are counted by, or of their months. */
function withEvents(
  counts: readonly CallCount[],
  plain: readonly CallHistory[],
  { kind, calendar, monthsAhead, events }: CallLayoutOptions,
): EventHistory | null {
  const last = plain[0]?.months.at(-1)?.month;
  if (last === undefined) return null;
  const until = monthSerial(addMonths(last, monthsAhead + 1)) - 1;
  if (kind === 'months') return monthEvents(plain, events!.entries, calendar, until);
  return eventHistory(counts, { ...events!, calendar, until });
}

function historiesOf(counts: readonly CallCount[], options: CallLayoutOptions): TotalHistories {
  const { kind, calendar, otherDayWeight, monthsAhead } = options;
  if (kind !== 'months') return { histories: callHistories(counts, calendar), missing: [], unweighted: [] };
  const daysOf = (month: Month): DayKinds => daysOfMonth(month, options).days;
  return totalHistories(counts, { daysOf, otherDayWeight, ahead: monthsAhead });
}

function meanAht({ months }: CallHistory): number | null {
  const handled = months.reduce((sum, { calls }) => sum + calls.handled, 0);
  const seconds = months.reduce((sum, { calls }) => sum + calls.handledSeconds, 0);
  return handled === 0 ? null : seconds / handled;
}

/** From the month after the last used one to so many months beyond the data: a last month hardly begun is projected too. */
function projectedMonths(
  lines: readonly CallHistory[],
  options: CallLayoutOptions,
  isWorked?: (day: number) => boolean,
): ProjectedMonth[] {
  const months = lines[0]?.months ?? [];
  const last = months.at(-1)?.month;
  const seen = months.filter(({ used }) => used).at(-1)?.month;
  if (last === undefined || seen === undefined) return [];
  const result: ProjectedMonth[] = [];
  const end = addMonths(last, options.monthsAhead);
  for (let month = addMonths(seen, 1), ahead = 1; month <= end; month = addMonths(month, 1), ahead++)
    result.push({ month, ahead, ...daysOfMonth(month, options, isWorked) });
  return result;
}

/**
 * The days of a month by the user's Calendar, else by the settings' calendar. Days off for what counts as an event are
 * added to the working days: the event takes its calls away.
 */
function daysOfMonth(
  month: Month,
  { calendar, ownDays }: Pick<CallLayoutOptions, 'calendar' | 'ownDays'>,
  isWorked?: (day: number) => boolean,
): Pick<ProjectedMonth, 'days' | 'basis'> {
  const own = ownDays.get(month);
  const { days, estimated } = workingDays(month, calendar);
  const first = monthSerial(month);
  const worked = isWorked ? dayKinds(first, first + daysInMonth(month) - 1, isWorked).working : days;
  const working = Math.min(daysInMonth(month), (own ?? days) + worked - days);
  const byCalendar = calendar === 'weekdays' ? 'weekdays' : estimated ? 'estimated' : 'announced';
  const basis = own === undefined ? byCalendar : 'own';
  return { days: { working, other: Math.max(0, daysInMonth(month) - working) }, basis };
}
