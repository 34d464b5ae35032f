import { inverseErlangB } from '../../src/queueing/inverseErlangB';
import { erlangB } from '../../src/queueing/erlangB';
import { waitByIntegral, waitOfServedByIntegral } from '../../src/queueing/waitByIntegral';
import { expectRelative } from './golden';

describe('virtual wait by integration', () => {
  test('agrees by hand with callers as patient as the handling time is long: M/M/infinity', () => {
    // Number present is Poisson(a); a caller waits when n or more are present.
    for (const [load, agents] of [
      [2, 1],
      [40, 45],
      [40, 20],
    ] as const) {
      let poisson = Math.exp(-load);
      let free = 0;
      for (let k = 0; k < agents; k++) {
        free += poisson;
        poisson *= load / (k + 1);
      }
      const wait = waitByIntegral(load, agents, 100, 100, 50, inverseErlangB(load, agents - 1));
      expectRelative(wait.immediate / (wait.immediate + wait.waiting), free, 1e-13);
    }
  });

  test('serves nobody who waits when patience vanishes, whatever the size', () => {
    for (const load of [1, 1000, 1e7]) {
      const wait = waitByIntegral(load, load, 180, 1e-7, 0, inverseErlangB(load, load - 1));
      expectRelative(wait.lost / (wait.immediate + wait.waiting), erlangB(load, load), 1e-3);
      expect(wait.served).toBeLessThan(0.01 * wait.waiting);
    }
  });

  test('in heavy overload of any size serves what the agents can: share n / a', () => {
    for (const scale of [1, 1e3, 1e6, 1e12]) {
      const wait = waitByIntegral(
        10 * scale,
        4 * scale,
        180,
        1e7,
        20,
        inverseErlangB(10 * scale, 4 * scale - 1),
      );
      const offered = wait.immediate + wait.waiting;
      expectRelative((wait.immediate + wait.served) / offered, 0.4, 1e-9);
      // The wait settles where the patient few balance the agents: patience x log(a / n).
      expectRelative(waitOfServedByIntegral(10 * scale, 4 * scale, 1e7 / 180), Math.log(2.5), 1e-3);
    }
  });

  test('splits at the answer time without loss, before and beyond the top of the density', () => {
    const settled = 600 * Math.log(2);
    const whole = waitByIntegral(1000, 500, 180, 600, 0, inverseErlangB(1000, 500 - 1));
    for (const answer of [0.5 * settled, settled, 1.01 * settled, 1.2 * settled]) {
      const split = waitByIntegral(1000, 500, 180, 600, answer, inverseErlangB(1000, 500 - 1));
      expectRelative(split.waiting, whole.waiting, 1e-13);
      expectRelative(split.earlyServed + split.lateServed, whole.served, 1e-13);
      expect(split.late).toBeLessThanOrEqual(whole.late);
    }
  });
});
