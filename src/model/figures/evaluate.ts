import type { Expression, Operator, Value } from './expression';
import { roundTo, roundUp } from '../rounding';

const arithmetic: Record<Exclude<Operator, 'if' | 'equal'>, (values: readonly number[]) => number> = {
  add: (values) => values.reduce((sum, one) => sum + one),
  sub: ([from, less]) => from! - less!,
  mul: (values) => values.reduce((product, one) => product * one),
  div: (values) => values.reduce((rest, one) => rest / one),
  max: (values) => Math.max(...values),
  min: (values) => Math.min(...values),
  round: ([value, decimals]) => roundTo(value!, decimals!),
  roundUp: ([value]) => roundUp(value!),
};

/** What an expression comes to. A figure that there is none of makes none of what is calculated with it: NaN. */
export function evaluate<Name extends string>(
  expression: Expression<Name>,
  valueOf: (name: Name) => Value,
): Value {
  if (typeof expression === 'number') return expression;
  if (expression === '') return null;
  if (typeof expression === 'string') return valueOf(expression as Name);
  const { op, args } = expression;
  const at = (index: number): Value => evaluate(args[index]!, valueOf);
  if (op === 'if') return at(0) === 1 ? at(1) : at(2);
  if (op === 'equal') return at(0) === at(1) ? 1 : 0;
  return arithmetic[op](args.map((_, index) => numberOf(at(index))));
}

function numberOf(value: Value): number {
  return typeof value === 'number' ? value : NaN;
}
