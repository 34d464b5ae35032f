import { rootBetween } from '../../src/queueing/rootBetween';
import { expectRelative } from './golden';

describe('root between two points', () => {
  test.each<[string, (x: number) => number, number, number, number]>([
    ['a line', (x) => x - 1 / 3, 0, 1, 1 / 3],
    ['a parabola', (x) => x * x - 2, 0, 2, Math.SQRT2],
    ['an exponential', (x) => Math.exp(x) - 5, 0, 3, Math.log(5)],
    ['a steep power', (x) => x ** 21 - 1e-3, 0, 1, 10 ** (-1 / 7)],
    ['a logarithm that starts at minus infinity', (x) => Math.log(x), 0, 50, 1],
    ['a step', (x) => (x < 0.7 ? -1 : 1), 0, 1, 0.7],
    ['a function that is not a number below its root', (x) => (x < 2 ? NaN : x - 2), 0, 9, 2],
    ['a root of very different size than the bracket', (x) => x - 1e-9, 0, 1e9, 1e-9],
  ])('is found for %s', (_, score, low, high, want) => {
    expectRelative(rootBetween(score, low, high), want, 1e-12);
  });

  test('takes few steps for a smooth function', () => {
    let calls = 0;
    rootBetween((x) => (calls++, Math.tanh(x - 0.3) + 0.01 * x), 0, 1);
    expect(calls).toBeLessThan(12);
  });

  test('is the low end where that meets already, and NaN where the high end does not', () => {
    expect(rootBetween((x) => x, 0, 1)).toBe(0);
    expect(rootBetween((x) => x - 5, 0, 1)).toBeNaN();
  });
});
