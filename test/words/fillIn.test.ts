import { fillIn } from '../../src/words/fillIn';

describe('filling in', () => {
  it('replaces every brace that has a value and leaves the others to be seen', () => {
    expect(fillIn('{a} and {b} and {a}', { a: 1 })).toBe('1 and {b} and 1');
  });

  it('does not fill in twice', () => {
    expect(fillIn('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
  });

  it('takes a value for what it is, dollar signs and all', () => {
    expect(fillIn('{a}{b} costs {c}', { a: 1, b: '', c: '$&' })).toBe('1 costs $&');
  });
});
