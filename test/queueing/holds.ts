import fc from 'fast-check';

/**
 * Asserts a property on the same examples in every run, so that a test that passed does not fail tomorrow by itself.
 * SEED=7 npx jest test/queueing looks elsewhere; RUNS=20 looks 20 times as long.
 */
export function holds<Examples>(property: fc.IProperty<Examples>, options: { numRuns?: number } = {}): void {
  const runs = (options.numRuns ?? 100) * Number(process.env.RUNS ?? 1);
  fc.assert(property, { seed: Number(process.env.SEED ?? 1), numRuns: runs });
}
