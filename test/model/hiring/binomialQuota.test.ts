import fc from 'fast-check';
import { binomialQuota, chanceOfHires, confidenceNoise } from '../../../src/model/hiring/binomialQuota';

/** P(Binomial(n, p) >= k) by adding up the terms, for sizes where that is exact enough. */
function byAdding(n: number, p: number, k: number): number {
  let term = Math.pow(1 - p, n);
  let below = 0;
  for (let i = 0; i < k; i++) {
    below += term;
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return 1 - below;
}

describe('the binomial quota', () => {
  it('is 33 people for 10 hires at 40 % and 90 % confidence, where 25 are enough on average', () => {
    expect(binomialQuota(10, 0.4, 0.9)).toBe(33);
    expect(chanceOfHires(33, 0.4, 10)).toBeGreaterThanOrEqual(0.9);
    expect(chanceOfHires(32, 0.4, 10)).toBeLessThan(0.9);
  });

  it('needs nobody for no hires and exactly the hires when everybody passes', () => {
    expect(binomialQuota(0, 0.4, 0.9)).toBe(0);
    expect(binomialQuota(7, 1, 0.99)).toBe(7);
  });

  it('counts a fraction of a hire as a whole one, but not floating-point noise', () => {
    expect(binomialQuota(9.2, 0.4, 0.9)).toBe(33);
    expect(binomialQuota(10.0000000001, 0.4, 0.9)).toBe(33);
  });

  it('has met a confidence that it reaches but for noise: of one at 90 %, one is hired with 90 %', () => {
    expect(binomialQuota(1, 0.9, 0.9)).toBe(1);
    expect(binomialQuota(2, 0.9, 0.81)).toBe(2);
    expect(binomialQuota(1, 0.9, 0.9 + 2e-9)).toBe(2);
  });

  it('is NaN outside its ranges', () => {
    for (const [hires, share, confidence] of [
      [-1, 0.4, 0.9],
      [10, 0, 0.9],
      [10, 1.1, 0.9],
      [10, 0.4, 1],
      [10, 0.4, -0.1],
      [NaN, 0.4, 0.9],
    ] as const) {
      expect(binomialQuota(hires, share, confidence)).toBeNaN();
    }
  });

  it('agrees with the terms added up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (n, p) => {
          for (const k of [1, Math.ceil(n / 2), n]) {
            expect(chanceOfHires(n, p, k)).toBeCloseTo(byAdding(n, p, k), 9);
          }
        },
      ),
    );
  });

  it('is the smallest number that reaches the confidence', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0.02, max: 0.99, noNaN: true }),
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        (hires, share, confidence) => {
          const people = binomialQuota(hires, share, confidence);
          expect(chanceOfHires(people, share, hires)).toBeGreaterThanOrEqual(confidence - confidenceNoise);
          if (people > hires) expect(chanceOfHires(people - 1, share, hires)).toBeLessThan(confidence);
        },
      ),
    );
  });
});
