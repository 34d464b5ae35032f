import fc from 'fast-check';
import { abandonRate } from '../../src/queueing/abandonRate';
import { erlangB } from '../../src/queueing/erlangB';
import { expectRelative, field, goldenCases, loadOf } from './golden';
import { holds } from './holds';

describe('abandonment', () => {
  test.each(goldenCases('erlang_a'))('agrees with 60-digit arithmetic to 1e-13: $id', (one) => {
    const got = abandonRate(
      loadOf(one),
      field(one.inputs, 'agents'),
      field(one.inputs, 'aht_s'),
      field(one.inputs, 'patience_mean_s'),
    );
    expectRelative(got, field(one.outputs, 'p_abandon'), 1e-13);
  });

  test('lies between what the agents cannot carry and what Erlang B would lose', () => {
    holds(
      fc.property(
        fc.double({ min: 0.1, max: 1e5, noNaN: true }),
        fc.double({ min: 0.3, max: 1.3, noNaN: true }),
        fc.double({ min: -3, max: 6, noNaN: true }),
        (load, staffing, patience) => {
          const agents = Math.max(1, Math.round(load * staffing));
          const rate = abandonRate(load, agents, 180, 10 ** patience);
          expect(rate).toBeGreaterThanOrEqual(Math.max(0, 1 - agents / load) * (1 - 1e-12));
          expect(rate).toBeLessThanOrEqual(erlangB(load, agents) * (1 + 1e-12));
        },
      ),
    );
  });

  test('falls as patience grows', () => {
    let before = 1;
    for (const patience of [0.1, 1, 10, 100, 1e3, 1e4, 1e6, 1e9, Infinity]) {
      const rate = abandonRate(20, 21, 180, patience);
      expect(rate).toBeLessThan(before);
      before = rate;
    }
    expect(before).toBe(0);
  });

  test('is everybody without agents, nobody without calls, NaN outside its domain', () => {
    expect(abandonRate(5, 0, 180, 60)).toBe(1);
    expect(abandonRate(0, 5, 180, 60)).toBe(0);
    expect(abandonRate(5, 5, 180, 0)).toBeNaN();
    expect(abandonRate(-5, 5, 180, 60)).toBeNaN();
  });
});
