import fc from 'fast-check';
import { evaluate } from '../../src/model/figures/evaluate';
import {
  add,
  div,
  equal,
  max,
  min,
  mul,
  round,
  roundUp,
  sub,
  when,
  type Expression,
} from '../../src/model/figures/expression';
import { roundTo } from '../../src/model/rounding';
import { formulaOf } from '../../src/tables/formulaOf';

const text = (expression: Expression): string => formulaOf(expression, (name) => `[@${name}]`);

describe('the formula of an expression', () => {
  it('reads as a planner would write it', () => {
    expect(text(div(mul('calls', 'aht'), 3600))).toBe('[@calls]*[@aht]/3600');
    expect(text(max(0, sub('required', 'actual')))).toBe('MAX(0,[@required]-[@actual])');
    expect(text(when(equal('calls', 0), '', div('cost', 'calls')))).toBe(
      'IF([@calls]=0,"",[@cost]/[@calls])',
    );
    expect(text(roundUp('toAdd'))).toBe('ROUNDUP(ROUND([@toAdd],6),0)');
    expect(text(round(sub(add('a', 'b'), 'c'), 4))).toBe('ROUND([@a]+[@b]-[@c],4)');
  });

  it('has brackets only where the order of calculation needs them', () => {
    expect(text(div(mul('b', 'r'), sub(1, 'r')))).toBe('[@b]*[@r]/(1-[@r])');
    expect(text(sub('a', sub('b', 'c')))).toBe('[@a]-([@b]-[@c])');
    expect(text(sub(sub('a', 'b'), 'c'))).toBe('[@a]-[@b]-[@c]');
    expect(text(mul(add('a', 'b'), 'c'))).toBe('([@a]+[@b])*[@c]');
    expect(text(div('a', mul('b', 'c')))).toBe('[@a]/([@b]*[@c])');
    expect(text(div('a', 'b', 'c'))).toBe('[@a]/[@b]/[@c]');
    expect(text(add('a', mul('b', 'c')))).toBe('[@a]+[@b]*[@c]');
    expect(text(mul(when('a', 1, 2), max('b', 'c')))).toBe('IF([@a],1,2)*MAX([@b],[@c])');
    expect(text(mul(equal('a', 1), 'b'))).toBe('([@a]=1)*[@b]');
  });
});

/** Any expression over three figures, of some depth. */
const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
  const own = tie('expression');
  const some = fc.array(own, { minLength: 2, maxLength: 3 });
  const pair = fc.tuple(own, own);
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 50 })),
      some.map((args) => add(...args)),
      pair.map((args) => sub(...args)),
      some.map((args) => mul(...args)),
      some.map((args) => div(...args)),
      some.map((args) => max(...args)),
      some.map((args) => min(...args)),
      fc.tuple(own, fc.integer({ min: 0, max: 6 })).map((args) => round(...args)),
      own.map((one) => roundUp(one)),
      fc.tuple(own, own, own, own).map(([one, other, ...ways]) => when(equal(one, other), ...ways)),
    ),
  };
});

/**
 * A spreadsheet of our own for the tests: a formula by Excel's rules of order, over cells named [@a]. It knows nothing of
 * expressions, and reads the text that the other side has written.
 */
function calculate(formula: string, cells: Record<string, number>): number {
  const tokens = formula.match(/\[@\w+\]|\d+(\.\d+)?(e[+-]?\d+)?|[A-Z]+|[-+*/=(),]/g) ?? [];
  expect(tokens.join('')).toBe(formula);
  let at = 0;
  const isNext = (...signs: string[]): boolean => signs.includes(tokens[at] ?? '');
  const operations: Record<string, (one: number, other: number) => number> = {
    '=': (one, other) => Number(one === other),
    '+': (one, other) => one + other,
    '-': (one, other) => one - other,
    '*': (one, other) => one * other,
    '/': (one, other) => one / other,
  };
  const leftToRight = (signs: string[], operand: () => number) => (): number => {
    let value = operand();
    while (isNext(...signs)) value = operations[tokens[at++]!]!(value, operand());
    return value;
  };
  const functions: Record<string, (...args: number[]) => number> = {
    MAX: Math.max,
    MIN: Math.min,
    ROUND: (value, decimals) => roundTo(value!, decimals!),
    ROUNDUP: (value) => Math.sign(value!) * Math.ceil(Math.abs(value!)),
    IF: (condition, then, otherwise) => (condition === 1 ? then! : otherwise!),
  };
  const atom = (): number => {
    const token = tokens[at++]!;
    if (token === '(') {
      const value = whole();
      at++;
      return value;
    }
    if (token.startsWith('[')) return cells[token.slice(2, -1)]!;
    const called = functions[token];
    if (!called) return Number(token);
    const args: number[] = [];
    do {
      at++;
      args.push(whole());
    } while (isNext(','));
    at++;
    return called(...args);
  };
  const products = leftToRight(['*', '/'], atom);
  const sums = leftToRight(['+', '-'], products);
  const whole: () => number = leftToRight(['='], sums);
  return whole();
}

describe('a formula, calculated as a spreadsheet does', () => {
  it('is what the model makes of the expression, to the last bit', () => {
    const figure = fc.integer({ min: 0, max: 4000 }).map((quarters) => quarters / 4);
    let compared = 0;
    fc.assert(
      fc.property(expression, figure, figure, figure, (one, a, b, c) => {
        const cells: Record<string, number> = { a, b, c };
        const expected = evaluate(one, (name) => cells[name]!) as number;
        // What is divided by 0 is an error in a cell; whole heads below 0 are rounded by the two the other way.
        fc.pre(Number.isFinite(expected) && expected >= 0);
        fc.pre(!hasRoundingBelowZero(one, cells));
        expect(calculate(text(one), cells)).toBe(expected);
        compared++;
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(300);
  });
});

/** Whether anything is rounded up that lies below 0: a head count never does. */
function hasRoundingBelowZero(one: Expression, cells: Record<string, number>): boolean {
  if (typeof one !== 'object') return false;
  const isBelow = one.op === 'roundUp' && !((evaluate(one.args[0]!, (name) => cells[name]!) as number) >= 0);
  return isBelow || one.args.some((arg) => hasRoundingBelowZero(arg, cells));
}
