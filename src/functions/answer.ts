import type { Calculation } from './calculation';
import { encode } from './encode';
import { wording } from './language';

/** Runs a calculation on Excel's raw arguments and gives what Excel takes: numbers, text, "" or typed errors. */
export function answer(calculation: Calculation, raw: readonly unknown[]): unknown[][] {
  return encode(calculation.run(raw), wording());
}
