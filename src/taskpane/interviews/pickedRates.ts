import type { LearnedPassRate } from '../../workbook/outcome';
import type { RatesState } from './interviewsState';
import { rateCell } from './rateNames';

/** Whether the records speak against the planned pass rate: it lies outside the range that the sample leaves open. */
export function isOutside({ planned, learned }: LearnedPassRate): boolean {
  return planned < learned.low || planned > learned.high;
}

export function isPicked(rate: LearnedPassRate, { picked }: Pick<RatesState, 'picked'>): boolean {
  return picked[rateCell(rate)] ?? isOutside(rate);
}

/** The pass rates to use in the next plan: those ticked, which at first are those that the records speak against. */
export function pickedRates(
  learned: readonly LearnedPassRate[],
  state: Pick<RatesState, 'picked'>,
): LearnedPassRate[] {
  return learned.filter((rate) => isPicked(rate, state));
}
