import betainc from '@stdlib/math-base-special-betainc';
import gammainc from '@stdlib/math-base-special-gammainc';
import fc from 'fast-check';
import { delayMarch } from '../../src/queueing/delayMarch';
import { delayQuantile } from '../../src/queueing/delayQuantile';
import { expectRelative } from './golden';
import { holds } from './holds';

function delays(agents: number, leaving: number, coverage: number, count: number): number[] {
  const next = delayMarch(agents, leaving, coverage);
  return Array.from({ length: count }, next);
}

/** P(D_k <= delay), by the library (whose incomplete gamma 0.3.1 is wrong beyond some 500 ahead). */
function covered(agents: number, leaving: number, k: number, delay: number): number {
  if (leaving === 0) return gammainc(agents * delay, k + 1);
  if (leaving * delay > 1) return 1 - betainc(Math.exp(-leaving * delay), agents / leaving, k + 1);
  return betainc(-Math.expm1(-leaving * delay), k + 1, agents / leaving);
}

describe('announced delays one after the other', () => {
  test('begin with the exponential quantile of one departure', () => {
    expectRelative(delays(10, 0.5, 0.9, 1)[0]!, Math.log(10) / 10, 1e-15);
  });

  test('cover what they should at every k', () => {
    const agents = fc.double({ min: 0.5, max: 5000, noNaN: true });
    const leaving = fc.oneof(fc.constant(0), fc.double({ min: 1e-4, max: 50, noNaN: true }));
    const coverage = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    holds(
      fc.property(agents, leaving, coverage, fc.nat(400), (n, rate, share, k) => {
        const delay = delays(n, rate, share, k + 1).at(-1)!;
        expectRelative(covered(n, rate, k, delay), share, 1e-8);
      }),
    );
  });

  test('keep their digits over a long march and at the ends of coverage', () => {
    for (const coverage of [1e-30, 1e-9, 1e-3, 0.5, 0.999999]) {
      for (const [agents, leaving] of [
        [100, 0],
        [100, 1e-6],
        [100, 0.6],
        [100, 100],
        [1, 1e5],
      ] as const) {
        const all = delays(agents, leaving, coverage, 5001);
        for (const k of [100, 300, 1000, 5000]) {
          expectRelative(all[k]!, delayQuantile(agents, leaving, k, coverage), 1e-10);
        }
      }
    }
  });

  test('rise with every caller ahead, by less where those ahead may leave', () => {
    const stay = delays(20, 0, 0.8, 2000);
    const leave = delays(20, 1, 0.8, 2000);
    for (let k = 1; k < 2000; k++) {
      expect(stay[k]!).toBeGreaterThan(stay[k - 1]!);
      expect(leave[k]!).toBeGreaterThan(leave[k - 1]!);
      expect(leave[k]!).toBeLessThan(stay[k]!);
    }
  });

  test('approach callers who stay as leaving ceases', () => {
    const stay = delays(20, 0, 0.8, 500);
    const nearly = delays(20, 1e-12, 0.8, 500);
    for (let k = 0; k < 500; k++) expectRelative(nearly[k]!, stay[k]!, 1e-9);
  });
});
