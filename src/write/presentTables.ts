import { tables as catalogues } from '../words/catalogue';
import { wordsOf } from '../tables/tableWords';
import { isOurTable } from '../grid/names';
import type { SheetArea, TableContents, WorkbookContents } from '../grid/port';

/** Excel's blue medium table style: banded, with a header that stands out in print. */
export const tableStyle = 'TableStyleMedium2';

/** A table of ours that stands on a sheet already, which the user may have moved or widened. */
export interface PresentTable {
  name: string;
  /** Where it is; kept up to date while cells are shifted. */
  area: SheetArea;
  headers: readonly string[];
  hasTotals: boolean;
  /** How many columns of ours it has from the left on. */
  own: number;
  /** Offset and header of the first column that is not ours, if any. */
  foreign: { offset: number; header: string } | null;
  /** Whether a column of ours stands to the right of one that is not. */
  mixed: boolean;
  /** Whether no header is left of those that it had: Excel has put names of its own into their place. */
  lost: boolean;
}

/** Our tables on a sheet, from the top. */
export function presentTables(sheet: string, contents: WorkbookContents): PresentTable[] {
  return contents.tables
    .filter((table) => table.area.sheet === sheet && isOurTable(table.name))
    .sort((a, b) => a.area.row - b.area.row)
    .map(presentTable);
}

function presentTable({ name, area, headers, hasTotals }: TableContents): PresentTable {
  const known = ownHeaders(name);
  const lost = headers.length > 0 && headers.every((header) => excelsOwn.test(header.trim()));
  const first = lost ? -1 : headers.findIndex((header) => !known.has(header));
  const own = first < 0 ? headers.length : first;
  return {
    name,
    area: { ...area },
    headers,
    hasTotals,
    own,
    foreign: first < 0 ? null : { offset: first, header: headers[first]! },
    mixed: headers.slice(own).some((header) => known.has(header)),
    lost,
  };
}

/** What Excel calls columns whose header was emptied, in the languages in which we know headers. */
const excelsOwn = /^((column|spalte|colonne|columna|coluna|列) ?\d*)?$/i;

/** Every header that a table of ours has had in any language: the plan before may have been written in another. */
function ownHeaders(table: string): Set<string> {
  const words = wordsOf(table);
  return new Set(Object.values(catalogues).flatMap((catalogue) => Object.values(catalogue[words])));
}
