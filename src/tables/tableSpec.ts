import type { CellInput } from '../grid/port';

export const formats = {
  month: 'yyyy-mm',
  /** A month, or 0 for the beginning of all months. */
  sinceMonth: 'yyyy-mm;;"–"',
  date: 'yyyy-mm-dd',
  time: 'hh:mm',
  whole: '#,##0',
  days: 'General',
  heads: '#,##0.0',
  /** People on average. */
  people: '#,##0.0',
  hours: '#,##0.0',
  seconds: '#,##0.0',
  share: '0.0%',
  factor: '0.0000',
  money: '#,##0',
  moneyPerCall: '#,##0.00',
  general: 'General',
} as const;

/** What a column's formula may refer to: its own row, or the cells right above and below it. */
export interface CellContext<Key extends string> {
  /** The cell of this row, as [@Column]. */
  self(key: Key): string;
  /** The cell of the row above, as a relative reference; the header cell in the first row. */
  above(key: Key): string;
  below(key: Key): string;
}

export interface ColumnSpec<Key extends string = string> {
  key: Key;
  header: string;
  format: string;
  /** Values written as they are, one a row. */
  values?: readonly CellInput[];
  /** The uniform formula of a computed column, without "=". */
  formula?: (cell: CellContext<Key>) => string;
  /** Helper columns are written in grey: they carry the calculation, not the news. */
  helper?: boolean;
  /** A part of another figure, or a figure for few: it is folded away, with the helpers. */
  detail?: boolean;
  /** Its texts may reach over the blank cells to the right, so that they do not widen it. */
  overflows?: boolean;
  /** Letters of the texts that its formula comes to, for which it is to have room. */
  letters?: number;
  /** A column that begins a new subject, and so a page of its own where the table is spread over several. */
  startsPage?: boolean;
}

/** A table to be written: what it is called, where it begins and what its columns hold. */
export interface TableSpec<Key extends string = string> {
  name: string;
  sheet: string;
  /** First column on the sheet, from 0. */
  column: number;
  columns: readonly ColumnSpec<Key>[];
  rows: number;
}

/** A reference to a column of a table of ours: Table[Column]. Our headers need no escaping. */
export function columnOfTable(table: string, header: string): string {
  return `${table}[${header}]`;
}

/** This row's cell of a column of the own table. */
export function thisRow(header: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(header) ? `[@${header}]` : `[@[${header}]]`;
}
