import type { Expression, Operator, Value } from './expression';
import { roundTo, roundUp } from '../rounding';

/** An expression made ready to be asked again and again, of one scope after the other. */
export type Calculation<Scope> = (scope: Scope) => Value;

/** How the figure of a name is found in a scope: asked once for each name that an expression has. */
export type Finder<Name extends string, Scope> = (name: Name) => Calculation<Scope>;

type Numeric<Scope> = (scope: Scope) => number;

/** Operations on two figures; more of them are taken one after the other, from left to right. */
type OnTwo = Exclude<Operator, 'if' | 'equal' | 'roundUp'>;

/** Each a closure of its own, so that a plan's thousands of rows walk no tree and look no operation up. */
const onTwo: Record<OnTwo, <Scope>(value: Numeric<Scope>, next: Numeric<Scope>) => Numeric<Scope>> = {
  add: (value, next) => (scope) => value(scope) + next(scope),
  sub: (value, next) => (scope) => value(scope) - next(scope),
  mul: (value, next) => (scope) => value(scope) * next(scope),
  div: (value, next) => (scope) => value(scope) / next(scope),
  max: (value, next) => (scope) => Math.max(value(scope), next(scope)),
  min: (value, next) => (scope) => Math.min(value(scope), next(scope)),
  round: (value, decimals) => (scope) => roundTo(value(scope), decimals(scope)),
};

/** Makes an expression ready. A figure that there is none of makes none of what is calculated with it: NaN. */
export function compile<Name extends string, Scope>(
  expression: Expression<Name>,
  find: Finder<Name, Scope>,
): Calculation<Scope> {
  if (typeof expression === 'number') return () => expression;
  if (typeof expression === 'string') return expression === '' ? () => null : find(expression as Name);
  const { op, args } = expression;
  if (op === 'if') {
    const [holds, then, otherwise] = args.map((one) => compile(one, find));
    return (scope) => (holds!(scope) === 1 ? then!(scope) : otherwise!(scope));
  }
  if (op === 'equal') {
    const [one, other] = args.map((side) => compile(side, find));
    return (scope) => (one!(scope) === other!(scope) ? 1 : 0);
  }
  const [first, ...rest] = args.map((one) => numeric(compile(one, find)));
  if (op === 'roundUp') return (scope) => roundUp(first!(scope));
  return rest.reduce(onTwo[op], first!);
}

function numeric<Scope>(value: Calculation<Scope>): Numeric<Scope> {
  return (scope) => {
    const found = value(scope);
    return typeof found === 'number' ? found : NaN;
  };
}

/** What an expression comes to once; where it is asked for many rows, `compile` spares the work. */
export function evaluate<Name extends string>(
  expression: Expression<Name>,
  valueOf: (name: Name) => Value,
): Value {
  return compile<Name, typeof valueOf>(expression, (name) => (values) => values(name))(valueOf);
}
