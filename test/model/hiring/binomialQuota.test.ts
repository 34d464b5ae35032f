import betainc from '@stdlib/math-base-special-betainc';
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

/** The same chance by the library's incomplete beta function. */
function byBeta(people: number, share: number, hires: number): number {
  if (hires === 0) return 1;
  return people < hires ? 0 : betainc(share, hires, people - hires + 1);
}

const shares = [0.01, 0.05, 0.1, 0.25, 0.4, 0.5, 0.75, 0.9, 0.95, 0.99];

describe('the chance of hires', () => {
  it.each([1, 2, 7, 60, 150, 171, 746, 1000, 10_000])(
    'is the incomplete beta function for %d hires',
    (hires) => {
      for (const share of shares) {
        for (const stretch of [0.3, 0.7, 0.95, 1, 1.02, 1.1, 1.6, 3]) {
          const people = Math.max(hires, Math.round((hires / share) * stretch));
          const expected = byBeta(people, share, hires);
          const chance = chanceOfHires(people, share, hires);
          if (expected < 1e-300) expect(chance).toBeLessThan(1e-299);
          else expect(Math.abs(chance / expected - 1)).toBeLessThan(1e-10);
        }
      }
    },
  );

  it.each([
    [1, 1e-9, 1],
    [1_000_000_000, 1e-9, 1],
    [1_000_000_000, 1e-9, 4],
    [1_000_000, 1 - 1e-9, 999_999],
    [1_000_000, 1e-300, 1],
    [40, 1 - 2 ** -53, 40],
  ])('keeps its digits at the ends: %d people, %d, %d hires', (people, share, hires) => {
    expect(Math.abs(chanceOfHires(people, share, hires) / byBeta(people, share, hires) - 1)).toBeLessThan(
      1e-10,
    );
  });

  it('is a half and half the middle term for half of any number, where the library loses its digits', () => {
    for (const half of [1, 50, 5000, 500_000, 500_000_000]) {
      // Stirling's series of the middle term: 1 / sqrt(pi half) (1 - 1 / (8 half) + 1 / (128 half^2) + ...).
      const series = 1 - 1 / (8 * half) + 1 / (128 * half ** 2);
      const middle = half < 2 ? 0.5 : series / Math.sqrt(Math.PI * half);
      const chance = chanceOfHires(2 * half, 0.5, half);
      expect(Math.abs(chance / (0.5 + middle / 2) - 1)).toBeLessThan(half < 100 ? 1e-7 : 1e-10);
    }
  });

  it('is certain or impossible where doubles know nothing in between', () => {
    expect(chanceOfHires(1_000_000, 0.5, 100_000)).toBe(1);
    expect(chanceOfHires(1_000_000, 0.5, 900_000)).toBe(0);
    expect(chanceOfHires(5, 0.5, 6)).toBe(0);
    expect(chanceOfHires(5, 0, 1)).toBe(0);
    expect(chanceOfHires(5, 0, 0)).toBe(1);
    expect(chanceOfHires(5, 1, 5)).toBe(1);
  });

  it('is NaN outside its ranges', () => {
    for (const [people, share, hires] of [
      [-1, 0.5, 0],
      [5, 0.5, -1],
      [5.5, 0.5, 1],
      [5, 0.5, 1.5],
      [5, -0.1, 1],
      [5, 1.1, 1],
      [5, NaN, 1],
    ] as const) {
      expect(chanceOfHires(people, share, hires)).toBeNaN();
    }
  });
});

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

  it.each([1, 2, 5, 17, 100, 746, 3000, 10_000])(
    'is by the incomplete beta function, too, for %d hires',
    (hires) => {
      for (const share of shares) {
        for (const confidence of [0, 0.01, 0.5, 0.8, 0.9, 0.99, 0.99999, 1 - 1e-9]) {
          const people = binomialQuota(hires, share, confidence);
          expect(byBeta(people, share, hires)).toBeGreaterThanOrEqual(confidence - confidenceNoise);
          if (people > hires) {
            expect(byBeta(people - 1, share, hires)).toBeLessThan(confidence - confidenceNoise);
          }
        }
      }
    },
  );

  it('is no number above a thousand million people', () => {
    expect(binomialQuota(1, 1e-12, 0.9)).toBeNaN();
  });
});
