import { callHistories, callsPerWorkingDay, type CallHistory, type DayKinds } from '../../model/callMonths';
import { callProfile, profileInterval, type ProfileRow } from '../../model/callProfile';
import type { CallCount } from '../../model/callCount';
import { figuresOf } from '../../model/callCount';
import { workingDays } from '../../model/calendar';
import { addMonths, daysInMonth, type Month } from '../../model/month';
import type { CalendarKind } from '../../model/planSettings';
import { chooseMethod, type ChosenMethod } from '../../model/projection';
import type { TablesCatalogue } from '../../locales/tables/en';

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
  calendar: CalendarKind;
  /** Working days of the user's own Calendar table, which win. */
  ownDays: ReadonlyMap<Month, number>;
  monthsAhead: number;
  /** AHT in seconds for lines without any; null where it is not known. */
  ahtSeconds: number | null;
  words: TablesCatalogue;
}

/** Works counts out into a history, a method and a projection by line; null for the AHT that some lines lack. */
export function callLayout(
  counts: readonly CallCount[],
  { calendar, ownDays, monthsAhead, ahtSeconds, words }: CallLayoutOptions,
): { layout: CallLayout; linesWithoutAht: string[] } {
  const linesWithoutAht: string[] = [];
  const lines = callHistories(counts, calendar).map((history): ProjectedLine => {
    const rates = history.months
      .filter(({ used }) => used)
      .map((month) => callsPerWorkingDay(month, history.otherDayWeight));
    const mean = meanAht(history) ?? ahtSeconds;
    if (mean === null) linesWithoutAht.push(history.line);
    return {
      ...history,
      chosen: chooseMethod(rates, monthsAhead),
      ahtSeconds: history.months.map(({ calls }) => figuresOf(calls).ahtSeconds ?? mean ?? 0),
    };
  });
  const projected = projectedMonths(lines, monthsAhead, calendar, ownDays);
  const profile = callProfile(counts, profileInterval(counts), calendar);
  return { layout: { lines, projected, profile, words }, linesWithoutAht };
}

function meanAht({ months }: CallHistory): number | null {
  const handled = months.reduce((sum, { calls }) => sum + calls.handled, 0);
  const seconds = months.reduce((sum, { calls }) => sum + calls.handledSeconds, 0);
  return handled === 0 ? null : seconds / handled;
}

/** From the month after the last used one to so many months beyond the data: a last month hardly begun is projected too. */
function projectedMonths(
  lines: readonly CallHistory[],
  monthsAhead: number,
  calendar: CalendarKind,
  ownDays: ReadonlyMap<Month, number>,
): ProjectedMonth[] {
  const months = lines[0]?.months ?? [];
  const last = months.at(-1)?.month;
  const seen = months.filter(({ used }) => used).at(-1)?.month;
  if (last === undefined || seen === undefined) return [];
  const result: ProjectedMonth[] = [];
  const end = addMonths(last, monthsAhead);
  for (let month = addMonths(seen, 1), ahead = 1; month <= end; month = addMonths(month, 1), ahead++) {
    const own = ownDays.get(month);
    const { days, estimated } = workingDays(month, calendar);
    const working = own ?? days;
    const byCalendar = calendar === 'weekdays' ? 'weekdays' : estimated ? 'estimated' : 'announced';
    const basis = own === undefined ? byCalendar : 'own';
    result.push({ month, ahead, days: { working, other: Math.max(0, daysInMonth(month) - working) }, basis });
  }
  return result;
}
