import { ErrorType, type BaseValueObject } from '@univerjs/engine-formula';
import { nodeType, type FormulaNode } from '../formulaNode';
import { calculate, compare, divideByRange, isCompare, type Operator } from './arithmetic';
import { combined, isArray, joined, kindAt, type Compiled, type Engine } from './compiled';
import { compileCall } from './functions';
import { compilePure } from './pureCalls';
import { compileCell } from './references';
import { fault, isFault, scalarOf, type Maybe, type Scalar } from './scalar';
import { compileSum } from './sums';

/** Makes a formula ready to be calculated value by value; undefined where it takes Univer to do so. */
export function compileFormula(root: FormulaNode, engine: Engine): Compiled | undefined {
  const [formula, ...more] = root.getChildren();
  if ((root.nodeType as number) !== nodeType.root || !formula || more.length > 0) return undefined;
  const compiled = compile(formula);
  if (compiled?.kind !== 'reference') return compiled;
  // A formula that is nothing but a reference shows an empty cell as 0.
  return { ...compiled, run: (place) => compiled.run(place) ?? undefined };

  function compile(node: FormulaNode): Compiled | undefined {
    switch (node.nodeType as number) {
      case nodeType.value:
        return compileValue(node);
      case nodeType.reference:
        return compileCell(node, engine);
      case nodeType.operator:
        return compileOperator(node);
      case nodeType.prefix:
        return compileNegative(node);
      case nodeType.function:
        return compileCall(node, compile, engine) ?? compileRanges(node);
      default:
        return undefined;
    }
  }

  /** What a sum leaves to Univer is calculated once for all cells that give it the same values. */
  function compileRanges(node: FormulaNode): Compiled | undefined {
    const sum = compileSum(node, compile, engine);
    const pure = compilePure(node, engine);
    if (!sum || !pure) return sum ?? pure;
    return { kind: sum.kind, run: (place) => sum.run(place) ?? pure.run(place) };
  }

  function compileOperator(node: FormulaNode): Compiled | undefined {
    const token = node.getToken();
    const [left, right] = node.getChildren().map(compile);
    if (!left || !right) return undefined;
    const kind = kindOfBoth(left, right);
    if (isCompare(token)) return { ...kind, run: joinedBy(left, right, (a, b) => compare(token, a, b)) };
    if (!isOperator(token)) return undefined;
    if (token === '/') return compileQuotient(left, right);
    return { ...kind, run: joinedBy(left, right, (a, b) => calculate(token, a, b)) };
  }

  function compileNegative(node: FormulaNode): Compiled | undefined {
    const one = node.getToken() === '-' ? compile(node.getChildren()[0]!) : undefined;
    if (!one) return undefined;
    return {
      kind: joined(one.kind),
      run: (place) => {
        const value = one.run(place);
        return value === undefined ? undefined : calculate('-', 0, value);
      },
    };
  }
}

/** Univer divides ranges in other ways than single values: what may be the one or the other is looked at each time. */
function compileQuotient(left: Compiled, right: Compiled): Compiled {
  return {
    ...kindOfBoth(left, right),
    run: (place) => {
      const [a, b] = [left.run(place), right.run(place)];
      if (a === undefined || b === undefined) return undefined;
      const [leftKind, rightKind] = [kindAt(left, place), kindAt(right, place)];
      if (leftKind === 'either' || rightKind === 'either') return undefined;
      if (!isArray(leftKind) && isArray(rightKind)) return divideByRange(a, b);
      // An error in a range that is divided by a single 0 makes way for that of the division.
      const isZero = b === 0 || b === null;
      if (isFault(a) && isZero && isArray(leftKind) && !isArray(rightKind))
        return fault(ErrorType.DIV_BY_ZERO);
      return calculate('/', a, b);
    },
  };
}

function kindOfBoth(left: Compiled, right: Compiled): Pick<Compiled, 'kind' | 'kindAt'> {
  const kind = combined(left.kind, right.kind);
  return kind === 'either'
    ? { kind, kindAt: (place) => combined(kindAt(left, place), kindAt(right, place)) }
    : { kind };
}

type Join = (left: Scalar, right: Scalar) => Maybe;

function joinedBy(left: Compiled, right: Compiled, join: Join): Compiled['run'] {
  return (place) => {
    const a = left.run(place);
    if (a === undefined) return undefined;
    const b = right.run(place);
    return b === undefined ? undefined : join(a, b);
  };
}

function isOperator(token: string): token is Operator {
  return token === '+' || token === '-' || token === '*' || token === '/';
}

/** A number, text or the like that stands in the formula itself. */
function compileValue(node: FormulaNode): Compiled | undefined {
  node.execute();
  const object = node.getValue() as BaseValueObject | undefined;
  if (!object || object.getPattern() !== '') return undefined;
  const value = scalarOf(object);
  return value === undefined ? undefined : { kind: 'value', run: () => value };
}
