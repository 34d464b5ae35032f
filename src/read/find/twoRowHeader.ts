import { isFilled } from '../../grid/grid';
import { columnsOfHeader } from '../../cells/header/columnOf';
import type { InputColumn } from '../../grid/headers';
import type { CellValue } from '../../grid/port';
import { readMonth } from '../../cells/months';

/** Headers in two rows, as one: where they begin (index in the row) and what each column is called. */
export interface TwoRowHeader {
  from: number;
  headers: string[];
}

/**
 * A header whose second row says what the first leaves open, such as talk, hold and after-call work below "Handling
 * time", or says the same in another language; null where the two rows are anything else.
 */
export function twoRowHeader(upper: readonly CellValue[], lower: readonly CellValue[]): TwoRowHeader | null {
  const width = Math.max(upper.length, lower.length);
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => shows(upper[column]) || shows(lower[column]),
  );
  const [from] = columns;
  const end = columns.at(-1);
  if (from === undefined || end! - from + 1 !== columns.length) return null;
  const pairs = columns.map((column) => [upper[column] ?? null, lower[column] ?? null] as const);
  const isCompleted = pairs.some(([above, below]) => shows(above) && !shows(below));
  const isDivided = pairs.some(([above, below]) => !shows(above) && shows(below));
  if (!(isCompleted && isDivided) && !areTranslations(pairs)) return null;
  if (!pairs.flat().every(isHeaderCell)) return null;
  return { from, headers: headersOf(pairs) };
}

type Pair = readonly [CellValue, CellValue];

/** The texts of both rows as one; an upper text holds for the blank cells to its right, as merged ones leave it. */
function headersOf(pairs: readonly Pair[]): string[] {
  let group = '';
  return pairs.map(([above, below], column) => {
    if (shows(above)) group = String(above);
    if (!shows(below)) return group;
    const [upper, lower] = [group, String(below)];
    const next = pairs[column + 1];
    const isGroup = !shows(above) || (next !== undefined && !shows(next[0]) && shows(next[1]));
    const ways = [lower, `${lower} ${upper}`, `${upper} ${lower}`, ...(isGroup ? [] : [upper])];
    return ways.find((text) => known(text) !== null) ?? `${upper} ${lower}`;
  });
}

/** Whether at least two columns are called the same in both rows, and none something else. */
function areTranslations(pairs: readonly Pair[]): boolean {
  const both = pairs.map(([above, below]) => [known(above), known(below)] as const);
  const same = both.filter(([above, below]) => above !== null && above === below).length;
  return same >= 2 && both.every(([above, below]) => above === below);
}

function known(cell: CellValue): InputColumn | null {
  return typeof cell === 'string' ? (columnsOfHeader(cell)[0] ?? null) : null;
}

/** Text that is no month: months across have readers of their own. */
function isHeaderCell(cell: CellValue): boolean {
  return !shows(cell) || (typeof cell === 'string' && readMonth(cell) === null);
}

/** Spaces are a header to nobody. */
function shows(cell: CellValue | undefined): boolean {
  return isFilled(cell, 'asBlank');
}
