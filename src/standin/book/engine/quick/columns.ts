import type { ArrayValueObject } from '@univerjs/engine-formula';
import { nodeType, type FormulaNode } from '../formulaNode';
import { calculate, compare, isCompare } from './arithmetic';
import { oncePerRun, type Compile, type Engine, type Place } from './compiled';
import { fixedRange } from './references';
import { scalarOf, type Maybe, type Scalar } from './scalar';

/** The values of a column of cells. */
export type Column = readonly Scalar[];

/** What a piece of a formula gives that is calculated cell by cell: a column, or one value for all of its cells. */
export interface ColumnPiece {
  /** Whether it is the same in all cells that hold the formula. */
  isFixed: boolean;
  run(place: Place): Column | Maybe;
}

export function isColumn(value: Column | Maybe): value is Column {
  return Array.isArray(value);
}

/** Makes a piece ready whose ranges are single columns; undefined where Univer has to calculate it. */
export function compileColumns(node: FormulaNode, compile: Compile, engine: Engine): ColumnPiece | undefined {
  const single = compile(node);
  if (single) return { isFixed: (node.nodeType as number) === nodeType.value, run: single.run };
  const range = compileColumn(node, engine);
  if (range) return range;
  switch (node.nodeType as number) {
    case nodeType.operator:
      return compileOperator(node, compile, engine);
    case nodeType.prefix: {
      const one = node.getToken() === '-' && compileColumns(node.getChildren()[0]!, compile, engine);
      if (!one) return undefined;
      return once(
        engine,
        cellByCell({ isFixed: true, run: () => 0 }, one, (zero, value) => calculate('-', zero, value)),
      );
    }
    case nodeType.function:
      return node.getToken().toUpperCase() === 'ROW' ? compileRow(node.getChildren(), engine) : undefined;
    default:
      return undefined;
  }
}

/** A range that is the same in all cells and one column wide. */
export function compileColumn(node: FormulaNode, engine: Engine): ColumnPiece | undefined {
  const range = fixedRange(node, engine);
  if (!range) return undefined;
  const find = (place: Place): Column | undefined => {
    const array = range.values(place);
    return array && columnOf(array);
  };
  return { isFixed: true, run: oncePerRun(engine, find) };
}

const known = new WeakMap<ArrayValueObject, Column | undefined>();

function columnOf(array: ArrayValueObject): Column | undefined {
  if (!known.has(array)) known.set(array, makeColumn(array));
  return known.get(array);
}

function makeColumn(array: ArrayValueObject): Column | undefined {
  if (array.getColumnCount() !== 1) return undefined;
  const column: Scalar[] = [];
  let isTold = true;
  array.iterator((item) => {
    const value = item ? scalarOf(item) : null;
    if (value === undefined) isTold = false;
    else column.push(value);
    return isTold;
  });
  return isTold ? column : undefined;
}

function compileOperator(node: FormulaNode, compile: Compile, engine: Engine): ColumnPiece | undefined {
  const token = node.getToken();
  const [left, right] = node.getChildren().map((child) => compileColumns(child, compile, engine));
  if (!left || !right) return undefined;
  if (isCompare(token)) {
    const comparison = cellByCell(left, right, (a, b) => compare(token, a, b));
    return once(engine, left.isFixed ? oncePerValue(engine, right, comparison) : comparison);
  }
  if (token === '*') return once(engine, cellByCell(left, right, multiply));
  if (token !== '+' && token !== '-') return undefined;
  return once(
    engine,
    cellByCell(left, right, (a, b) => calculate(token, a, b)),
  );
}

/** Most of what is multiplied are conditions that do not hold. */
function multiply(a: Scalar, b: Scalar): Maybe {
  if (a === false && (typeof b === 'number' || typeof b === 'boolean')) return 0;
  return a === 0 && (b === false || b === true) ? 0 : calculate('*', a, b);
}

/** Calculates cell by cell from two pieces. */
export function cellByCell(
  left: ColumnPiece,
  right: ColumnPiece,
  join: (a: Scalar, b: Scalar) => Maybe,
): ColumnPiece {
  return {
    isFixed: left.isFixed && right.isFixed,
    run: (place) => {
      const a = left.run(place);
      if (a === undefined) return undefined;
      const b = right.run(place);
      if (b === undefined) return undefined;
      return isColumn(a) || isColumn(b) ? eachOf(a, b, join) : join(a, b);
    },
  };
}

/** Two columns have the same number of cells; Univer has its own ways with others. */
function eachOf(
  a: Column | Scalar,
  b: Column | Scalar,
  join: (a: Scalar, b: Scalar) => Maybe,
): Column | undefined {
  const length = isColumn(a) ? a.length : (b as Column).length;
  if (isColumn(b) && b.length !== length) return undefined;
  const column = new Array<Scalar>(length);
  for (let at = 0; at < length; at++) {
    const value = join(isColumn(a) ? a[at]! : a, isColumn(b) ? b[at]! : b);
    if (value === undefined) return undefined;
    column[at] = value;
  }
  return column;
}

function once(engine: Engine, piece: ColumnPiece): ColumnPiece {
  return piece.isFixed ? { isFixed: true, run: oncePerRun(engine, piece.run) } : piece;
}

/** Cells of results that are kept for a comparison: enough for a table's months and lines, little for a long log. */
const MOST_CELLS = 100_000;

/** A column is compared with each value once in a run: 720 rows ask for 36 months and 20 lines. */
export function oncePerValue(engine: Engine, value: ColumnPiece, comparison: ColumnPiece): ColumnPiece {
  const answers = oncePerRun(engine, () => new Map<Scalar, Column>());
  return {
    isFixed: comparison.isFixed,
    run: (place) => {
      const asked = value.run(place);
      if (asked === undefined || isColumn(asked)) return comparison.run(place);
      const kept = answers(place);
      const answer = kept.get(asked);
      if (answer) return answer;
      const found = comparison.run(place);
      if (isColumn(found) && kept.size * found.length < MOST_CELLS) kept.set(asked, found);
      return found;
    },
  };
}

/** ROW of a range that is the same in all cells, or of a named place in one. */
function compileRow(args: readonly FormulaNode[], engine: Engine): ColumnPiece | undefined {
  const [of] = args;
  if (!of || args.length !== 1) return undefined;
  const range = fixedRange(of, engine);
  if (range) {
    const find = (place: Place): Column | undefined => {
      const at = range.place(place);
      return at && Array.from({ length: at.rows }, (_, row) => at.row + row + 1);
    };
    return { isFixed: true, run: oncePerRun(engine, find) };
  }
  const [within, number, ...more] = of.getChildren();
  if (of.getToken().toUpperCase() !== 'INDEX' || !within || !number || more.length > 0) return undefined;
  const whole = fixedRange(within, engine);
  const row = Number(number.getToken());
  if (!whole || (number.nodeType as number) !== nodeType.value || !(row >= 1)) return undefined;
  const find = (place: Place): Scalar | undefined => {
    const at = whole.place(place);
    return at?.columns === 1 && at.rows > 1 && row <= at.rows ? at.row + Math.floor(row) : undefined;
  };
  return { isFixed: true, run: oncePerRun(engine, find) };
}
