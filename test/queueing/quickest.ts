/** Milliseconds of the quickest of a few calls: what the code costs, not what the machine was doing besides. */
export function quickest(run: () => unknown, tries = 5): number {
  let best = Infinity;
  for (let i = 0; i < tries; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
