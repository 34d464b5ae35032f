/** Milliseconds of processor time of the quickest of a few calls: what the code costs, not what the machine did besides. */
export function quickest(run: () => unknown, tries = 5): number {
  let best = Infinity;
  for (let i = 0; i < tries; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
