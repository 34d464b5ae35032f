/** Milliseconds of the fastest of a few runs: other work on the machine slows some of them, hardly all. */
export function fastest(run: () => void, runs = 4): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const begun = performance.now();
    run();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}
