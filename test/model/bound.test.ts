import { boundText, isWithin } from '../../src/model/bound';

describe('a bound', () => {
  it('reads the same in every language', () => {
    expect(boundText({ lower: 0 })).toBe('≥ 0');
    expect(boundText({ lower: 0, above: true })).toBe('> 0');
    expect(boundText({ lower: 0, upper: 1 })).toBe('0 ≤ x ≤ 1');
    expect(boundText({ lower: 0, above: true, upper: 1, below: true })).toBe('0 < x < 1');
  });

  it('holds its ends unless it says otherwise', () => {
    expect([0, 1].map((end) => isWithin(end, { lower: 0, upper: 1 }))).toEqual([true, true]);
    const open = { lower: 0, above: true, upper: 1, below: true };
    expect([0, 1, 0.5].map((value) => isWithin(value, open))).toEqual([false, false, true]);
  });

  it('may be of whole numbers only', () => {
    const whole = { lower: 1, whole: true };
    expect(boundText(whole)).toBe('1, 2, 3, …');
    expect([0, 1, 1.5, 2].map((value) => isWithin(value, whole))).toEqual([false, true, false, true]);
  });

  it.each([NaN, Infinity, -Infinity])('never holds %p', (value) => {
    expect(isWithin(value, { lower: 0 })).toBe(false);
  });
});
