import { add, mul } from '../figures/expression';
import type { ClassLimits } from './classes';
import type { Month } from '../calendar/month';

/** What a line's people and calls cost from a month on, in money of any one currency. Every figure is 0 or more; 0 where none is given. */
export interface LineRates extends ClassLimits {
  line: string;
  /** The first month in which they hold; null for the beginning. Until then, and from a later one on, others do. */
  from: Month | null;
  /** Whether its rooms and trainers are those of all lines together, who share them; defaults to its own. */
  shared?: boolean;
  /** Base pay of a head in a month. */
  basePay: number;
  /** On-costs (社保公积金等) as a share of base pay. */
  onCostRate: number;
  /** Overtime hours of a head in a month. */
  overtimeHours: number;
  /** Pay of an hour of overtime. */
  overtimePay: number;
  /** Cost of a hire beyond what the stages cost, such as a bounty or an agency's fee. */
  hiringCost: number;
  /** Working days that a new hire spends in class. */
  classroomDays: number;
  /** Pay of a trainer for an hour of class; a class day has as many as a paid day. */
  trainerHourPay: number;
  /** Pay of a trainer for a day of class, on top of the hours. */
  trainerDayPay: number;
  /** Working days of refresher training of a head in a month. */
  refresherDays: number;
  /** Cost of a leaver. */
  attritionCost: number;
  /** Fixed cost of a head's seat in a month. */
  seatCost: number;
  telecomPerCall: number;
  /** Telecom cost of an hour of handling. */
  telecomPerHour: number;
}

/** Rooms and trainers that lines without their own share from a month on; null where nothing limits them. */
export interface SharedLimits extends Omit<ClassLimits, 'classSize'> {
  /** Null for the beginning. */
  from: Month | null;
}

/** Money that a month may cost: of one line, or of all of them where the line is null. */
export interface BudgetRow {
  month: Month;
  line: string | null;
  amount: number;
}

/** What the trainers of so many classes cost: paid by class day, and by its hours, of which it has as many as a paid one. */
export function trainersCostOf<Classes extends string>(classes: Classes) {
  return mul<Classes | `rates.${keyof LineRates}` | 'settings.hoursPerDay'>(
    classes,
    'rates.classroomDays',
    add('rates.trainerDayPay', mul('rates.trainerHourPay', 'settings.hoursPerDay')),
  );
}

/**
 * What a head costs in a month whatever it does: base pay with on-costs, overtime and the seat. Every paid head costs
 * it, in training or not. The place says whose rates are meant.
 */
export function headCostAt(place: 'rates' | 'ratesNow') {
  return add(
    mul(`${place}.basePay`, add(1, `${place}.onCostRate`)),
    mul(`${place}.overtimeHours`, `${place}.overtimePay`),
    `${place}.seatCost`,
  );
}
