import { erlangAStaff } from './erlangAStaff';
import { erlangCStaff } from './erlangCStaff';
import { requiredStaff, type StaffQuestion } from './requiredStaff';
import type { StaffTargets } from './staffTargets';

/** Loads and staff up to here are remembered; larger ones are answered one by one. Bounds the memory at 150 kB. */
const LARGEST = 8192;
/** Share of a load within which rounding might change the answer: nothing is concluded for loads that close. */
const CLOSE = 1e-9;
/** Near the smallest doubles digits are lost, and what should not fall may do so; no planner has such targets. */
const SMALLEST_TARGET = 1e-200;

/**
 * Required staff of many loads that share all else: a function of the load in erlang that gives exactly what
 * requiredStaff gives, in a fraction of its time once it has been asked often.
 *
 * Same ranges and errors as requiredStaff. Staff is a step function that never falls as the load grows. So two loads
 * that need the same staff settle every load between them, and most questions are answered by two comparisons. What is
 * learned lives as long as the function does: make one for each call, and only where it will be asked hundreds of times.
 */
export function staffOverLoads(question: Omit<StaffQuestion, 'load'>): (load: number) => number {
  const { ahtSeconds, patienceSeconds = Infinity } = question;
  const plain = (load: number): number => requiredStaff({ ...question, load });
  // Whether the question is sound does not depend on the load, which must only be above 0 from here on.
  if (Number.isNaN(plain(1)) || hasTinyTarget(question)) return plain;
  // By staff n: the largest load known to be met by n, and the smallest known not to be.
  const meets = new Float64Array(LARGEST + 1);
  const fails = new Float64Array(LARGEST + 1).fill(Infinity);
  // By whole erlangs: staff of a load seen there; 0 for none.
  const seen = new Uint16Array(LARGEST);

  const learn = (load: number): number => {
    const staff =
      patienceSeconds === Infinity
        ? erlangCStaff(load, ahtSeconds, question)
        : erlangAStaff(load, ahtSeconds, patienceSeconds, question);
    if (!(staff >= 1 && staff <= LARGEST)) return staff;
    seen[Math.floor(load)] = staff;
    meets[staff] = Math.max(meets[staff]!, load * (1 - CLOSE));
    fails[staff - 1] = Math.min(fails[staff - 1]!, load * (1 + CLOSE));
    return staff;
  };

  return (load) => {
    if (!(load > 0 && load < LARGEST)) return plain(load);
    let staff = seen[Math.floor(load)]!;
    if (staff === 0) return learn(load);
    while (load >= fails[staff]!) staff++;
    while (load <= meets[staff - 1]!) staff--;
    return load <= meets[staff]! && load >= fails[staff - 1]! ? staff : learn(load);
  };
}

function hasTinyTarget({
  serviceLevel = 1,
  maxAsaSeconds = 1,
  maxAbandonRate = 1,
  maxOccupancy = 1,
}: StaffTargets): boolean {
  const least = Math.min(serviceLevel || 1, maxAsaSeconds, maxAbandonRate, maxOccupancy);
  return least < SMALLEST_TARGET;
}
