import fc from 'fast-check';
import { compile, evaluate } from '../../../src/model/figures/evaluate';
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
import { roundTo, roundUp as roundUpNumber } from '../../../src/model/rounding';

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

  const [numbers, operations] = [
    fc.oneof(figure, fc.constantFrom('' as const, ...Object.keys(row))),
    [
      ...[add, mul, div, max, min].map((op) => ({ op, least: 1, most: 4 })),
      ...[sub, equal].map((op) => ({ op, least: 2, most: 2 })),
      { op: roundUp, least: 1, most: 1 },
      { op: when, least: 3, most: 3 },
    ],
  ];
  const anyExpression = fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      numbers,
      fc
        .constantFrom(...operations)
        .chain(({ op, least, most }) =>
          fc
            .array(tie('tree'), { minLength: least, maxLength: most })
            .map((args) => (op as (...all: Expression[]) => Expression)(...args)),
        ),
    ),
  })).tree;

  it('comes to the last bit to what a walk over its tree does', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        expect(shown(expression)).toBe(walked(expression));
      }),
      { numRuns: 2000 },
    );
  });

  it('looks each name up once, however many rows it is asked of', () => {
    const found: string[] = [];
    const ready = compile<string, { calls: number }>(mul('calls', add('calls', 1)), (name) => {
      found.push(name);
      return ({ calls }) => calls;
    });
    expect([1, 2, 3].map((calls) => ready({ calls }))).toEqual([2, 6, 12]);
    expect(found).toEqual(['calls', 'calls']);
  });
});

/** The plainest reading of an expression, to compare with. */
function walked(expression: Expression): Value {
  if (typeof expression === 'number') return expression;
  if (typeof expression === 'string') return row[expression] ?? null;
  const { op, args } = expression;
  if (op === 'if') return walked(args[walked(args[0]!) === 1 ? 1 : 2]!);
  if (op === 'equal') return walked(args[0]!) === walked(args[1]!) ? 1 : 0;
  const [first, ...rest] = args.map((one) => walked(one)).map((one) => (typeof one === 'number' ? one : NaN));
  if (op === 'roundUp') return roundUpNumber(first!);
  const onTwo = {
    ...{ add: (a: number, b: number) => a + b, sub: (a: number, b: number) => a - b },
    ...{ mul: (a: number, b: number) => a * b, div: (a: number, b: number) => a / b },
    ...{ max: Math.max, min: Math.min, round: roundTo },
  };
  return rest.reduce((value, next) => onTwo[op](value, next), first!);
}
