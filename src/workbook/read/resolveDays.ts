import { workingDays } from '../../model/calendar';
import { daysInMonth, type Month } from '../../model/month';
import type { PlanSettings } from '../../model/planSettings';
import type { Problem } from '../outcome';
import type { Inputs } from './readInputs';
import type { ForecastRow } from './rows';
import { placeOf } from './source';

/** A month's working days and where they come from. */
export interface MonthDays {
  month: Month;
  /** By the chosen calendar, whatever the user's own column says. */
  calendarDays: number;
  /** From the user's Calendar table, which wins; null where it says nothing. */
  ownDays: number | null;
  workingDays: number;
  calendarBasis: 'announced' | 'estimated' | 'weekdays';
  basis: 'announced' | 'estimated' | 'weekdays' | 'own';
}

/** Working days of every forecast month; a month without any is a problem, an estimated one a warning. */
export function resolveDays(
  rows: readonly ForecastRow[],
  inputs: Inputs,
  settings: PlanSettings,
): { days: MonthDays[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const own = new Map<Month, number>();
  const calendarSource = inputs.sources.Calendar;
  for (const row of inputs.calendar.rows) {
    if (calendarSource && own.has(row.month)) {
      problems.push({
        code: 'repeatedCalendarMonth',
        severity: 'error',
        place: placeOf(calendarSource, row.row, 'month'),
        values: { month: row.month },
      });
    }
    own.set(row.month, row.workingDays);
    if (calendarSource && row.workingDays > daysInMonth(row.month)) {
      problems.push({
        code: 'tooManyDays',
        severity: 'error',
        place: placeOf(calendarSource, row.row, 'workingDays'),
        values: { month: row.month, value: row.workingDays, days: daysInMonth(row.month) },
      });
    }
  }
  const months = [...new Set(rows.map((row) => row.month))].sort();
  const days = months.map((month) => monthDays(month, own.get(month) ?? null, settings));
  const source = inputs.sources.Forecast;
  const firstRow = (month: Month): ForecastRow | undefined =>
    rows.find((row) => row.month === month && row.workingDays === null);
  for (const { month, workingDays: count, basis } of days) {
    const row = firstRow(month);
    if (!source || !row) continue;
    const place = placeOf(source, row.row, 'month');
    if (count === 0) problems.push({ code: 'noWorkingDays', severity: 'error', place, values: { month } });
    else if (basis === 'estimated') {
      problems.push({ code: 'estimatedMonth', severity: 'warning', place, values: { month, days: count } });
    }
  }
  return { days, problems };
}

function monthDays(month: Month, ownDays: number | null, settings: PlanSettings): MonthDays {
  const { days: calendarDays, estimated } = workingDays(month, settings.calendar);
  const byCalendar = settings.calendar === 'weekdays' ? 'weekdays' : estimated ? 'estimated' : 'announced';
  return {
    month,
    calendarDays,
    ownDays,
    workingDays: ownDays ?? calendarDays,
    calendarBasis: byCalendar,
    basis: ownDays === null ? byCalendar : 'own',
  };
}
