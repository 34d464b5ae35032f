import type { LineRates } from './costRates';
import type { LineMonth } from '../plan/lineMonth';
import type { Month } from '../calendar/month';
import type { TrainingMonth } from './trainingCost';

/** Kinds of cost that add up to the total, in the order of the cost review. */
export const costKinds = [
  'basePay',
  'onCosts',
  'overtime',
  'hiring',
  'stages',
  'training',
  'attrition',
  'seats',
  'telecom',
] as const;

export type CostKind = (typeof costKinds)[number];

/** What a line's month costs by kind. */
export interface CostMonth extends Record<CostKind, number> {
  month: Month;
  line: string;
  /** Heads on the payroll: those who are there and those who are hired. */
  paidHeads: number;
  /** Paid heads that are not in training. */
  workingHeads: number;
  total: number;
  calls: number;
  /** Total by calls; null without calls. */
  costPerCall: number | null;
  hires: number;
  /** Hiring and its stages by hires; null without hires. */
  costPerHire: number | null;
}

/**
 * Cost of a line's month. Pay is counted once: people in training are paid under training, all others under base pay
 * and on-costs, so that both together are the pay of all paid heads. Those are the actual heads and the hires from
 * outside, and never fewer than the plan has in training; whoever is upgraded is paid on the line that they leave.
 * `stages` is what the month's candidates cost.
 */
export function costOfMonth(
  row: LineMonth,
  rates: LineRates,
  training: TrainingMonth,
  stages: number,
): CostMonth {
  const { calls, hires } = row;
  const paidHeads = Math.max(row.actual + hires, training.headsInTraining);
  const workingHeads = paidHeads - training.headsInTraining;
  const basePay = workingHeads * rates.basePay;
  const kinds: Record<CostKind, number> = {
    basePay,
    onCosts: basePay * rates.onCostRate,
    overtime: paidHeads * rates.overtimeHours * rates.overtimePay,
    hiring: hires * rates.hiringCost,
    stages,
    training: training.trainingCost,
    attrition: row.attrition * rates.attritionCost,
    seats: paidHeads * rates.seatCost,
    telecom: calls * rates.telecomPerCall + row.requiredHours * rates.telecomPerHour,
  };
  const total = sumOf(kinds);
  return {
    month: row.month,
    line: row.line,
    paidHeads,
    workingHeads,
    ...kinds,
    total,
    calls,
    costPerCall: ratio(total, calls),
    hires,
    costPerHire: ratio(kinds.hiring + kinds.stages, hires),
  };
}

/** All kinds added up. */
export function sumOf(kinds: Record<CostKind, number>): number {
  return costKinds.reduce((sum, kind) => sum + kinds[kind], 0);
}

/** A cost by a number of things; null where there are none, which is no cost of 0. */
export function ratio(cost: number, things: number): number | null {
  return things === 0 ? null : cost / things;
}
