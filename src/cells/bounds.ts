import type { Bound } from '../model/bound';
import type { InputColumn } from '../grid/headers';

const share: Bound = { lower: 0, upper: 1, below: true };
const atLeastZero: Bound = { lower: 0 };
const counted: Bound = { lower: 1, whole: true };

/** Allowed numbers by column. Columns of text or months are not listed. */
export const bounds: Partial<Record<InputColumn, Bound>> = {
  calls: atLeastZero,
  talk: atLeastZero,
  hold: atLeastZero,
  afterCall: atLeastZero,
  aht: atLeastZero,
  pty: { lower: 0, above: true, upper: 1 },
  absenceRate: share,
  absenceHeads: atLeastZero,
  attritionRate: share,
  attritionHeads: atLeastZero,
  plannedJoiners: atLeastZero,
  actualHeads: atLeastZero,
  openingHeads: atLeastZero,
  workingDays: { lower: 0, upper: 31 },
  passRate: { lower: 0, above: true, upper: 1 },
  // Two years of working days: beyond it the number is a slip, and dates would have to be counted for ever.
  leadDays: { lower: 0, upper: 500 },
  handledCalls: atLeastZero,
  paidHours: { lower: 0, above: true },
  costPerCandidate: atLeastZero,
  budget: atLeastZero,
  basePay: atLeastZero,
  // On-costs above five times the pay are a rate in per cent.
  onCostRate: { lower: 0, upper: 5 },
  overtimeHours: { lower: 0, upper: 744 },
  overtimePay: atLeastZero,
  hiringCost: atLeastZero,
  classroomDays: { lower: 0, upper: 31 },
  trainerHourPay: atLeastZero,
  trainerDayPay: atLeastZero,
  refresherDays: { lower: 0, upper: 31 },
  attritionCost: atLeastZero,
  seatCost: atLeastZero,
  telecomPerCall: atLeastZero,
  telecomPerHour: atLeastZero,
  classSize: counted,
  rooms: counted,
  trainers: counted,
};
