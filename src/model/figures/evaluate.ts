import type { Expression, Operator, Value } from './expression';
import { roundTo, roundUp } from '../rounding';

/** Operations on two figures; more of them are taken one after the other, from left to right. */
const onTwo: Record<
  Exclude<Operator, 'if' | 'equal' | 'roundUp'>,
  (value: number, next: number) => number
> = {
  add: (value, next) => value + next,
  sub: (value, next) => value - next,
  mul: (value, next) => value * next,
  div: (value, next) => value / next,
  max: (value, next) => Math.max(value, next),
  min: (value, next) => Math.min(value, next),
  round: (value, decimals) => roundTo(value, decimals),
};

/** What an expression comes to. A figure that there is none of makes none of what is calculated with it: NaN. */
export function evaluate<Name extends string>(
  expression: Expression<Name>,
  valueOf: (name: Name) => Value,
): Value {
  if (typeof expression === 'number') return expression;
  if (typeof expression === 'string') return expression === '' ? null : valueOf(expression as Name);
  const { op, args } = expression;
  const first = evaluate(args[0]!, valueOf);
  if (op === 'if') return evaluate(args[first === 1 ? 1 : 2]!, valueOf);
  if (op === 'equal') return first === evaluate(args[1]!, valueOf) ? 1 : 0;
  if (op === 'roundUp') return roundUp(numberOf(first));
  let value = numberOf(first);
  for (let index = 1; index < args.length; index++) {
    value = onTwo[op](value, numberOf(evaluate(args[index]!, valueOf)));
  }
  return value;
}

function numberOf(value: Value): number {
  return typeof value === 'number' ? value : NaN;
}
