import type { SheetSpec } from '../tables/sheetSpec';
import type { TableSpec } from '../tables/tableSpec';
import type { WorkbookContents } from '../grid/port';
import { presentTables, type PresentTable } from './presentTables';

/** Tables that share their first column and so stand one below the other, and the columns in which cells are shifted for them. */
export interface Stack {
  sheet: string;
  column: number;
  /** Width of the band in which rows come and go. */
  columns: number;
  /** What is wanted, from the top. */
  tables: TableSpec[];
  /** What is there, from the top. */
  present: PresentTable[];
}

/**
 * The stacks of a sheet. A table that the user has moved along, by a column put in before it or by hand, is planned
 * where it stands now; a table that is there and no longer wanted makes a stack without tables.
 */
export function stacksOf(spec: SheetSpec, contents: WorkbookContents): Stack[] {
  const present = presentTables(spec.name, contents);
  const columnOf = ({ name, column }: TableSpec): number =>
    present.find((one) => one.name === name)?.area.column ?? neighbour(column)?.area.column ?? column;
  /** A table that is new goes below the others of its stack, wherever these stand now. */
  const neighbour = (column: number): PresentTable | undefined => {
    const stacked = spec.tables.filter((table) => table.column === column).map(({ name }) => name);
    return present.find((one) => stacked.includes(one.name));
  };
  const tables = spec.tables.map((table) => ({ ...table, column: columnOf(table) }));
  const columns = new Set([...tables, ...present.map(({ area }) => area)].map(({ column }) => column));
  return [...columns].map((column) => {
    const wanted = tables.filter((table) => table.column === column);
    const there = present.filter(({ area }) => area.column === column);
    const widths = [...wanted.map((table) => table.columns.length), ...there.map(({ area }) => area.columns)];
    return { sheet: spec.name, column, columns: Math.max(...widths), tables: wanted, present: there };
  });
}
