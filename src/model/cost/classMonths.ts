import type { SharedLimits } from './costRates';
import type { Month } from '../calendar/month';
import type { TrainingMonth } from './trainingCost';

/** The training classes of all lines in a month against the rooms and trainers that lines share. */
export interface ClassMonth {
  month: Month;
  /** Classes that all lines ask for. */
  classesWanted: number;
  /** Those in shared rooms, whose number follows; null where nothing limits them. */
  roomClasses: number;
  rooms: number | null;
  /** Classes for which there is no room; 0 where all have one. */
  roomsShort: number;
  trainerClasses: number;
  trainers: number | null;
  trainersShort: number;
}

type Demand = Pick<TrainingMonth, 'month' | 'classesWanted' | 'roomClasses' | 'trainerClasses'>;

/**
 * Adds up the classes of the lines by month. All classes of a month run at the same time, as everything in it begins
 * and ends inside it. Of the limits those that began last by the month hold.
 */
export function classMonths(
  months: readonly Month[],
  training: readonly Demand[],
  limits: readonly SharedLimits[],
): ClassMonth[] {
  const latestFirst = [...limits].sort((one, other) => (other.from ?? '').localeCompare(one.from ?? ''));
  return months.map((month): ClassMonth => {
    const rows = training.filter((row) => row.month === month);
    const sum = (key: 'classesWanted' | 'roomClasses' | 'trainerClasses'): number =>
      rows.reduce((all, row) => all + row[key], 0);
    const inForce = latestFirst.find(({ from }) => (from ?? '') <= month);
    const { rooms = null, trainers = null } = inForce ?? {};
    const [roomClasses, trainerClasses] = [sum('roomClasses'), sum('trainerClasses')];
    return {
      month,
      classesWanted: sum('classesWanted'),
      roomClasses,
      rooms,
      roomsShort: Math.max(0, roomClasses - (rooms ?? Infinity)),
      trainerClasses,
      trainers,
      trainersShort: Math.max(0, trainerClasses - (trainers ?? Infinity)),
    };
  });
}
