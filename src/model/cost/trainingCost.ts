import { groupIntoClasses } from './classes';
import type { LineRates } from './costRates';
import type { LineMonth } from '../plan/lineMonth';
import type { Month } from '../calendar/month';
import { roundUp } from '../rounding';

/** A line's training in a month beyond the heads of its plan row: classes, hours and money by kind. */
export interface TrainingMonth {
  month: Month;
  line: string;
  /** People in class: the month's hires. */
  hires: number;
  classes: number;
  /** Classes that the class size asks for, whatever rooms and trainers allow. */
  classesWanted: number;
  /** Those of them that need a room, and a trainer, of the ones that lines share. */
  roomClasses: number;
  trainerClasses: number;
  /** People in the largest class. */
  largestClass: number;
  /** People for whom rooms and trainers leave no class. */
  unseated: number;
  classroomHeads: number;
  refresherHeads: number;
  /** Heads that are in training of any kind instead of at work. */
  headsInTraining: number;
  classroomHours: number;
  refresherHours: number;
  /** What a paid hour costs: base pay with on-costs by the month's hours per head. */
  hourCost: number;
  classroomCost: number;
  trainerCost: number;
  upgradeCost: number;
  buddyCost: number;
  coachCost: number;
  refresherCost: number;
  /** All kinds of training together, trainers included. */
  trainingCost: number;
}

/**
 * Training of a line's month in hours and money. Class is for the hires, whole people by class; refresher training is
 * for the actual heads and, as in the source of the planning model, does not raise the need. Hours of trainees, buddies,
 * coaches and the upgraded cost what paid hours cost; trainers are paid by class.
 */
export function trainingOfMonth(row: LineMonth, rates: LineRates, hoursPerDay: number): TrainingMonth {
  const { hires, hoursPerHead, upgrade, buddies, coaches } = row;
  const { sizes, unseated, wanted } = groupIntoClasses(roundUp(hires), rates);
  const sharing = (limit: number | null): number => (rates.shared || limit === null ? wanted : 0);
  const classroomHours = hires * rates.classroomDays * hoursPerDay;
  const refresherHours = row.actual * rates.refresherDays * hoursPerDay;
  const classroomHeads = classroomHours / hoursPerHead;
  const refresherHeads = refresherHours / hoursPerHead;
  const hourCost = (rates.basePay * (1 + rates.onCostRate)) / hoursPerHead;
  const money = {
    classroomCost: classroomHours * hourCost,
    trainerCost: sizes.length * classCost(rates, hoursPerDay),
    upgradeCost: upgrade * hoursPerHead * hourCost,
    buddyCost: buddies * hoursPerHead * hourCost,
    coachCost: coaches * hoursPerHead * hourCost,
    refresherCost: refresherHours * hourCost,
  };
  return {
    month: row.month,
    line: row.line,
    hires,
    classes: sizes.length,
    classesWanted: wanted,
    roomClasses: sharing(rates.rooms),
    trainerClasses: sharing(rates.trainers),
    largestClass: sizes[0] ?? 0,
    unseated,
    classroomHeads,
    refresherHeads,
    headsInTraining: row.trainingLoss + classroomHeads + refresherHeads,
    classroomHours,
    refresherHours,
    hourCost,
    ...money,
    trainingCost: Object.values(money).reduce((sum, one) => sum + one, 0),
  };
}

/** What the trainers of one class cost: by day of class and by its hours, of which a day has as many as a paid one. */
export function classCost(rates: LineRates, hoursPerDay: number): number {
  return rates.classroomDays * (rates.trainerDayPay + rates.trainerHourPay * hoursPerDay);
}
