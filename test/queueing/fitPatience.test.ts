import fc from 'fast-check';
import { abandonRate } from '../../src/queueing/abandonRate';
import { erlangB } from '../../src/queueing/erlangB';
import { fitPatience } from '../../src/queueing/fitPatience';
import { expectRelative } from './golden';
import { holds } from './holds';

describe('patience fitted to abandonment', () => {
  test('gives back the patience that made the rate', () => {
    const sizes = fc.double({ min: -1, max: 4, noNaN: true });
    const staffing = fc.double({ min: 0.7, max: 1.2, noNaN: true });
    const patience = fc.double({ min: 0.5, max: 4, noNaN: true });
    holds(
      fc.property(sizes, staffing, patience, (size, share, log) => {
        const load = 10 ** size;
        const agents = Math.max(1, Math.round(load * share));
        const rate = abandonRate(load, agents, 180, 10 ** log);
        // In overload all but a trifle abandons whatever the patience: there the rate says nothing of it.
        const telling = rate - Math.max(0, 1 - agents / load);
        if (telling > 1e-3 * rate) expectRelative(fitPatience(load, agents, 180, rate), 10 ** log, 1e-6);
      }),
    );
  });

  test('reproduces the observed rate', () => {
    const patience = fitPatience(50, 49, 240, 0.07);
    expectRelative(abandonRate(50, 49, 240, patience), 0.07, 1e-12);
  });

  test('is endless when nobody abandoned though agents sufficed', () => {
    expect(fitPatience(10, 12, 180, 0)).toBe(Infinity);
  });

  test.each([
    ['more abandoned than callers without any patience would', 10, 12, erlangB(10, 12) * 1.001],
    ['as many as without any patience', 10, 12, erlangB(10, 12)],
    ['fewer than the agents could not carry', 10, 8, 0.19],
    ['a negative rate', 10, 12, -0.1],
    ['no load', 0, 12, 0.1],
    ['no agents', 10, 0, 0.1],
    ['no number', 10, 12, NaN],
  ])('is NaN for %s', (_, load, agents, observed) => {
    expect(fitPatience(load, agents, 180, observed)).toBeNaN();
  });
});
