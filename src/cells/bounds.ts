import type { Bound } from '../model/bound';
import type { InputColumn } from '../grid/headers';

const share: Bound = { least: 0, below: 1 };
const atLeastZero: Bound = { least: 0 };
const counted: Bound = { least: 1, whole: true };

/** Allowed numbers by column. Columns of text or months are not listed. */
export const bounds: Partial<Record<InputColumn, Bound>> = {
  calls: atLeastZero,
  talk: atLeastZero,
  hold: atLeastZero,
  afterCall: atLeastZero,
  aht: atLeastZero,
  pty: { above: 0, most: 1 },
  occupancy: { above: 0, most: 1 },
  shrinkage: share,
  absenceRate: share,
  absenceHeads: atLeastZero,
  // Everybody may leave.
  attritionRate: { least: 0, most: 1 },
  attritionHeads: atLeastZero,
  plannedJoiners: atLeastZero,
  actualHeads: atLeastZero,
  openingHeads: atLeastZero,
  workingDays: { least: 0, most: 31 },
  passRate: { above: 0, most: 1 },
  // Two years of working days: beyond it the number is a slip, and dates would have to be counted for ever.
  leadDays: { least: 0, most: 500 },
  handledCalls: atLeastZero,
  paidHours: { above: 0 },
  costPerCandidate: atLeastZero,
  budget: atLeastZero,
  basePay: atLeastZero,
  // On-costs above five times the pay are a rate in per cent.
  onCostRate: { least: 0, most: 5 },
  overtimeHours: { least: 0, most: 744 },
  overtimePay: atLeastZero,
  hiringCost: atLeastZero,
  classroomDays: { least: 0, most: 31 },
  trainerHourPay: atLeastZero,
  trainerDayPay: atLeastZero,
  refresherDays: { least: 0, most: 31 },
  attritionCost: atLeastZero,
  seatCost: atLeastZero,
  telecomPerCall: atLeastZero,
  telecomPerHour: atLeastZero,
  classSize: counted,
  rooms: counted,
  trainers: counted,
  // Above three times as much it is most likely typed in per cent.
  uplift: { least: -1, most: 3 },
};

/**
 * Least number from which a share outside its bounds reads as whole per cent: a slightly overdone PTY or pass rate is
 * something else, while a rate of attrition may well be 1.5 %.
 */
const percentFrom: Partial<Record<InputColumn, number>> = {
  pty: 2,
  occupancy: 2,
  shrinkage: 1,
  passRate: 2,
  absenceRate: 1,
  attritionRate: 1,
  onCostRate: 5,
  uplift: 3,
};

/** Whether a share was most likely typed in per cent, as 85 for 0.85: asked about, and never taken so in silence. */
export function isWholePercent(column: InputColumn, value: number): boolean {
  const least = percentFrom[column];
  return least !== undefined && value > least && value <= 100;
}
