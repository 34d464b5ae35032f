import fc from 'fast-check';
import { evaluate } from '../../../src/model/figures/evaluate';
import {
  add,
  div,
  equal,
  max,
  min,
  mul,
  namesIn,
  round,
  roundUp,
  sub,
  when,
  type Expression,
  type Value,
} from '../../../src/model/figures/expression';

const row: Record<string, Value> = { calls: 120_000, aht: 240, none: null, feeder: 'Hotline', zero: 0 };
const shown = (expression: Expression): Value => evaluate(expression, (name) => row[name] ?? null);
const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('an expression', () => {
  it('works out what the words say', () => {
    expect(shown(div(mul('calls', 'aht'), 3600))).toBe(8000);
    expect(shown(sub(add(1, 2, 3), 4))).toBe(2);
    expect(shown(div(100, 5, 4))).toBe(5);
    expect([shown(max(0, sub('zero', 5))), shown(min(3, 'zero', 1))]).toEqual([0, 0]);
  });

  it('calculates from left to right, so that formulas in the same order come to the same', () => {
    fc.assert(
      fc.property(figure, figure, figure, (a, b, c) => {
        expect(shown(add(a, b, c))).toBe(a + b + c);
        expect(shown(mul(a, b, c))).toBe(a * b * c);
        expect(shown(sub(sub(a, b), c))).toBe(a - b - c);
        expect(shown(sub(a, sub(b, c)))).toBe(a - (b - c));
      }),
    );
  });

  it('rounds half away from zero, and up without the noise of floating point', () => {
    expect([shown(round(2.5, 0)), shown(round(-2.5, 0)), shown(round(1.0000025, 6))]).toEqual([
      3, -3, 1.000003,
    ]);
    expect(shown(round(1234.56785, 4))).toBe(1234.5679);
    expect(shown(roundUp(div(div(470 * 306, 3600), 0.85)))).toBe(47);
    expect(shown(roundUp(8.000001))).toBe(9);
  });

  it('takes the one or the other, and never looks at what it does not take', () => {
    const asked: string[] = [];
    const choose = (calls: number): Value =>
      evaluate(when(equal('calls', 0), '', div('cost', 'calls')), (name) => {
        asked.push(name);
        return name === 'calls' ? calls : 50;
      });
    expect([choose(0), choose(10)]).toEqual([null, 5]);
    expect(asked).toEqual(['calls', 'calls', 'cost', 'calls']);
  });

  it('knows a cell without a figure from 0 and from a text', () => {
    expect([shown(equal('none', '')), shown(equal('zero', '')), shown(equal('feeder', ''))]).toEqual([
      1, 0, 0,
    ]);
    expect(shown(equal('none', 0))).toBe(0);
    expect(shown('')).toBeNull();
    expect(shown('feeder')).toBe('Hotline');
  });

  it('makes nothing of arithmetic with what there is none of', () => {
    for (const op of [add, sub, mul, div, max, min]) expect(shown(op('none', 1))).toBeNaN();
    expect(shown(roundUp('feeder'))).toBeNaN();
  });

  it('says which names it asks for', () => {
    const expression = when(equal('a', ''), 0, add('b', mul('c', 3)));
    expect(namesIn(expression)).toEqual(['a', 'b', 'c']);
    expect([namesIn(5), namesIn(''), namesIn('a')]).toEqual([[], [], ['a']]);
  });
});
