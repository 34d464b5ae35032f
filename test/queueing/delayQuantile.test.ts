import betaincinv from '@stdlib/math-base-special-betaincinv';
import gammaincinv from '@stdlib/math-base-special-gammaincinv';
import { delayQuantile } from '../../src/queueing/delayQuantile';
import { expectRelative } from './golden';
import { delayOfAnySize } from './hardQuestions';

describe('announced delay with many callers ahead', () => {
  test('is the inverse incomplete beta function, where some of them leave', () => {
    for (const leaving of [0.01, 0.6, 20]) {
      for (const coverage of [1e-6, 0.2, 0.5, 0.9, 0.9999]) {
        for (const k of [100, 1000, 20_000]) {
          const kept = betaincinv(coverage, 80 / leaving, k + 1, true);
          expectRelative(delayQuantile(80, leaving, k, coverage), -Math.log(kept) / leaving, 1e-8);
        }
      }
    }
  });

  test('is the inverse incomplete gamma function, where all of them stay', () => {
    for (const coverage of [1e-6, 0.2, 0.5, 0.9, 0.9999]) {
      for (const k of [100, 200, 400]) {
        expectRelative(delayQuantile(80, 0, k, coverage), gammaincinv(coverage, k + 1) / 80, 1e-12);
      }
    }
    for (const k of [5000, 100_000]) {
      expectRelative(delayQuantile(80, 0, k, 0.2), gammaincinv(0.2, k + 1) / 80, 1e-12);
    }
  });

  test('agrees far out with the expansion of the gamma median: k + 2/3 + 8 / (405 (k + 1))', () => {
    for (const k of [1e3, 1e6, 1e9]) {
      expectRelative(delayQuantile(1, 0, k, 0.5), k + 2 / 3 + 8 / (405 * (k + 1)), 1e-11);
    }
  });

  test('with hasty callers ahead is the wait for the next agent alone', () => {
    // Those ahead are gone at once: what remains is exponential with rate `agents`, after about log(k) / leaving.
    expectRelative(delayQuantile(3, 1e9, 1000, 0.9), Math.log(10) / 3, 1e-6);
  });

  test.each(delayOfAnySize)('comes at any size: %d, %d, %d, %d', (agents, leaving, k, coverage) => {
    expect(delayQuantile(agents, leaving, k, coverage)).toBeGreaterThan(0);
  });
});
