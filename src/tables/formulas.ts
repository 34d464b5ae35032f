/** Pieces of formula text that several tables share. Only functions that Excel 2016 and LibreOffice have. */
import type { RoundingPolicy } from '../model/plan/planSettings';
import type { InputColumn } from '../grid/headers';
import { monthMatches, type MonthStyle } from '../cells/monthStyle';
import { columnReference, rowNumbers, type Source } from '../read/rows/source';

/** Whole heads: rounded to 6 decimals, then up, so that floating-point noise never adds a head. */
export function roundUpFormula(expression: string): string {
  return `ROUNDUP(ROUND(${expression},6),0)`;
}

/** The merged total's figure under the rounding policy and beyond what is tolerated, as `roundTotal` of the model. */
export function roundTotalFormula(expression: string, policy: RoundingPolicy, tolerance?: string): string {
  if (policy === 'none') return expression;
  const isBeyond = policy === 'total' && tolerance !== undefined;
  return isBeyond ? `MAX(0,${roundUpFormula(`${expression}-${tolerance}`)})` : roundUpFormula(expression);
}

/** The first of several cells that is not blank, else the last resort. */
export function firstFilled(cells: readonly { given: string; value: string }[], otherwise: string): string {
  return cells.reduceRight((rest, { given, value }) => `IF(${given}="",${rest},${value})`, otherwise);
}

/** The cell of an input's column in the row whose number stands in `row`; null where the input has no such column. */
export function cellInRow(source: Source | undefined, column: InputColumn, row: string): string | null {
  const reference = source ? columnReference(source, column) : null;
  return reference === null ? null : `INDEX(${reference},${row})`;
}

/** Product of the conditions under which an input's row is the one of this month and line; of one line, each row is. */
export function rowMatches(source: Source, style: MonthStyle, month: string, line?: string): string {
  const months = monthMatches(style, columnReference(source, 'month')!, month);
  return line === undefined || source.line !== undefined
    ? `${months}*1`
    : `${months}*(${columnReference(source, 'line')!}=${line})`;
}

/** Number of the data row of this month and line, counted from the header; #N/A unless there is exactly one. */
export function rowNumber(source: Source, style: MonthStyle, month: string, line: string): string {
  const matches = rowMatches(source, style, month, line);
  const number = `SUMPRODUCT(${matches}*${rowNumbers(source)})`;
  // The rows of our own table have numbers, which go with them where it is sorted.
  const row = source.planForecast ? `MATCH(${number},${rowNumbers(source)},0)` : number;
  return `IF(SUMPRODUCT(${matches})=1,${row},NA())`;
}

/** The number in a column on the row of this month and line, or "" where there is none. */
export function numberWhere(
  source: Source,
  column: InputColumn,
  matches: string,
): { given: string; value: string } {
  const reference = columnReference(source, column)!;
  return {
    given: `IF(SUMPRODUCT(${matches}*(${reference}<>""))=0,"",1)`,
    value: `SUMPRODUCT(${matches},${reference})`,
  };
}

/** All data cells of an input's column; the column must be there. */
export function cellRangeOf(source: Source, column: InputColumn): string {
  const reference = columnReference(source, column);
  if (reference === null) throw new RangeError(`${source.input} has no column ${column}`);
  return reference;
}
