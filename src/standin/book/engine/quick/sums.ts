import { nodeType, type FormulaNode } from '../formulaNode';
import { calculate, compare, isCompare } from './arithmetic';
import { cellByCell, compileColumn, compileColumns, isColumn, oncePerValue } from './columns';
import type { Column, ColumnPiece } from './columns';
import type { Compile, Compiled, Engine, Place } from './compiled';
import type { Maybe, Scalar } from './scalar';

/** Makes a sum or count over columns ready that Univer calculates with an object for each cell; undefined for others. */
export function compileSum(node: FormulaNode, compile: Compile, engine: Engine): Compiled | undefined {
  const args = node.getChildren();
  switch (node.getToken().toUpperCase()) {
    case 'SUMPRODUCT':
      return compileSumProduct(allOf(args.map((arg) => compileColumns(arg, compile, engine))));
    case 'COUNTIFS': {
      const conditions = compileConditions(args, compile, engine);
      if (!conditions) return undefined;
      return {
        kind: 'value',
        run: (place) => {
          const columns = columnsOf(conditions, place);
          return columns && rowsWhere(columns).length;
        },
      };
    }
    case 'SUMIFS': {
      const [amountNode, ...pairs] = args;
      const amounts = amountNode && compileColumn(amountNode, engine);
      const conditions = amounts && compileConditions(pairs, compile, engine);
      if (!conditions) return undefined;
      return {
        kind: 'value',
        run: (place) => {
          const [column, ...columns] = columnsOf([amounts, ...conditions], place) ?? [];
          return column && sumOf(rowsWhere(columns).map((row) => column[row]!));
        },
      };
    }
    default:
      return undefined;
  }
}

function allOf<T>(pieces: readonly (T | undefined)[]): T[] | undefined {
  return pieces.length > 0 && pieces.every((piece) => piece !== undefined) ? (pieces as T[]) : undefined;
}

function compileSumProduct(pieces: readonly ColumnPiece[] | undefined): Compiled | undefined {
  if (!pieces) return undefined;
  return {
    kind: 'value',
    run: (place) => {
      const columns = columnsOf(pieces, place);
      return columns && (columns.length === 1 ? sumOf(columns[0]!) : sumOfProducts(columns));
    },
  };
}

/** Columns of the same length. */
function columnsOf(pieces: readonly ColumnPiece[], place: Place): Column[] | undefined {
  const columns: Column[] = [];
  for (const piece of pieces) {
    const column = piece.run(place);
    if (!isColumn(column) || column.length !== (columns[0] ?? column).length) return undefined;
    columns.push(column);
  }
  return columns;
}

/** Of the numbers alone, in decimals. */
function sumOf(column: Column): Maybe {
  let sum: Maybe = 0;
  for (const value of column) {
    if (isError(value)) return undefined;
    if (typeof value === 'number') sum = calculate('+', sum, value);
    if (sum === undefined) return undefined;
  }
  return sum;
}

/** What is no number counts as 0; Univer does not calculate these in decimals. */
function sumOfProducts(columns: readonly Column[]): number | undefined {
  let sum = 0;
  for (let at = 0; at < columns[0]!.length; at++) {
    let product = 1;
    for (const column of columns) {
      const value = column[at]!;
      if (isError(value)) return undefined;
      product *= typeof value === 'number' ? value : 0;
    }
    sum += product;
  }
  return Number.isFinite(sum) ? sum : undefined;
}

/** Errors make their way through sums in ways of Univer's own. */
function isError(value: Scalar): boolean {
  return typeof value === 'object' && value !== null;
}

/** Pairs of a range and what its cells have to be. */
function compileConditions(
  args: readonly FormulaNode[],
  compile: Compile,
  engine: Engine,
): ColumnPiece[] | undefined {
  if (args.length % 2 !== 0) return undefined;
  const pairs = Array.from({ length: args.length / 2 }, (_, pair) => args.slice(2 * pair, 2 * pair + 2));
  return allOf(pairs.map(([range, criterion]) => compileCondition(range!, criterion!, compile, engine)));
}

/** Of numbers alone: a criterion for text is read in many ways. */
function compileCondition(
  rangeNode: FormulaNode,
  criterion: FormulaNode,
  compile: Compile,
  engine: Engine,
): ColumnPiece | undefined {
  const range = compileColumn(rangeNode, engine);
  const [operator, numberNode] = partsOf(criterion);
  const number = numberNode && compile(numberNode);
  if (!range || !number || !isCompare(operator)) return undefined;
  const isWritten = numberNode !== criterion;
  const asked: ColumnPiece = {
    isFixed: false,
    run: (place) => {
      const value = number.run(place);
      // A number that was written into a text is read again from there.
      return typeof value === 'number' && (!isWritten || Number.isSafeInteger(value)) ? value : undefined;
    },
  };
  const comparison = cellByCell(range, asked, (a, b) =>
    typeof a === 'number' ? compare(operator, a, b) : undefined,
  );
  return oncePerValue(engine, asked, comparison);
}

/** The parts of "<"&A1; what is no such text is compared by "=". */
function partsOf(criterion: FormulaNode): [operator: string, number: FormulaNode | undefined] {
  if ((criterion.nodeType as number) !== nodeType.operator || criterion.getToken() !== '&')
    return ['=', criterion];
  const [text, number] = criterion.getChildren();
  return [/^"([<>=]+)"$/u.exec(text?.getToken() ?? '')?.[1] ?? '', number];
}

/** The cells for which all conditions hold. */
function rowsWhere(conditions: readonly Column[]): number[] {
  const rows: number[] = [];
  for (let row = 0; row < conditions[0]!.length; row++)
    if (conditions.every((column) => column[row] === true)) rows.push(row);
  return rows;
}
