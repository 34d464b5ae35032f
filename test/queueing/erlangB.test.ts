import fc from 'fast-check';
import { erlangB } from '../../src/queueing/erlangB';
import { inverseErlangB } from '../../src/queueing/inverseErlangB';
import { expectRelative, field, goldenCases } from './golden';
import { holds } from './holds';

/** The textbook recursion, exact for whole lines: slow, but it has nothing to get wrong. */
function byRecursion(load: number, lines: number): number {
  let inverse = 1;
  for (let k = 1; k <= lines; k++) inverse = 1 + (k / load) * inverse;
  return 1 / inverse;
}

describe('Erlang B', () => {
  test.each(goldenCases('erlang_b'))('agrees with 60-digit arithmetic to 1e-13: $id', (one) => {
    const got = erlangB(field(one.inputs, 'offered_load_erlang'), field(one.inputs, 'agents'));
    expectRelative(got, field(one.outputs, 'p_block'), 1e-13);
  });

  test('is 1/3 for half an erlang on one line, by hand: a / (1 + a)', () => {
    expect(erlangB(0.5, 1)).toBeCloseTo(1 / 3, 15);
  });

  test.each([150, 171, 746, 1000, 20_000, 1_000_000])('does not overflow at %i lines', (lines) => {
    expectRelative(erlangB(lines, lines), byRecursion(lines, lines), 1e-12);
  });

  test.each([
    [1000, 800],
    [1000, 1200],
    [20_000, 15_000],
    [20_000, 22_000],
    [50_000, 53_000],
    [100_000, 99_000],
    [300_000, 310_000],
    [1000, 2200],
    [1, 100],
    [1e-6, 3],
    [2000, 5],
    [1e9, 40],
  ])('agrees with the recursion at %d erlangs and %d lines, far tails included', (load, lines) => {
    expectRelative(erlangB(load, lines), byRecursion(load, lines), 1e-12);
  });

  test('vanishes, and is not NaN, where the blocking is below the smallest double', () => {
    expect(erlangB(10, 1000)).toBe(0);
    expect(erlangB(1e6, 1.2e6)).toBe(0);
    expect(erlangB(1, 1e12)).toBe(0);
  });

  test('tends to 1 - lines / load when lines are few', () => {
    expectRelative(erlangB(1e12, 1e6), 1 - 1e-6, 1e-12);
    expect(erlangB(1e300, 1e12)).toBe(1);
  });

  test('between whole lines runs smoothly through the recursion B(n) = a B(n-1) / (n + a B(n-1))', () => {
    const loads = fc.double({ min: 1e-3, max: 1e5, noNaN: true });
    const lines = fc.double({ min: 1e-3, max: 3e4, noNaN: true });
    holds(
      fc.property(loads, lines, (load, n) => {
        const below = inverseErlangB(load, n);
        const above = inverseErlangB(load, n + 1);
        if (below < 1e290) expectRelative(above, 1 + ((n + 1) / load) * below, 1e-11);
      }),
    );
  });

  test('between whole lines meets the incomplete gamma function: B(1/2, 1/2) is 0.60397...', () => {
    // 1 / B(x, a) = e^a a^-x Gamma(1 + x, a), and Gamma(3/2, a) = sqrt(a) e^-a + sqrt(pi) / 2 erfc(sqrt(a)).
    const erfcOfRootHalf = 0.317310507862914;
    const want = 1 + (Math.exp(0.5) / Math.sqrt(0.5)) * (Math.sqrt(Math.PI) / 2) * erfcOfRootHalf;
    expectRelative(inverseErlangB(0.5, 0.5), want, 1e-13);
  });

  test('falls with lines and rises with load', () => {
    const loads = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const lines = fc.integer({ min: 0, max: 1_000_000 });
    holds(
      fc.property(loads, lines, fc.double({ min: 1e-3, max: 10, noNaN: true }), (load, n, more) => {
        expect(erlangB(load, n + 1)).toBeLessThanOrEqual(erlangB(load, n));
        expect(erlangB(load * (1 + more), n)).toBeGreaterThanOrEqual(erlangB(load, n) * (1 - 1e-12));
      }),
    );
  });

  test('blocks nobody without load and everybody without lines', () => {
    expect(erlangB(0, 5)).toBe(0);
    expect(erlangB(0, 0)).toBe(1);
    expect(erlangB(7, 0)).toBe(1);
  });

  test.each([
    [-1, 5],
    [5, -1],
    [NaN, 5],
    [5, NaN],
    [Infinity, 5],
    [5, Infinity],
  ])('is NaN outside its domain: load %d, lines %d', (load, lines) => {
    expect(erlangB(load, lines)).toBeNaN();
  });
});
