import { deferredIsInDomain, roundsBefore, sumsBefore, type DeferredWork } from './deferredFlow';

/** Rounds of Dinkelbach's method, which settles in a handful. */
const ROUNDS = 100;

/**
 * Deferred staff: the fewest heads (not rounded), the same in every interval, that finish all work by its deadline.
 *
 * Work of interval i is due by the end of interval i + deadlineIntervals (a whole number, 0 or more); backlog is carried
 * from interval to interval, first come first served. Work whose deadline lies beyond the last interval need not be
 * finished, unless the intervals repeat: then it is due in the next round, and a round's work must be done in a round. NaN outside the ranges of DeferredWork; Infinity when work falls due before anybody can work on it; 0 without
 * work that falls due. deferredFlow shows the backlog with that staff.
 *
 * The answer is the highest ratio, over all stretches i..j of intervals, of the work that arrives in them to the hours a
 * head can work from i until the deadline of j: with that staff no stretch is ever late (earliest deadline first is
 * optimal, and here it is first come first served). Found by Dinkelbach's method in a few passes; exact to rounding.
 */
export function deferredStaff(work: DeferredWork, deadlineIntervals: number): number {
  if (!deferredIsInDomain(work, deadlineIntervals)) return NaN;
  const { workHours, hoursPerHead, backlogHours = 0, repeats = false } = work;
  // A stretch of more than a round is a round and the rest, whose ratio lies between those of the two.
  const arrivedBefore = sumsBefore(repeats ? [...workHours, ...workHours] : workHours, backlogHours);
  const hoursBefore = repeats ? roundsBefore(hoursPerHead) : sumsUpTo(hoursPerHead);
  const ends = repeats ? arrivedBefore.length : arrivedBefore.length - deadlineIntervals;
  const round = workHours.length;
  let staff = 0;
  if (repeats && arrivedBefore[round]! > 0) staff = arrivedBefore[round]! / hoursBefore(round);
  for (let turn = 0; turn < ROUNDS && staff < Infinity; turn++) {
    const needed = worstStretch(arrivedBefore, hoursBefore, ends, deadlineIntervals, staff);
    if (!(needed > staff)) break;
    staff = needed;
  }
  return staff;
}

/** Ratio of the stretch that `staff` heads would leave with the most hours undone; `staff` itself when none is. */
function worstStretch(
  arrivedBefore: Float64Array,
  hoursBefore: (intervals: number) => number,
  ends: number,
  deadlineIntervals: number,
  staff: number,
): number {
  let start = 0;
  let slackAtStart = -Infinity;
  let worst = 0;
  let needed = staff;
  for (let end = 1; end < ends; end++) {
    const slack = staff * hoursBefore(end - 1) - arrivedBefore[end - 1]!;
    if (slack > slackAtStart) {
      slackAtStart = slack;
      start = end - 1;
    }
    const hours = hoursBefore(end + deadlineIntervals);
    const undone = arrivedBefore[end]! - staff * hours + slackAtStart;
    if (undone > worst) {
      worst = undone;
      needed = (arrivedBefore[end]! - arrivedBefore[start]!) / (hours - hoursBefore(start));
    }
  }
  return needed;
}

/** Hours of the first so many intervals, as far as there are. */
function sumsUpTo(hours: readonly number[]): (intervals: number) => number {
  const sums = sumsBefore(hours, 0);
  return (intervals) => sums[intervals]!;
}
