import fc from 'fast-check';
import { maxAht } from '../../src/queueing/maxAht';
import { requiredStaff } from '../../src/queueing/requiredStaff';
import { serviceLevel } from '../../src/queueing/serviceLevel';
import { expectRelative } from './golden';
import { holds } from './holds';

const ask = { calls: 100, intervalSeconds: 1800, agents: 14, serviceLevel: 0.8, answerSeconds: 20 };

describe('longest handling time', () => {
  test('just meets the target', () => {
    const aht = maxAht(ask);
    expectRelative(serviceLevel((100 * aht) / 1800, 14, aht, 20), 0.8, 1e-10);
    expect(aht).toBeGreaterThan(180);
  });

  test('inverts required staff', () => {
    const calls = fc.double({ min: 1, max: 5000, noNaN: true });
    const counts = fc.integer({ min: 1, max: 500 });
    const patience = fc.option(fc.double({ min: 0, max: 5, noNaN: true }), { nil: undefined });
    holds(
      fc.property(calls, counts, patience, (inInterval, agents, log) => {
        const patienceSeconds = log === undefined ? Infinity : 10 ** log;
        const aht = maxAht({ ...ask, calls: inInterval, agents, patienceSeconds });
        const staffFor = (ahtSeconds: number): number =>
          requiredStaff({ ...ask, load: (inInterval * ahtSeconds) / 1800, ahtSeconds, patienceSeconds });
        expect(staffFor(aht * (1 - 1e-9))).toBeLessThanOrEqual(agents);
        expect(staffFor(aht * (1 + 1e-9))).toBeGreaterThan(agents);
      }),
    );
  });

  test('is endless without calls or without a target that can fail', () => {
    expect(maxAht({ ...ask, calls: 0 })).toBe(Infinity);
    expect(maxAht({ calls: 10, intervalSeconds: 1800, agents: 1, patienceSeconds: 60 })).toBe(Infinity);
    expect(maxAht({ calls: 10, intervalSeconds: 1800, agents: 2 })).toBe(360);
  });

  test('is 0 without agents or for the impossible, and NaN outside its domain', () => {
    expect(maxAht({ ...ask, agents: 0 })).toBe(0);
    expect(maxAht({ ...ask, serviceLevel: 1 })).toBe(0);
    for (const wrong of [{ calls: -1 }, { intervalSeconds: 0 }, { agents: NaN }, { patienceSeconds: -1 }]) {
      expect(maxAht({ ...ask, ...wrong })).toBeNaN();
    }
  });
});
