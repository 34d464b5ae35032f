import { evaluate } from '../figures/evaluate';
import { div, mul, sub } from '../figures/expression';

/** A forecast loss (absence and leave, or attrition): so many heads, or a rate of the need. */
export type Loss = { heads: number } | { rate: number };

/**
 * What a rate r (0 to below 1) of a base B costs: B x r / (1 - r), never B x r. Who stays must make up the whole base,
 * so 100 heads at 30 % are 142.9 heads, not 130.
 */
export const lossOfRate = div(mul('base', 'rate'), sub(1, 'rate'));

/** Loss in heads. */
export function lossHeads(base: number, loss: Loss): number {
  if ('heads' in loss) return loss.heads;
  return evaluate(lossOfRate, (name) => (name === 'base' ? base : loss.rate)) as number;
}
