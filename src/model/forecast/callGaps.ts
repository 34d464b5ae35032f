import type { CallCount } from './callCount';
import { workingMemory } from './callMonths';
import type { CalendarKind } from '../plan/planSettings';

/** Days in a row without a single call of any line, from the first to the last of them, as Excel serials. */
export interface CallGap {
  first: number;
  last: number;
  workingDays: number;
}

/** A single working day may be a holiday of the centre's own; two in a row are rather rows that are missing. */
const leastWorkingDays = 2;
/** Where calls come on fewer of the working days than this, days without them are the centre's habit. */
const usualShare = 0.8;

/** Where rows may be missing between the first and the last day of the data, in the order of time. */
export function callGaps(counts: readonly Pick<CallCount, 'start'>[], kind: CalendarKind): CallGap[] {
  const days = [...new Set(counts.map(({ start }) => Math.floor(start)))].sort((one, other) => one - other);
  const isWorking = workingMemory(kind);
  const gaps = days.slice(1).flatMap((day, index): CallGap[] => {
    const first = days[index]! + 1;
    let workingDays = 0;
    for (let between = first; between < day; between++) if (isWorking(between)) workingDays += 1;
    return workingDays > 0 ? [{ first, last: day - 1, workingDays }] : [];
  });
  const worked = days.filter(isWorking).length;
  const missing = gaps.reduce((sum, { workingDays }) => sum + workingDays, 0);
  if (worked < usualShare * (worked + missing)) return [];
  return gaps.filter(({ workingDays }) => workingDays >= leastWorkingDays);
}
