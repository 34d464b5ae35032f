import { highestMeeting } from '../../src/queueing/highestMeeting';
import { expectRelative } from './golden';

describe('highest number that meets', () => {
  test.each([1e-200, 1e-9, 0.5, 1, 3, 1e12, 1e200])('finds %d from guesses near and far', (limit) => {
    for (const guess of [1e-20, 1, 1e20, limit]) {
      expectRelative(
        highestMeeting((x) => Math.log(limit / x), guess),
        limit,
        1e-10,
      );
    }
  });

  test('does without a score that says how far: met or not is enough', () => {
    expectRelative(
      highestMeeting((x) => (x <= 42 ? 1 : -Infinity), 1),
      42,
      1e-12,
    );
  });

  test('is infinite when all meet and 0 when none does', () => {
    expect(highestMeeting(() => 1, 5)).toBe(Infinity);
    expect(highestMeeting(() => -1, 5)).toBe(0);
    expect(highestMeeting(() => NaN, 5)).toBe(0);
  });

  test('looks at a few dozen numbers at most to learn that', () => {
    let calls = 0;
    highestMeeting(() => (calls++, 1), 5);
    expect(calls).toBeLessThan(50);
  });
});
