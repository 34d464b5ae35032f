import { cellAddress } from '../grid/a1';
import type { CellInput, SheetArea } from '../grid/port';
import { thisRow, type CellContext, type TableSpec } from './tableSpec';

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
  const offsets = new Map(spec.columns.map((column, offset) => [column.key, offset]));
  const headers = new Map(spec.columns.map((column) => [column.key, column.header]));
  const selfs = new Map([...headers].map(([key, header]) => [key, thisRow(header)]));
  return rowsOf(spec, (index, column) => {
    const { formula, values } = spec.columns[column]!;
    if (!formula) return asText(values?.[index] ?? '');
    const row = headerRow + 1 + index;
    const context: CellContext<string> = {
      self: (key) => selfs.get(key)!,
      above: (key) => cellAddress(row - 1, spec.column + offsets.get(key)!),
      below: (key) => cellAddress(row + 1, spec.column + offsets.get(key)!),
    };
    return `=${formula(context)}`;
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
 */
export function asText(value: CellInput): CellInput {
  if (typeof value !== 'string') return value;
  const misread = /\d|^[=+\-@'#]|^(true|false)$/i.test(value);
  return misread ? `'${value}` : value;
}
