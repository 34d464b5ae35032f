/** A forecast loss (absence and leave, or attrition): so many heads, or a rate of the need. */
export type Loss = { heads: number } | { rate: number };

/**
 * Loss in heads. A rate r (0 to below 1) of a base B costs B x r / (1 - r), never B x r: who stays must make up
 * the whole base, so 100 heads at 30 % are 142.9 heads, not 130.
 */
export function lossHeads(base: number, loss: Loss): number {
  return 'heads' in loss ? loss.heads : (base * loss.rate) / (1 - loss.rate);
}
