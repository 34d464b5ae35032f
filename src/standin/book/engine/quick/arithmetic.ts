import { ErrorType, NumberValueObject } from '@univerjs/engine-formula';
import { fault, isFault, numberOf, scalarOf, type Maybe, type Scalar } from './scalar';

export type Operator = '+' | '-' | '*' | '/';

/** The result of two numbers, to the last digit as Univer gives it: it adds and multiplies in decimals. */
export function calculate(operator: Operator, left: Scalar, right: Scalar): Maybe {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  if (isFault(a)) return isFault(b) && a !== b ? undefined : a;
  if (isFault(b)) return b;
  if (operator === '/' && b === 0) return fault(ErrorType.DIV_BY_ZERO);
  const quick = operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : a / b;
  if (Number.isSafeInteger(quick)) return quick;
  const number = NumberValueObject.create(a);
  switch (operator) {
    case '+':
      return scalarOf(number.plusBy(b));
    case '-':
      return scalarOf(number.minusBy(b));
    case '*':
      return scalarOf(number.multiplyBy(b));
    case '/':
      return scalarOf(number.dividedBy(b));
  }
}

/** A number divided by a range of one cell, for which Univer multiplies with the reciprocal. */
export function divideByRange(left: Scalar, right: Scalar): Maybe {
  if (isFault(left)) return isFault(right) && right !== left ? undefined : left;
  const reciprocal = calculate('/', 1, right);
  return reciprocal === undefined ? undefined : calculate('*', reciprocal, left);
}

type Compare = '=' | '<>' | '<' | '<=' | '>' | '>=';

export function isCompare(token: string): token is Compare {
  return (
    token === '=' || token === '<>' || token === '<' || token === '<=' || token === '>' || token === '>='
  );
}

/**
 * The result of a comparison, where all of Univer's ways to compare agree on it: it looks a value up in an index of
 * a column where there is one, in which an empty text is 0 and a text of digits a number.
 */
export function compare(operator: Compare, left: Scalar, right: Scalar): boolean | undefined {
  if (typeof left === 'boolean' || typeof right === 'boolean' || isFault(left) || isFault(right))
    return undefined;
  if (typeof left === 'string' || typeof right === 'string') {
    if (operator !== '=' && operator !== '<>') return undefined;
    const same = isSameText(left, right);
    return same === undefined ? undefined : same === (operator === '=');
  }
  return compareNumbers(operator, left ?? 0, right ?? 0);
}

function compareNumbers(operator: Compare, a: number, b: number): boolean | undefined {
  if (a !== b && isClose(a, b)) return undefined;
  switch (operator) {
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
}

/** Two dates are rounded to eight places before they are compared, other numbers are not. */
export function isClose(a: number, b: number): boolean {
  if (Number.isInteger(a) && Number.isInteger(b)) return false;
  return Math.abs(a - b) <= Math.max(1e-7, 1e-14 * Math.abs(a));
}

function isSameText(left: number | string | null, right: number | string | null): boolean | undefined {
  if (left === null) return right === '' ? true : isPlain(right) ? false : undefined;
  if (right === null) return isPlain(left) ? false : undefined;
  if (typeof left === 'number' || typeof right === 'number') {
    const [number, text] = typeof left === 'number' ? [left, right] : [right as number, left];
    if (text === '') return number === 0 ? undefined : false;
    return isPlain(text) ? false : undefined;
  }
  if (left === '' || right === '') return left === right;
  return isPlain(left) && isPlain(right) ? left.toLocaleLowerCase() === right.toLocaleLowerCase() : undefined;
}

/** Text that is neither a pattern nor read as a number or an error. */
export function isPlain(text: number | string | null): text is string {
  return typeof text === 'string' && text !== '' && !/[*?~]|^[\s#]|^[-+.]?\d|\s$/u.test(text);
}
