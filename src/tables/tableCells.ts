import { cellAddress } from '../grid/a1';
import { copiedFormula } from '../grid/copiedFormula';
import type { CellInput, SheetArea } from '../grid/port';
import { thisRow, type CellContext, type ColumnSpec, type TableSpec } from './tableSpec';

/** Where a table stands once its header row is known. */
export function tableArea(spec: TableSpec, headerRow: number): SheetArea {
  return {
    sheet: spec.sheet,
    row: headerRow,
    column: spec.column,
    rows: spec.rows + 1,
    columns: spec.columns.length,
  };
}

/** The cells below the header row. */
export function dataArea(spec: TableSpec, headerRow: number): SheetArea {
  return { ...tableArea(spec, headerRow), row: headerRow + 1, rows: spec.rows };
}

/** The header cells. */
export function headerCells(spec: TableSpec): CellInput[][] {
  return [spec.columns.map((column) => column.header)];
}

/** Data cells without formulas, so that the table can be made before formulas point at it and at the others. */
export function constantCells(spec: TableSpec): CellInput[][] {
  return rowsOf(spec, (index, column) => asText(spec.columns[column]!.values?.[index] ?? ''));
}

/** Data cells with their formulas, as they stand below a header row. */
export function dataCells(spec: TableSpec, headerRow: number): CellInput[][] {
  if (spec.rows === 0) return [];
  const contextAt = contextsOf(spec, headerRow + 1);
  const cellsOf = spec.columns.map(({ formula, values }) => {
    if (formula) return filledFormula(formula, contextAt, spec.rows);
    return (index: number) => asText(values?.[index] ?? '');
  });
  return rowsOf(spec, (index, column) => cellsOf[column]!(index));
}

/**
 * A column's formula in each data row. It is made once and then moved along, as it is when it is filled down; a formula
 * that does not come out as its column makes it in the last row is made in every row.
 */
function filledFormula(
  formula: NonNullable<ColumnSpec['formula']>,
  contextAt: (index: number) => CellContext<string>,
  rows: number,
): (index: number) => string {
  const made = (index: number): string => `=${formula(contextAt(index))}`;
  const copied = copiedFormula(made(0));
  const last = rows - 1;
  return copied(last) === made(last) ? copied : made;
}

/** What a table's columns are called in the formulas of each of its data rows. */
function contextsOf(spec: TableSpec, firstRow: number): (index: number) => CellContext<string> {
  const offsets = new Map(spec.columns.map((column, offset) => [column.key, offset]));
  const selfs = new Map(spec.columns.map(({ key, header }) => [key, thisRow(header)]));
  const cell = (key: string, index: number): string =>
    cellAddress(firstRow + index, spec.column + offsets.get(key)!);
  return (index) => ({
    self: (key) => selfs.get(key)!,
    above: (key) => cell(key, index - 1),
    below: (key) => cell(key, index + 1),
  });
}

/** Number formats of the data cells. */
export function dataFormats(spec: TableSpec): string[][] {
  return rowsOf(spec, (_, column) => spec.columns[column]!.format);
}

function rowsOf<Cell>(spec: TableSpec, cell: (row: number, column: number) => Cell): Cell[][] {
  return Array.from({ length: spec.rows }, (_, row) => spec.columns.map((_, column) => cell(row, column)));
}

/**
 * Text stays text: Excel takes what is written for typed, so that "1-2" would become a date and "=x" a formula. The
 * apostrophe is its own mark for text; it is left out where nothing could be misread, since it shows in the formula bar.
 * In East Asia full-width signs and digits are typed as often, and Excel reads them as it does the narrow ones.
 */
export function asText(value: CellInput): CellInput {
  if (typeof value !== 'string') return value;
  const misread = /\d|^[=+\-−@'#]|^(true|false)$/i.test(value.normalize('NFKC'));
  return misread ? `'${value}` : value;
}
