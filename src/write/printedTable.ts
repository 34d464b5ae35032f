import { wordsOf } from '../tables/tableWords';
import { tableArea } from '../tables/tableCells';
import type { ColumnSpec, TableSpec } from '../tables/tableSpec';
import type { SheetArea, WorkbookContents } from '../grid/port';
import type { Placed } from './placeStack';
import { presentTables } from './presentTables';
import { headersOfColumn } from './tablePlace';

/** A table of ours as it may print. */
export interface PrintedTable {
  name: string;
  /** Header row included. */
  area: SheetArea;
  /** Columns of the sheet that only carry the calculation. */
  helpers: readonly number[];
  /** Columns that begin a new subject. */
  starts: readonly number[];
}

/** Tables where a plan puts them. */
export function placedTables(placed: readonly Placed[]): PrintedTable[] {
  return placed.map(({ spec, headerRow }) => ({
    name: spec.name,
    area: tableArea(spec, headerRow),
    helpers: columnsWith(spec, 'helper'),
    starts: columnsWith(spec, 'startsPage'),
  }));
}

function columnsWith(
  { column, columns }: Pick<TableSpec, 'column' | 'columns'>,
  mark: 'helper' | 'startsPage',
): number[] {
  return columns.flatMap((one, offset) => (one[mark] ? [column + offset] : []));
}

/** Tables as they were read, each column marked as the plan marks it, whatever language its header is in. */
export function readTables(contents: WorkbookContents, placed: readonly Placed[]): PrintedTable[] {
  return contents.sheets.flatMap(({ name: sheet }) =>
    presentTables(sheet, contents).map(({ name, area, own, headers }) => {
      // Another table of the same kind will do, as where the line ladder has lost a level; its own columns come last.
      const alike = placed.filter(({ spec }) => wordsOf(spec.name) === wordsOf(name));
      const others = alike.filter(({ spec }) => spec.name !== name);
      const planned = [...others, ...alike.filter((one) => !others.includes(one))].flatMap(
        ({ spec }) => spec.columns,
      );
      const known = new Map<string, ColumnSpec>(
        planned.flatMap((column) =>
          headersOfColumn(wordsOf(name), column.key).map((one) => [one, column] as const),
        ),
      );
      const columns = headers.map((header) => known.get(header) ?? { key: header, header, format: '' });
      const marked = { column: area.column, columns };
      return {
        name,
        area: { ...area, columns: own },
        helpers: columnsWith(marked, 'helper'),
        starts: columnsWith(marked, 'startsPage'),
      };
    }),
  );
}
