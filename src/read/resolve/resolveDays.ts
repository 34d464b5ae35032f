import { workingDays } from '../../model/calendar/calendar';
import { daysInMonth, type Month } from '../../model/calendar/month';
import type { PlanSettings } from '../../model/plan/planSettings';
import type { ProblemList } from './problemList';
import type { Inputs } from '../readInputs';
import type { CalendarRow, ForecastRow } from '../rows/rows';
import type { Source } from '../rows/source';

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
  problems: ProblemList,
): MonthDays[] {
  const calendar = ownCalendar(inputs, problems);
  const months = [...new Set(rows.map((row) => row.month))].sort();
  const days = months.map((month) => monthDays(month, calendar.get(month)?.workingDays ?? null, settings));
  const forecast = inputs.sources.Forecast!;
  for (const row of rows) {
    if (row.workingDays !== null) checkDays(row.workingDays, row, forecast, problems);
  }
  for (const { month, workingDays: count, basis } of days) {
    const user = rows.find((row) => row.month === month && row.workingDays === null);
    if (!user) continue;
    const own = calendar.get(month);
    if (own) checkDays(own.workingDays, own, inputs.sources.Calendar!, problems);
    else if (count === 0) problems.report('noWorkingDays', forecast, user.row, 'month', { month });
    else if (basis === 'estimated') {
      problems.warn('estimatedMonth', forecast, user.row, 'month', { month, days: count });
    }
  }
  return days;
}

function ownCalendar(inputs: Inputs, problems: ProblemList): Map<Month, CalendarRow> {
  const rows = new Map<Month, CalendarRow>();
  for (const row of inputs.calendar.rows) {
    const { month } = row;
    if (rows.has(month)) {
      problems.report('repeatedCalendarMonth', inputs.sources.Calendar!, row.row, 'month', { month });
    } else rows.set(month, row);
  }
  return rows;
}

/** The user's own number of days: above 0 and no more than the month has. */
function checkDays(
  count: number,
  { row, month }: { row: number; month: Month },
  source: Source,
  problems: ProblemList,
): void {
  const days = daysInMonth(month);
  if (count === 0) problems.report('noWorkingDays', source, row, 'workingDays', { month });
  if (count > days) problems.report('tooManyDays', source, row, 'workingDays', { month, value: count, days });
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
