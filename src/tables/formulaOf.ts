import type { Expression, Operation, Operator } from '../model/figures/expression';
import { roundUpFormula } from './formulas';

/** How tightly an operation binds; whatever is written as a function needs no brackets. */
const binding: Partial<Record<Operator, number>> = { equal: 0, add: 1, sub: 1, mul: 2, div: 2 };

const signs: Partial<Record<Operator, string>> = { equal: '=', add: '+', sub: '-', mul: '*', div: '/' };

/**
 * The formula of an expression, without "=": names become what `textOf` says, which must stand alone without brackets,
 * and brackets stand where the spreadsheet would otherwise calculate in another order.
 */
export function formulaOf<Name extends string>(
  expression: Expression<Name>,
  textOf: (name: Name) => string,
  atLeast = 0,
): string {
  if (typeof expression === 'number') return String(expression);
  if (expression === '') return '""';
  if (typeof expression === 'string') return textOf(expression as Name);
  const own = binding[expression.op];
  if (own === undefined) return called(expression, textOf);
  const parts = expression.args.map((one, index) => formulaOf(one, textOf, index === 0 ? own : own + 1));
  const text = parts.join(signs[expression.op]);
  return own < atLeast ? `(${text})` : text;
}

function called<Name extends string>({ op, args }: Operation<Name>, textOf: (name: Name) => string): string {
  const parts = args.map((one) => formulaOf(one, textOf));
  return op === 'roundUp' ? roundUpFormula(parts[0]!) : `${op.toUpperCase()}(${parts.join(',')})`;
}
