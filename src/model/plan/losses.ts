import { evaluate } from '../figures/evaluate';
import { div, min, mul, sub } from '../figures/expression';

/** A forecast loss: so many heads, or a rate; of the need for absence and leave, of the heads who are there for attrition. */
export type Loss = { heads: number } | { rate: number };

/**
 * What a rate r (0 to below 1) of a base B costs: B x r / (1 - r), never B x r. Who stays must make up the whole base,
 * so 100 heads at 30 % are 142.9 heads, not 130.
 */
export const lossOfRate = div(mul('base', 'rate'), sub(1, 'rate'));

/** Absence and leave in heads. */
export function lossHeads(base: number, loss: Loss): number {
  if ('heads' in loss) return loss.heads;
  return evaluate(lossOfRate, (name) => (name === 'base' ? base : loss.rate)) as number;
}

/** Who leaves of the heads who are there: no more than these. A rate is their share, 0 to 1. */
export const leaversOf = {
  heads: min('heads', 'actual'),
  rate: mul('rate', 'actual'),
};

/** People whom a month loses by attrition, of so many actual heads. */
export function leavers(actual: number, loss: Loss): number {
  if ('heads' in loss)
    return evaluate(leaversOf.heads, (name) => (name === 'heads' ? loss.heads : actual)) as number;
  return evaluate(leaversOf.rate, (name) => (name === 'rate' ? loss.rate : actual)) as number;
}
