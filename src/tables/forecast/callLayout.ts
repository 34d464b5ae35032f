import {
  callHistories,
  callsPerWorkingDay,
  type CallHistory,
  type DayKinds,
} from '../../model/forecast/callMonths';
import { callProfile, profileInterval, type ProfileRow } from '../../model/forecast/callProfile';
import type { CallCount } from '../../model/forecast/callCount';
import { figuresOf } from '../../model/forecast/callCount';
import { workingDays } from '../../model/calendar/calendar';
import { addMonths, daysInMonth, type Month } from '../../model/calendar/month';
import { totalHistories, type TotalHistories } from '../../model/forecast/monthTotals';
import type { CalendarKind } from '../../model/plan/planSettings';
import { chooseMethod, type ChosenMethod } from '../../model/forecast/projection';
import type { TablesCatalogue } from '../../words/catalogue';
import type { CallKind } from '../../grid/callHeaders';

/** A line with its history and the method that carries it on. */
export interface ProjectedLine extends CallHistory {
  chosen: ChosenMethod;
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
  words: TablesCatalogue;
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
  const { histories, missing, unweighted } = historiesOf(counts, options);
  const lines = histories.map((history): ProjectedLine => {
    const rates = history.months
      .filter(({ used }) => used)
      .map((month) => callsPerWorkingDay(month, history.otherDayWeight));
    const mean = meanAht(history) ?? ahtOf(history.line);
    if (mean === null) linesWithoutAht.push(history.line);
    return {
      ...history,
      chosen: chooseMethod(rates, monthsAhead),
      ahtSeconds: history.months.map(({ calls }) => figuresOf(calls).ahtSeconds ?? mean ?? 0),
    };
  });
  const projected = projectedMonths(lines, options);
  // A month's total has no times of day.
  const profile = kind === 'months' ? [] : callProfile(counts, profileInterval(counts), calendar);
  return { layout: { lines, projected, profile, words }, linesWithoutAht, missing, unweighted };
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
function projectedMonths(lines: readonly CallHistory[], options: CallLayoutOptions): ProjectedMonth[] {
  const months = lines[0]?.months ?? [];
  const last = months.at(-1)?.month;
  const seen = months.filter(({ used }) => used).at(-1)?.month;
  if (last === undefined || seen === undefined) return [];
  const result: ProjectedMonth[] = [];
  const end = addMonths(last, options.monthsAhead);
  for (let month = addMonths(seen, 1), ahead = 1; month <= end; month = addMonths(month, 1), ahead++)
    result.push({ month, ahead, ...daysOfMonth(month, options) });
  return result;
}

/** The days of a month by the user's Calendar, else by the settings' calendar. */
function daysOfMonth(
  month: Month,
  { calendar, ownDays }: Pick<CallLayoutOptions, 'calendar' | 'ownDays'>,
): Pick<ProjectedMonth, 'days' | 'basis'> {
  const own = ownDays.get(month);
  const { days, estimated } = workingDays(month, calendar);
  const working = own ?? days;
  const byCalendar = calendar === 'weekdays' ? 'weekdays' : estimated ? 'estimated' : 'announced';
  const basis = own === undefined ? byCalendar : 'own';
  return { days: { working, other: Math.max(0, daysInMonth(month) - working) }, basis };
}
