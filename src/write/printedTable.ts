import { headersOfColumn, keyOfHeader, wordsOf } from '../tables/tableWords';
import { tableArea } from '../tables/tableCells';
import type { ColumnSpec, TableSpec } from '../tables/tableSpec';
import { isDetail, isFolded } from '../tables/details';
import type { SheetArea, WorkbookContents } from '../grid/port';
import type { Placed } from './placeStack';
import { presentTables } from './presentTables';

/** A table of ours as it may print. */
export interface PrintedTable {
  name: string;
  /** Header row included. */
  area: SheetArea;
  /** Columns of the sheet that are out of sight. */
  folded: readonly number[];
  /** Columns that begin a new subject. */
  starts: readonly number[];
}

/** Tables where a plan puts them. */
export function placedTables(placed: readonly Placed[]): PrintedTable[] {
  return placed.map(({ spec, headerRow }) => ({
    name: spec.name,
    area: tableArea(spec, headerRow),
    folded: columnsThat(spec, isFolded),
    starts: columnsThat(spec, startsPage),
  }));
}

function columnsThat(
  { column, columns }: Pick<TableSpec, 'column' | 'columns'>,
  are: (column: ColumnSpec) => boolean,
): number[] {
  return columns.flatMap((one, offset) => (are(one) ? [column + offset] : []));
}

function startsPage({ startsPage = false }: ColumnSpec): boolean {
  return startsPage;
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
      const unknown = (header: string): ColumnSpec => {
        const key = keyOfHeader(wordsOf(name), header) ?? header;
        return { key, header, format: '', detail: isDetail(wordsOf(name), key) };
      };
      const columns = headers.map((header) => known.get(header) ?? unknown(header));
      const marked = { column: area.column, columns };
      return {
        name,
        area: { ...area, columns: own },
        folded: columnsThat(marked, isFolded),
        starts: columnsThat(marked, startsPage),
      };
    }),
  );
}
