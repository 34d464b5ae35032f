// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { abs, expm1 } = Math;

/** So small a share of those ahead leaves that its square is none; its digits may be lost among the smallest doubles. */
const NOBODY_LEAVES = 1e-20;

/** (1 - exp(-leaving t)) / leaving, or t where nobody leaves. */
export function stretchOf(leaving: number, t: number): number {
  return abs(leaving * t) < NOBODY_LEAVES ? t : -expm1(-leaving * t) / leaving;
}

/** Relative growth of 1 - exp(-leaving t) at t above 0: leaving / (exp(leaving t) - 1), or 1 / t where nobody leaves. */
export function pullOf(leaving: number, t: number): number {
  return leaving * t < NOBODY_LEAVES ? 1 / t : leaving / expm1(leaving * t);
}
