import type { Argument } from './argument';
import type { Outcome } from './problem';

/** One function of the add-in: its arguments and how their raw values become a rectangle of outcomes. */
export interface Calculation {
  readonly id: string;
  readonly signature: readonly Argument[];
  run(raw: readonly unknown[]): Outcome[][];
}
