import { inverseErlangB } from '../../src/queueing/inverseErlangB';
import { sumIsCheap, waitBySum } from '../../src/queueing/waitBySum';
import { waitByIntegral } from '../../src/queueing/waitByIntegral';
import { expectRelative } from './golden';

describe('virtual wait by sums', () => {
  test('agrees by hand with one agent and callers as patient as the handling time is long', () => {
    // M/M/1+M with patience = AHT is M/M/infinity: the number present is Poisson with mean a.
    const load = 2;
    const wait = waitBySum(load, 1, 100, 100, 0, inverseErlangB(load, 1 - 1));
    const idle = wait.immediate / (wait.immediate + wait.waiting);
    expectRelative(idle, Math.exp(-load), 1e-15);
    // Served: the agent is busy with probability 1 - e^-a, so lost = 1 - (1 - e^-a) / a.
    expectRelative(wait.lost / (wait.immediate + wait.waiting), 1 - (1 - Math.exp(-load)) / load, 1e-15);
  });

  test.each([
    [0.01, 1, 180, 1, 20],
    [10, 8, 180, 180, 20],
    [10, 12, 180, 1e9, 300],
    [300, 310, 180, 60, 0],
    [300, 200, 180, 60, 40],
    [2000, 1900, 180, 100, 2000],
    [5, 60, 180, 0.001, 20],
  ])('agrees with the integral: load %d, agents %d, AHT %d, patience %d, T %d', (...args) => {
    const sum = waitBySum(...args, inverseErlangB(args[0], args[1] - 1));
    const integral = waitByIntegral(...args, inverseErlangB(args[0], args[1] - 1));
    const scale = (sum.immediate + sum.waiting) / (integral.immediate + integral.waiting);
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) {
      if (integral[name] > 1e-290) expectRelative(sum[name], integral[name] * scale, 1e-10);
    }
  });

  test('is chosen while it is short or near balance, and fits the doubles', () => {
    expect(sumIsCheap(500, 500, 1, 0.1)).toBe(true);
    expect(sumIsCheap(1e6, 1e6, 1, 0)).toBe(true);
    expect(sumIsCheap(1e6, 1.1e6, 1, 0.1)).toBe(true);
    expect(sumIsCheap(1e6, 0.99e6, 1, 0)).toBe(false);
    expect(sumIsCheap(3000, 300, 1, 0)).toBe(false);
    expect(sumIsCheap(1e9, 1e9, 1e-12, 0)).toBe(true);
  });
});
