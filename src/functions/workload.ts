import { ahtSeconds as ahtOf } from '../model/plan/handlingTime';
import * as model from '../model/plan/workload';
import { optional } from './argument';
import { answer } from './answer';
import * as arg from './arguments';
import { cellwise } from './cellwise';

const handlingTime = cellwise(
  'AHT',
  [arg.talkSeconds, optional(arg.holdSeconds, 0), optional(arg.afterCallSeconds, 0)],
  ahtOf,
);
const hours = cellwise('WORKLOAD_HOURS', [arg.calls, arg.ahtSeconds], model.workloadHours);
const productivity = cellwise(
  'PTY',
  [arg.handledCalls, arg.ahtSeconds, arg.paidHours],
  (calls, aht, paid) => {
    const share = model.pty(calls, aht, paid);
    return share > 1 ? { problem: 'aboveOne', value: share } : share;
  },
);
const heads = cellwise(
  'HEADCOUNT',
  [arg.workloadHours, arg.workingDays, arg.pty, optional(arg.hoursPerDay, 8), optional(arg.lossHeads, 0)],
  (workload, days, pty, hoursPerDay, loss) =>
    model.baseHeads(workload, model.hoursPerHead(days, hoursPerDay), pty) + loss,
);

export const calculations = [handlingTime, hours, productivity, heads];

/**
 * Average handling time of a call in seconds: talk plus hold plus after-call work.
 * @customfunction AHT AHT
 * @helpurl https://localhost:3000/help.html#AHT
 * @param talk_seconds Mean talk time in seconds, 0 or more.
 * @param [hold_seconds] Mean hold time in seconds, 0 or more; 0 if left out.
 * @param [after_call_seconds] Mean after-call work in seconds, 0 or more; 0 if left out.
 * @returns Seconds.
 * @remarks ATT (talk plus hold) plus after-call work (话后). Source: the planning model's workload section.
 * @example =CREW.AHT(180, 20, 40) -> 240
 */
export function AHT(
  talk_seconds: unknown[][],
  hold_seconds?: unknown[][],
  after_call_seconds?: unknown[][],
): unknown[][] {
  return answer(handlingTime, [talk_seconds, hold_seconds, after_call_seconds]);
}

/**
 * Required hours: the time that the calls take to handle, calls x AHT / 3600.
 * @customfunction WORKLOAD_HOURS WORKLOAD_HOURS
 * @helpurl https://localhost:3000/help.html#WORKLOAD_HOURS
 * @param calls Forecast calls, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @returns Hours, with their fraction.
 * @remarks Required hours (所需总工时) of the planning model; a fraction is real work and is kept.
 * @example =CREW.WORKLOAD_HOURS(120000, 240) -> 8000
 */
export function WORKLOAD_HOURS(calls: unknown[][], aht_seconds: unknown[][]): unknown[][] {
  return answer(hours, [calls, aht_seconds]);
}

/**
 * Productivity: the share of paid hours that was spent handling calls, from history, by line.
 * @customfunction PTY PTY
 * @helpurl https://localhost:3000/help.html#PTY
 * @param handled_calls Calls handled, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param paid_hours Paid hours of the people on that line, above 0.
 * @returns Share from 0 to 1; #N/A where more time was handled than paid, which is a fault in the history.
 * @remarks Handled calls x AHT / 3600 / paid hours. The planning model leaves the formula of 员工效率 blank; this
 * definition is Crewplan's.
 * @example =CREW.PTY(10000, 252, 1000) -> 0.7
 */
export function PTY(
  handled_calls: unknown[][],
  aht_seconds: unknown[][],
  paid_hours: unknown[][],
): unknown[][] {
  return answer(productivity, [handled_calls, aht_seconds, paid_hours]);
}

/**
 * Heads with their fraction: workload / (working days x hours a day) / PTY, plus losses.
 * @customfunction HEADCOUNT HEADCOUNT
 * @helpurl https://localhost:3000/help.html#HEADCOUNT
 * @param workload_hours Required hours of the month, 0 or more.
 * @param working_days Working days of the month, above 0 and at most 31.
 * @param pty Productivity, above 0 and at most 1.
 * @param [hours_per_day] Paid hours of a working day, above 0 and at most 24; 8 if left out.
 * @param [loss_heads] Heads lost to training, absence and attrition, 0 or more; 0 if left out.
 * @returns Heads. Not rounded: round the sum or each line, as your plan says.
 * @remarks Base heads of the planning model: required hours / available hours per head / PTY; losses are added as
 * heads, never as a percentage on top.
 * @example =CREW.HEADCOUNT(8000, 21, 0.7) -> 68.027211
 */
export function HEADCOUNT(
  workload_hours: unknown[][],
  working_days: unknown[][],
  pty: unknown[][],
  hours_per_day?: unknown[][],
  loss_heads?: unknown[][],
): unknown[][] {
  return answer(heads, [workload_hours, working_days, pty, hours_per_day, loss_heads]);
}
