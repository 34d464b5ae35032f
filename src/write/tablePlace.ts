import { belowHeader } from '../grid/area';
import { tables as catalogues } from '../words/catalogue';
import { tableArea } from '../tables/tableCells';
import { formerHeadersOf, headersOfColumn, wordsOf } from '../tables/tableWords';
import type { SheetArea, TableContents } from '../grid/port';
import type { Placed } from './placeStack';

/** Where the columns of a table of ours stand, by their keys. */
export interface TablePlace {
  name: string;
  /** Header row included. */
  area: SheetArea;
  offsets: ReadonlyMap<string, number>;
}

/** A table where a plan puts it. */
export function placeOfSpec({ spec, headerRow }: Placed): TablePlace {
  const offsets = new Map(spec.columns.map(({ key }, offset) => [key, offset]));
  return { name: spec.name, area: tableArea(spec, headerRow), offsets };
}

/** A table as it was read, whatever language its headers are in and whichever release wrote them. */
export function placeOfContents({ name, area, headers }: TableContents): TablePlace {
  const words = wordsOf(name);
  const offsets = new Map<string, number>();
  for (const key of Object.keys(catalogues.en[words])) {
    const known = [...headersOfColumn(words, key), ...formerHeadersOf(words, key)];
    const offset = headers.findIndex((header) => known.includes(header));
    if (offset >= 0) offsets.set(key, offset);
  }
  return { name, area, offsets };
}

/** The data cells from one column to another; null where the table has no such columns or no rows. */
export function cellsOfColumns({ area, offsets }: TablePlace, from: string, to = from): SheetArea | null {
  const [first, last] = [offsets.get(from), offsets.get(to)];
  if (first === undefined || last === undefined || area.rows < 2) return null;
  return { ...belowHeader(area), column: area.column + first, columns: last - first + 1 };
}
