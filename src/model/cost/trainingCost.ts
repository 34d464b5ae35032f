import type { Month } from '../calendar/month';
import type { RowOf } from '../figures/figure';
import { noSettings, workOut } from '../figures/workOut';
import type { LineMonth } from '../plan/lineMonth';
import { roundUp } from '../rounding';
import { groupIntoClasses } from './classes';
import type { LineRates } from './costRates';
import { starters, trainingFigures } from './trainingFigures';

/** A line's training in a month: heads and hours lost, classes, and money by kind. */
export interface TrainingMonth extends RowOf<typeof trainingFigures> {
  month: Month;
  line: string;
}

/** Training of a line's month in hours and money, at its rates and so many paid hours a day. */
export function trainingOfMonth(plan: LineMonth, rates: LineRates, hoursPerDay: number): TrainingMonth {
  const { month, line } = plan;
  const { sizes, unseated, wanted } = groupIntoClasses(
    roundUp(starters(plan.hires, plan.trainingPass)),
    rates,
  );
  const sharing = (limit: number | null): number => (rates.shared || limit === null ? wanted : 0);
  return workOut<TrainingMonth>({ month, line }, trainingFigures, noSettings, {
    ...{ plan, rates, settings: { hoursPerDay } },
    classes: sizes.length,
    classesWanted: wanted,
    unseated,
    roomClasses: sharing(rates.rooms),
    trainerClasses: sharing(rates.trainers),
  });
}
