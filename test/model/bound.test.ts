import { boundOfText, boundText, endsOf, isWithin } from '../../src/model/bound';

describe('a bound', () => {
  it('reads the same in every language', () => {
    expect(boundText({ least: 0 })).toBe('≥ 0');
    expect(boundText({ above: 0 })).toBe('> 0');
    expect(boundText({ least: 0, most: 1 })).toBe('0 ≤ x ≤ 1');
    expect(boundText({ above: 0, below: 1 })).toBe('0 < x < 1');
  });

  it('holds its ends unless it says otherwise', () => {
    expect([0, 1].map((end) => isWithin(end, { least: 0, most: 1 }))).toEqual([true, true]);
    const open = { above: 0, below: 1 };
    expect([0, 1, 0.5].map((value) => isWithin(value, open))).toEqual([false, false, true]);
  });

  it('may be of whole numbers only', () => {
    const whole = { least: 1, whole: true };
    expect(boundText(whole)).toBe('1, 2, 3, …');
    expect([0, 1, 1.5, 2].map((value) => isWithin(value, whole))).toEqual([false, true, false, true]);
  });

  it.each([
    [{}, 'anyNumber'],
    [{ least: 0 }, 'least'],
    [{ above: 0 }, 'above'],
    [{ most: 1 }, 'most'],
    [{ below: 1 }, 'below'],
    [{ least: -1.5, most: 1 }, 'leastMost'],
    [{ least: 0, below: 1 }, 'leastBelow'],
    [{ above: 0, most: 0.25 }, 'aboveMost'],
    [{ above: 0, below: 1 }, 'aboveBelow'],
    [{ least: 1, whole: true }, 'least'],
  ] as const)('%j has the ends %s, and comes back from its signs', (bound, ends) => {
    expect(endsOf(bound)).toBe(ends);
    expect(boundOfText(boundText(bound))).toEqual(ends === 'anyNumber' ? null : bound);
  });

  it('may be open on a side', () => {
    expect([-5, 1, 2].map((value) => isWithin(value, { most: 1 }))).toEqual([true, true, false]);
    expect([1e9, 0].map((value) => isWithin(value, { above: 0 }))).toEqual([true, false]);
    expect(isWithin(-1e9, {})).toBe(true);
  });

  it.each([NaN, Infinity, -Infinity])('never holds %p', (value) => {
    expect(isWithin(value, { least: 0 })).toBe(false);
  });
});
