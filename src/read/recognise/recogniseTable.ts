import { columnProfile, type ColumnProfile } from '../../cells/columnProfile';
import type { CellValue } from '../../grid/port';
import { assign } from './assign';

/** The cells below a row of headers. */
export interface TableCells {
  rows: number;
  value: (row: number, offset: number) => CellValue;
  format: (row: number, offset: number) => string | undefined;
}

/** What a column may mean to a table, and how well its header and its cells say so, from 0 to 1. */
export interface Meaning<Column extends string> {
  column: Column;
  score: (header: string, profile: ColumnProfile | null) => number;
}

export interface Recognised<Column extends string> {
  /** Offset of each column from the first header. */
  offsets: Partial<Record<Column, number>>;
  /** Columns that another header names about as well, the offsets of both, the one taken first. */
  rivals: { column: Column; first: number; second: number }[];
}

/** Scores that are so near cannot be told apart. */
export const near = 0.05;

/** The best meaning of every column together. Of columns that are alike the first counts, and the others are told. */
export function recogniseTable<Column extends string>(
  headers: readonly string[],
  profileOf: (offset: number) => ColumnProfile | null,
  meanings: readonly Meaning<Column>[],
): Recognised<Column> {
  const scores = headers.map((header, offset) =>
    meanings.map(({ score }) => {
      const own = score(header, profileOf(offset));
      return own > 0 ? own - offset * 1e-6 : 0;
    }),
  );
  const found = assign(scores);
  const recognised: Recognised<Column> = { offsets: {}, rivals: [] };
  meanings.forEach(({ column }, meaning) => {
    const first = found.indexOf(meaning);
    if (first < 0) return;
    const score = scores[first]![meaning]!;
    recognised.offsets[column] = first;
    headers.forEach((_, second) => {
      if (found[second] === -1 && score - scores[second]![meaning]! < near) {
        recognised.rivals.push({ column, first, second });
      }
    });
  });
  return recognised;
}

/** Rows from the top of a table, and rows from all over it, that are looked at. */
const [fromTop, fromAll] = [60, 140];

/** The rows that stand for all: a log has very many, and its columns are of one kind throughout. */
export function sampleRows(rows: number): number[] {
  if (rows <= fromTop + fromAll) return Array.from({ length: rows }, (_, row) => row);
  const step = (rows - fromTop) / fromAll;
  return [
    ...Array.from({ length: fromTop }, (_, row) => row),
    ...Array.from({ length: fromAll }, (_, index) => Math.floor(fromTop + index * step)),
  ];
}

/** What each column of a table looks like. */
type Profiles = (offset: number) => ColumnProfile;

const profiles = new WeakMap<TableCells, Profiles>();

/** What each column looks like, worked out when it is first asked for, and once for the same cells. */
export function profilesOf(cells: TableCells): Profiles {
  const found = profiles.get(cells) ?? newProfiles(cells);
  profiles.set(cells, found);
  return found;
}

function newProfiles(cells: TableCells): Profiles {
  const known = new Map<number, ColumnProfile>();
  let rows: number[] | null = null;
  return (offset) => {
    const before = known.get(offset);
    if (before) return before;
    rows ??= sampleRows(cells.rows);
    const profile = columnProfile({
      values: rows.map((row) => cells.value(row, offset)),
      formats: rows.map((row) => cells.format(row, offset)),
    });
    known.set(offset, profile);
    return profile;
  };
}
