import { requiredHours, type DayQuestion } from './requiredHours';

/**
 * PTY implied by a service target: workload / required hours, the share of paid time that calls fill when every
 * interval is staffed to the target. The bridge from intraday targets to the monthly hiring plan.
 *
 * NaN outside the ranges of DayQuestion and where no hours are required (no calls at all); 0 for a target no staff can
 * meet. Above 1 only where callers abandon and targets allow agents fewer than the load.
 */
export function impliedPty(question: DayQuestion): number {
  let workload = 0;
  for (const { calls, ahtSeconds } of question.intervals) workload += (calls * ahtSeconds) / 3600;
  const hours = requiredHours(question);
  return hours > 0 ? workload / hours : NaN;
}
