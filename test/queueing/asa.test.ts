import fc from 'fast-check';
import { asa } from '../../src/queueing/asa';
import { serviceLevel } from '../../src/queueing/serviceLevel';
import { expectRelative, field, goldenCases, loadOf } from './golden';
import { holds } from './holds';

describe('ASA', () => {
  test.each(goldenCases('erlang_c'))('agrees with 60-digit arithmetic to 1e-13: $id', (one) => {
    const got = asa(loadOf(one), field(one.inputs, 'agents'), field(one.inputs, 'aht_s'));
    expectRelative(got, field(one.outputs, 'asa_s'), 1e-13);
  });

  test('gives the textbook 7.836 s for 10 erlangs of 180 s and 14 agents', () => {
    expect(asa(10, 14, 180)).toBeCloseTo(7.836, 3);
  });

  test('is the area under the share still waiting: the integral of 1 - service level', () => {
    holds(
      fc.property(
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        fc.integer({ min: 1, max: 5 }),
        (load, more) => {
          const agents = Math.floor(load) + more;
          const scale = 180 / (agents - load);
          const steps = 4000;
          let area = 0;
          for (let i = 0; i < steps; i++) {
            area +=
              (1 - serviceLevel(load, agents, 180, ((i + 0.5) * 40 * scale) / steps)) *
              ((40 * scale) / steps);
          }
          expectRelative(asa(load, agents, 180), area, 1e-4);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('is in proportion to the handling time at the same load', () => {
    expectRelative(asa(10, 14, 360), 2 * asa(10, 14, 180), 1e-15);
  });

  test.each(goldenCases('erlang_a'))('counts the answered alone where callers abandon: $id', (one) => {
    const [agents, aht, patience] = ['agents', 'aht_s', 'patience_mean_s'].map((name) =>
      field(one.inputs, name),
    );
    expectRelative(asa(loadOf(one), agents!, aht!, patience!), field(one.outputs, 'asa_answered_s'), 1e-13);
  });

  test('is infinite when agents do not exceed the load, and 0 without calls', () => {
    expect(asa(10, 10, 180)).toBe(Infinity);
    expect(asa(0, 3, 180)).toBe(0);
    expect(asa(0, 0, 0)).toBe(0);
  });

  test.each([
    [-1, 5, 180],
    [1, -5, 180],
    [1, 5, -180],
    [1, 5, 0],
    [1, 5, NaN],
    [Infinity, 5, 180],
  ])('is NaN outside its domain: (%d, %d, %d)', (load, agents, aht) => {
    expect(asa(load, agents, aht)).toBeNaN();
  });
});
