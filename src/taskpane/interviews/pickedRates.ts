import type { IsoDate } from '../../model/calendar/serialDate';
import type { LearnedPassRate } from '../../jobs/interviews/learnedPassRates';
import type { RatesState } from './interviewsState';
import { rateCell } from './rateNames';

/** Whether the planned pass rate lies outside the range that the sample leaves open. */
export function isOutside({ planned, learned }: LearnedPassRate): boolean {
  return planned < learned.low || planned > learned.high;
}

/** Whether a rate below the plan may only be early: some of its people are not due at the next stage yet. */
export function isEarly({ planned, learned, until }: LearnedPassRate, today: IsoDate): boolean {
  return planned > learned.high && today <= until;
}

export function isPicked(
  rate: LearnedPassRate,
  { picked }: Pick<RatesState, 'picked'>,
  today: IsoDate,
): boolean {
  return picked[rateCell(rate)] ?? (isOutside(rate) && !isEarly(rate, today));
}

/** The pass rates to use in the next plan: those ticked, which at first are those that the records speak against. */
export function pickedRates(
  learned: readonly LearnedPassRate[],
  state: Pick<RatesState, 'picked'>,
  today: IsoDate,
): LearnedPassRate[] {
  return learned.filter((rate) => isPicked(rate, state, today));
}
