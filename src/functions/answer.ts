import type { Calculation } from './calculation';
import { encode } from './encode';
import { wording } from './language';
import type { Outcome } from './problem';

let tellFirst: (() => void) | undefined;

/** Calls back once, when the first function has its answer, which is yet to go to its cell. */
export function onFirstAnswer(listener: () => void): void {
  tellFirst = listener;
}

/** Runs a calculation on Excel's raw arguments and gives what Excel takes: numbers, text, "" or typed errors. */
export function answer(calculation: Calculation, raw: readonly unknown[]): unknown[][] {
  return handOver(calculation.run(raw));
}

/** Gives outcomes as Excel takes them. */
export function handOver(outcomes: Outcome[][]): unknown[][] {
  const tell = tellFirst;
  tellFirst = undefined;
  tell?.();
  return encode(outcomes, wording());
}
