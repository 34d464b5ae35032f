import { workingDays } from '../model/calendar/calendar';
import type { CalendarKind } from '../model/plan/planSettings';
import { answer } from './answer';
import { optional } from './argument';
import * as arg from './arguments';
import type { Calculation } from './calculation';
import { cellwise } from './cellwise';
import { setOf } from './list';
import { isProblem, type Outcome } from './problem';

const calendarOrChina = optional<CalendarKind>(arg.calendar, 'CN');
const daysOff = optional(arg.extraDaysOff, '');
const daysOn = optional(arg.extraDaysOn, '');

/** Month and calendar may be ranges; the extra days are one list for all of them. */
const days: Calculation = {
  id: 'WORKDAYS',
  signature: [arg.monthAsked, calendarOrChina, daysOff, daysOn],
  run([month, calendar, extraOff, extraOn]) {
    const off = setOf(daysOff, extraOff);
    if (isProblem(off)) return [[off]];
    const on = setOf(daysOn, extraOn);
    if (isProblem(on)) return [[on]];
    const perMonth = cellwise('WORKDAYS', [arg.monthAsked, calendarOrChina], (asked, kind): Outcome => {
      const found = workingDays(asked, kind, { off, on });
      if (!found.estimated) return found.days;
      return { result: found.days, remark: 'estimatedCalendar', words: { year: asked.slice(0, 4) } };
    });
    return perMonth.run([month, calendar]);
  },
};

export const calculations = [days];

/**
 * Working days of a month by the statutory calendar of China, or Monday to Friday.
 * @customfunction WORKDAYS WORKDAYS
 * @helpurl https://localhost:3000/help.html#WORKDAYS
 * @param month Any date in the month, or text such as "2026-02".
 * @param [calendar] "CN" (if left out): public holidays and make-up days of China; or "weekdays".
 * @param [extra_days_off] Dates on which the centre does not work, one or a range.
 * @param [extra_days_on] Dates on which it works all the same, one or a range.
 * @returns Days. A year whose calendar is not announced yet is estimated; CHECK says so.
 * @remarks Announced calendars (法定工作日) come from the chinese-days package. A year that is not announced is weekdays
 * less the holidays that the law fixes: make-up days move work between days but keep the year's number.
 * @example =CREW.WORKDAYS("2026-02") -> 16
 */
export function WORKDAYS(
  month: unknown[][],
  calendar?: unknown[][],
  extra_days_off?: unknown[][],
  extra_days_on?: unknown[][],
): unknown[][] {
  return answer(days, [month, calendar, extra_days_off, extra_days_on]);
}
