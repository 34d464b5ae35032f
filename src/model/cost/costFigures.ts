import type { TrainingMonth } from './trainingCost';
import type { LineMonth } from '../plan/lineMonth';
import { add, div, equal, max, mul, sub, when } from '../figures/expression';
import { figures } from '../figures/figure';
import { varianceFigures } from './budget';
import type { LineRates } from './costRates';

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

/** What the expressions of a cost's row name besides its figures. */
type CostGiven = `plan.${keyof LineMonth}` | `training.${keyof TrainingMonth}` | `rates.${keyof LineRates}`;

/**
 * Cost of a line's month. Pay is counted once: people in training are paid under training, all others under base pay
 * and on-costs, so that both together are the pay of all paid heads. Those are the actual heads and the hires from
 * outside, and never fewer than the plan has in training; whoever is upgraded is paid on the line that they leave.
 */
export const costFigures = {
  ...figures<CostGiven>()({
    calls: { unit: 'whole', total: 'sum', of: 'plan.calls' },
    hires: { unit: 'heads', total: 'sum', of: 'plan.hires' },
    // Heads on the payroll: those who are there and those who are hired.
    paidHeads: {
      unit: 'heads',
      total: 'sum',
      of: max(
        add('plan.actual', 'hires', mul('training.classroomHeads', sub(1, 'plan.trainingPass'))),
        'training.headsInTraining',
      ),
    },
    workingHeads: { unit: 'heads', total: 'sum', of: sub('paidHeads', 'training.headsInTraining') },
    basePay: { unit: 'money', total: 'sum', of: mul('workingHeads', 'rates.basePay') },
    onCosts: { unit: 'money', total: 'sum', of: mul('basePay', 'rates.onCostRate') },
    overtime: {
      unit: 'money',
      total: 'sum',
      of: mul('paidHeads', 'rates.overtimeHours', 'rates.overtimePay'),
    },
    hiring: { unit: 'money', total: 'sum', of: mul('hires', 'rates.hiringCost') },
    // What the month's candidates cost.
    stages: { unit: 'money', total: 'sum' },
    training: { unit: 'money', total: 'sum', of: 'training.trainingCost' },
    attrition: { unit: 'money', total: 'sum', of: mul('plan.attrition', 'rates.attritionCost') },
    seats: { unit: 'money', total: 'sum', of: mul('paidHeads', 'rates.seatCost') },
    telecom: {
      unit: 'money',
      total: 'sum',
      of: add(mul('calls', 'rates.telecomPerCall'), mul('plan.requiredHours', 'rates.telecomPerHour')),
    },
    total: { unit: 'money', total: 'anew', of: add(...costKinds) },
    // Where there are none it is no cost of 0.
    costPerCall: {
      unit: 'moneyPerCall',
      total: 'anew',
      optional: true,
      of: when(equal('calls', 0), '', div('total', 'calls')),
    },
    costPerHire: {
      unit: 'money',
      total: 'anew',
      optional: true,
      of: when(equal('hires', 0), '', div(add('hiring', 'stages'), 'hires')),
    },
    overNeed: { unit: 'heads', helper: true, of: sub('paidHeads', 'plan.required') },
    takingOn: { unit: 'money', helper: true, of: add('hiring', 'stages', 'training.trainerCost') },
  }),
  ...varianceFigures,
};
