import { add, div, max, mul, roundUp, sub } from '../figures/expression';
import { figures } from '../figures/figure';
import { functionOf } from '../figures/functionOf';
import type { LineMonth } from '../plan/lineMonth';
import { trainersCostOf, type LineRates } from './costRates';

/** Heads and hours that training takes off the phones, for which no costs are needed. */
export const lossFigures = figures<`plan.${keyof LineMonth}`>()({
  newJoiners: { unit: 'heads', of: 'plan.newJoiners' },
  upgrade: { unit: 'heads', of: 'plan.upgrade' },
  buddies: { unit: 'heads', of: 'plan.buddies' },
  coaches: { unit: 'heads', of: 'plan.coaches' },
  trainingLoss: { unit: 'heads', of: add('upgrade', 'buddies', 'coaches') },
  hoursPerHead: { unit: 'hours', of: 'plan.hoursPerHead' },
  upgradeHours: { unit: 'hours', of: mul('upgrade', 'hoursPerHead') },
  buddyHours: { unit: 'hours', of: mul('buddies', 'hoursPerHead') },
  coachHours: { unit: 'hours', of: mul('coaches', 'hoursPerHead') },
  hoursLost: { unit: 'hours', of: add('upgradeHours', 'buddyHours', 'coachHours') },
});

/** People who start training so that the hires come through: hires by the pass rate of the training stages. */
const startersOf = div('plan.hires', 'plan.trainingPass');

/** The same of hires of 0 or more and a pass rate above 0 and at most 1. */
export const starters = functionOf(startersOf, 'plan.hires', 'plan.trainingPass');

type ClassGiven =
  | keyof typeof lossFigures
  | `plan.${keyof LineMonth}`
  | `rates.${keyof LineRates}`
  | 'settings.hoursPerDay';

/**
 * Classes of a line's month with their hours, and what every kind of training costs. Class is for the starters, whole people
 * by class; refresher training is for the actual heads and, as in the source of the planning model, does not raise the
 * need. Hours of trainees, buddies, coaches and the upgraded cost what paid hours cost; trainers are paid by class, by
 * its days and by its hours, of which a day has as many as a paid one.
 */
export const classFigures = figures<ClassGiven>()({
  hires: { unit: 'heads', of: 'plan.hires' },
  // People in class: as many as bring the month's hires through training.
  starters: { unit: 'heads', of: startersOf },
  people: { unit: 'whole', helper: true, of: roundUp('starters') },
  // Classes that the class size asks for, whatever rooms and trainers allow.
  classesWanted: { unit: 'whole', helper: true },
  classes: { unit: 'whole' },
  // People for whom rooms and trainers leave no class.
  unseated: { unit: 'whole' },
  largestClass: { unit: 'whole', of: roundUp(div(sub('people', 'unseated'), max(1, 'classes'))) },
  // Classes that need a room, and a trainer, of the ones that lines share.
  roomClasses: { unit: 'whole', helper: true },
  trainerClasses: { unit: 'whole', helper: true },
  classroomHours: { unit: 'hours', of: mul('starters', 'rates.classroomDays', 'settings.hoursPerDay') },
  refresherHours: { unit: 'hours', of: mul('plan.actual', 'rates.refresherDays', 'settings.hoursPerDay') },
  classroomHeads: { unit: 'heads', of: div('classroomHours', 'hoursPerHead') },
  refresherHeads: { unit: 'heads', of: div('refresherHours', 'hoursPerHead') },
  // Heads that are in training of any kind instead of at work.
  headsInTraining: { unit: 'heads', of: add('trainingLoss', 'classroomHeads', 'refresherHeads') },
  // What a paid hour costs: base pay with on-costs by the month's hours per head.
  hourCost: {
    unit: 'moneyPerCall',
    of: div(mul('rates.basePay', add(1, 'rates.onCostRate')), 'hoursPerHead'),
  },
  classroomCost: { unit: 'money', of: mul('classroomHours', 'hourCost') },
  trainerCost: {
    unit: 'money',
    of: trainersCostOf('classes'),
  },
  upgradeCost: { unit: 'money', of: mul('upgradeHours', 'hourCost') },
  buddyCost: { unit: 'money', of: mul('buddyHours', 'hourCost') },
  coachCost: { unit: 'money', of: mul('coachHours', 'hourCost') },
  refresherCost: { unit: 'money', of: mul('refresherHours', 'hourCost') },
  // All kinds of training together, trainers included.
  trainingCost: {
    unit: 'money',
    of: add('classroomCost', 'trainerCost', 'upgradeCost', 'buddyCost', 'coachCost', 'refresherCost'),
  },
});

export const trainingFigures = { ...lossFigures, ...classFigures };
