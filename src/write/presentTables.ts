import type { TablesCatalogue } from '../words/catalogue';
import { formerReleases, type FormerHeader, type FormerRelease } from '../words/tables/formerHeaders';
import { headersOfColumn, keyOfHeader, wordsOf } from '../tables/tableWords';
import type { TableSpec } from '../tables/tableSpec';
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
  /** Columns of ours whose header is that of an earlier release, and by which key the column in its place goes now. */
  former: readonly { offset: number; now: string | null }[];
}

/** Our tables on a sheet, from the top. */
export function presentTables(sheet: string, contents: WorkbookContents): PresentTable[] {
  return contents.tables
    .filter((table) => table.area.sheet === sheet && isOurTable(table.name))
    .sort((a, b) => a.area.row - b.area.row)
    .map((table) => presentTable(table, formerColumns(table, contents)));
}

function presentTable(
  { name, area, headers, hasTotals }: TableContents,
  former: PresentTable['former'],
): PresentTable {
  const words = wordsOf(name);
  const isOwn = (header: string, offset: number): boolean =>
    keyOfHeader(words, header) !== undefined || former.some((one) => one.offset === offset);
  const lost = headers.length > 0 && headers.every((header) => excelsOwn.test(header.trim()));
  const first = lost ? -1 : headers.findIndex((header, offset) => !isOwn(header, offset));
  const own = first < 0 ? headers.length : first;
  return {
    name,
    area: { ...area },
    headers,
    hasTotals,
    own,
    foreign: first < 0 ? null : { offset: first, header: headers[first]! },
    mixed: headers.some((header, offset) => offset >= own && isOwn(header, offset)),
    lost,
    former,
  };
}

/** Whether a table has the columns that a plan gives it, so that it stays and only its cells are written. */
export function keepsColumns({ own, former }: PresentTable, columns: TableSpec['columns']): boolean {
  return own === columns.length && former.every(({ offset, now }) => columns[offset]?.key === now);
}

/** What Excel calls columns whose header was emptied, in the languages in which we know headers. */
const excelsOwn = /^((column|spalte|colonne|columna|coluna|列) ?\d*)?$/i;

/** Whether the plan that stands was written by an earlier release, whose tables have other columns. */
export function isOfFormerRelease(contents: WorkbookContents): boolean {
  return formerReleases.some((release) => isOfRelease(release, contents));
}

/** Whether it was written by a release before columns were folded. */
export function isBeforeFolds(contents: WorkbookContents): boolean {
  return formerReleases.some((release) => release.unfolded && isOfRelease(release, contents));
}

/** Whether a plan stands that has not the column by which the next release is known. */
function isOfRelease({ before: { part, key } }: FormerRelease, { tables }: WorkbookContents): boolean {
  const all = tables.filter(({ name }) => isOurTable(name) && wordsOf(name) === part);
  return all.length > 0 && !all.some(({ headers }) => hasColumn(headers, part, key));
}

/** Columns that an earlier release has written, in whatever language, and that go by another name now or are gone. */
function formerColumns({ name, headers }: TableContents, contents: WorkbookContents): PresentTable['former'] {
  const words = wordsOf(name);
  const known = formerReleases
    .filter((release) => isOfRelease(release, contents))
    .flatMap((release): readonly FormerHeader[] => release.headers[words] ?? []);
  return headers.flatMap((header, offset) => {
    const one = known.find((former) => Object.values(former.header).includes(header));
    const isOurs = one && hasColumn(headers.slice(offset - 1, offset), words, one.after);
    return isOurs ? [{ offset, now: one.now }] : [];
  });
}

function hasColumn(headers: readonly string[], words: keyof TablesCatalogue, key: string): boolean {
  return headersOfColumn(words, key).some((header) => headers.includes(header));
}
