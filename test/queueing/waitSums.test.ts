import { sumOfNumbers, sumOfTimes, sumOfWeights, sumsAreShort } from '../../src/queueing/waitSums';
import { expectRelative } from './golden';

/** The sums as they are defined, term by term. */
function asDefined(arrivals: number, c: number): { weights: number; numbers: number; times: number } {
  let x = 1;
  let time = 0;
  const sums = { weights: 0, numbers: 0, times: 0 };
  for (let j = 1; j < 20_000; j++) {
    x *= arrivals / (c + j);
    time += 1 / (c + j);
    sums.weights += x / arrivals;
    sums.numbers += (j * x) / arrivals;
    sums.times += (x * time) / arrivals;
  }
  return sums;
}

describe('sums over the number waiting', () => {
  test.each([
    [0.001, 0.5],
    [5, 2],
    [100, 105],
    [100, 60],
    [100, 300],
    [2000, 1900],
    [1e-9, 1e6],
    [900, 1e5],
  ])('are what they are defined to be: arrivals %d, c %d', (arrivals, c) => {
    const want = asDefined(arrivals, c);
    const weights = sumOfWeights(arrivals, c, c - arrivals);
    expectRelative(weights, want.weights, 1e-13);
    expectRelative(sumOfNumbers(arrivals, c, c - arrivals, weights), want.numbers, 1e-12);
    expectRelative(sumOfTimes(arrivals, c), want.times, 1e-13);
  });

  test('do not cancel where hardly anybody waits', () => {
    // c far above the arrivals: 1 - spare x weights would be the difference of nearly equal numbers.
    const [arrivals, c] = [1, 1e12];
    const weights = sumOfWeights(arrivals, c, c - arrivals);
    expectRelative(sumOfNumbers(arrivals, c, c - arrivals, weights), 1e-12, 1e-10);
  });

  test('are short by the terms that count, about 39 arrivals / spare, however great the patience', () => {
    for (const scale of [1e6, 1e30, 1e120]) {
      expect(sumsAreShort(scale, 0.1 * scale)).toBe(true);
      expect(sumsAreShort(scale, 0.02 * scale)).toBe(false);
      expect(sumsAreShort(scale, 1e-7 * scale)).toBe(false);
    }
  });
});
