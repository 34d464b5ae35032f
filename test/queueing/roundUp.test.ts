import { roundUp } from '../../src/queueing/roundUp';

describe('rounding up', () => {
  test('ignores noise beyond the sixth decimal', () => {
    expect(roundUp((470 * 306) / 3600 / 0.85)).toBe(47);
    expect(roundUp(20.0000004)).toBe(20);
    expect(roundUp(20.000001)).toBe(21);
  });

  test('passes on what has no fraction', () => {
    expect(roundUp(0)).toBe(0);
    expect(roundUp(1e15)).toBe(1e15);
    expect(roundUp(Infinity)).toBe(Infinity);
    expect(roundUp(NaN)).toBeNaN();
  });
});
