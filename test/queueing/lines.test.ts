import fc from 'fast-check';
import { erlangB } from '../../src/queueing/erlangB';
import { lines } from '../../src/queueing/lines';
import { holds } from './holds';
import { linesOfAnySize } from './hardQuestions';

describe('lines', () => {
  test('follow the Erlang B table: 10 erlangs at 1 % need 18, 20 at 2 % need 28', () => {
    expect(lines(10, 0.01)).toBe(18);
    expect(lines(20, 0.02)).toBe(28);
    expect(lines(100, 0.01)).toBe(117);
  });

  test('block no more than asked, and one line fewer would', () => {
    const loads = fc.double({ min: -6, max: 6, noNaN: true });
    const blockings = fc.double({ min: -12, max: -0.001, noNaN: true });
    holds(
      fc.property(loads, blockings, (size, exponent) => {
        const [load, blocking] = [10 ** size, 10 ** exponent];
        const count = lines(load, blocking);
        expect(erlangB(load, count)).toBeLessThanOrEqual(blocking * (1 + 1e-11));
        expect(erlangB(load, count - 1)).toBeGreaterThan(blocking);
      }),
      { numRuns: 300 },
    );
  });

  test('take a blocking met exactly as met', () => {
    for (const count of [1, 14, 200]) expect(lines(20, erlangB(20, count))).toBe(count);
  });

  test('are none without load or without a limit, and endless for no blocking at all', () => {
    expect(lines(0, 0)).toBe(0);
    expect(lines(5, 1)).toBe(0);
    expect(lines(5, 0)).toBe(Infinity);
  });

  test('come at any size', () => {
    for (const [load, blocking] of linesOfAnySize)
      expect(lines(load, blocking)).toBeGreaterThan(Math.max(1, load));
  });

  test.each([
    [-1, 0.01],
    [NaN, 0.01],
    [1e300, 0.01],
    [5, -0.01],
    [5, 1.01],
    [5, NaN],
  ])('are NaN outside their domain: %d, %d', (load, blocking) => {
    expect(lines(load, blocking)).toBeNaN();
  });
});
