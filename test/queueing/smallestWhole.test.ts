import fc from 'fast-check';
import { smallestWhole } from '../../src/queueing/smallestWhole';
import { holds } from './holds';

describe('smallest whole number that meets', () => {
  const roots = fc.double({ min: 0.5, max: 1e12, noNaN: true });
  const guesses = fc.double({ min: 0, max: 1e12, noNaN: true });
  const strides = fc.double({ min: 1, max: 1e6, noNaN: true });

  test.each<[string, (n: number, root: number) => number]>([
    ['a straight score', (n, root) => n - root],
    ['a curved score', (n, root) => Math.log(n / root)],
    ['a steep score', (n, root) => (n - root) ** 3],
    ['a score with steps', (n, root) => Math.sign(n - root)],
    ['a score of infinities', (n, root) => (n >= root ? Infinity : -Infinity)],
    ['a score flat on one side', (n, root) => Math.min(n - root, 1e-9)],
    ['a score of less use than NaN below', (n, root) => (n >= root ? 1 : NaN)],
  ])('is found from any guess with any slope for %s', (_, shape) => {
    holds(
      fc.property(roots, guesses, strides, (root, guess, stride) => {
        expect(smallestWhole((n) => shape(n, root), 0, guess, 1 / stride)).toBe(Math.ceil(root));
      }),
    );
  });

  test('costs a handful of scores when the score is nearly straight', () => {
    let calls = 0;
    const score = (n: number): number => {
      calls++;
      return n - 1234.5 + 0.01 * Math.sin(n);
    };
    expect(smallestWhole(score, 0, 1000, 0.06)).toBe(1235);
    expect(calls).toBeLessThan(8);
  });

  test('never costs more than a hundred', () => {
    for (const root of [1, 17, 1e6 + 0.5, 1e12, 9e15]) {
      let calls = 0;
      smallestWhole((n) => (calls++, n >= root ? 1 : -1), 0, 3, 1);
      expect(calls).toBeLessThan(120);
    }
  });

  test('does not go below the least', () => {
    expect(smallestWhole(() => 1, 5, 100, 0.1)).toBe(5);
    expect(smallestWhole(() => 1, 5, 2, 0.1)).toBe(5);
  });

  test('is NaN when no number up to 2^53 will do, for there may be one beyond', () => {
    expect(smallestWhole(() => -1, 0, 10, 0.3)).toBeNaN();
    expect(smallestWhole(() => NaN, 0, 10, 0.3)).toBeNaN();
    expect(smallestWhole(() => 1, 2 ** 53, 10, 0.3)).toBeNaN();
    expect(smallestWhole((n) => n - (2 ** 53 - 2), 0, 10, 0.3)).toBe(2 ** 53 - 2);
  });

  const anything = fc.constantFrom(0, 5e-324, 1e-300, 0.5, 1, 1e16, 1e300, Infinity, -Infinity, NaN);
  test.each<[string, (n: number) => number]>([
    ['is met by none', () => -1],
    ['is no number', () => NaN],
    ['is met by all', () => Infinity],
    ['is flat and then met', (n) => (n > 1e15 ? 1 : -1e-300)],
    ['climbs hardly', (n) => n * 1e-300 - 1e-290],
    ['jumps about', (n) => (n % 3) - 1],
    ['leaves the doubles', (n) => (n > 4e15 ? Infinity : -Infinity)],
  ])('has an end, whatever the guess and slope, where a score %s', (_, score) => {
    holds(
      fc.property(anything, anything, (guess, slope) => {
        let calls = 0;
        smallestWhole((n) => (calls++, score(n)), 1, guess, slope);
        expect(calls).toBeLessThanOrEqual(250);
      }),
    );
  });
});
