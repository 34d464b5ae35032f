import fc from 'fast-check';
import { erlangB } from '../../src/queueing/erlangB';
import { erlangC } from '../../src/queueing/erlangC';
import { expectRelative, field, goldenCases, loadOf } from './golden';
import { holds } from './holds';

describe('Erlang C', () => {
  test.each(goldenCases('erlang_c'))('agrees with 60-digit arithmetic to 1e-13: $id', (one) => {
    expectRelative(erlangC(loadOf(one), field(one.inputs, 'agents')), field(one.outputs, 'p_wait'), 1e-13);
  });

  test('gives the textbook 0.1741319 for 100 calls in 30 minutes at 180 s and 14 agents', () => {
    expect(erlangC((100 * 180) / 1800, 14)).toBeCloseTo(0.1741319, 7);
  });

  test('is the load itself with one agent: a single-server queue is busy with probability a', () => {
    for (const load of [1e-6, 0.01, 0.3, 0.999]) expectRelative(erlangC(load, 1), load, 1e-14);
  });

  test('follows from Erlang B by B / (1 - rho (1 - B))', () => {
    const sizes = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    holds(
      fc.property(sizes, fc.double({ min: 0.01, max: 5, noNaN: true }), (load, spread) => {
        const agents = Math.ceil(load + spread * Math.sqrt(load)) + 1;
        const blocked = erlangB(load, agents);
        expectRelative(erlangC(load, agents), blocked / (1 - (load / agents) * (1 - blocked)), 1e-9);
      }),
    );
  });

  test('is never below Erlang B: waiting callers keep the agents busier than lost ones', () => {
    holds(
      fc.property(
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 2000 }),
        (load, more) => {
          const agents = Math.floor(load) + more;
          expect(erlangC(load, agents)).toBeGreaterThanOrEqual(erlangB(load, agents) * (1 - 1e-12) - 1e-300);
        },
      ),
    );
  });

  test('is continuous in fractional agents and reaches 1 at the load', () => {
    expect(erlangC(10, 10 + 1e-9)).toBeCloseTo(1, 8);
    expectRelative(erlangC(10, 13 + 1e-9), erlangC(10, 13), 1e-8);
    expect(erlangC(10, 12.5)).toBeLessThan(erlangC(10, 12));
    expect(erlangC(10, 12.5)).toBeGreaterThan(erlangC(10, 13));
  });

  test('makes everybody wait when agents do not exceed the load', () => {
    expect(erlangC(10, 10)).toBe(1);
    expect(erlangC(10, 0)).toBe(1);
    expect(erlangC(1e-6, 0)).toBe(1);
  });

  test('lets nobody wait at zero load, unless nobody works', () => {
    expect(erlangC(0, 1)).toBe(0);
    expect(erlangC(0, 0)).toBe(1);
  });

  test.each([
    [-1, 5],
    [5, -1],
    [NaN, 5],
    [5, NaN],
    [Infinity, 5],
    [5, Infinity],
  ])('is NaN outside its domain: load %d, agents %d', (load, agents) => {
    expect(erlangC(load, agents)).toBeNaN();
  });
});
