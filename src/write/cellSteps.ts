import type { Rectangle } from '../grid/area';
import { isFilledDown } from '../grid/copiedFormula';
import type { CellInput, SheetArea, WriteStep } from '../grid/port';
import { differences, sameInputs } from './differences';

/**
 * What it takes to write cells: columns of one formula by their first row, which is filled down, all others cell by cell;
 * columns side by side of the same kind go together. Cells that stand as they should are left out; null where it is not
 * known what stands. `table` is the one that they belong to.
 */
export function cellSteps(
  area: SheetArea,
  wanted: readonly CellInput[][],
  standing: readonly CellInput[][] | null = null,
  table?: string,
): WriteStep[] {
  const parts = standing ? differences(wanted, standing, sameInputs(table)) : wholeOf(area);
  return parts.flatMap((part) => filled(partOf(area, part), cut(wanted, part)));
}

function filled(area: SheetArea, cells: readonly CellInput[][]): WriteStep[] {
  const isFilled = (column: number): boolean =>
    area.rows > 1 && isFilledDown(cells.map((row) => row[column]!));
  return runsOf(area.columns, isFilled).flatMap(({ from, count, what }): WriteStep[] => {
    const run = { ...area, column: area.column + from, columns: count };
    const rows = what ? 1 : area.rows;
    const written = cut(cells, { row: 0, rows, column: from, columns: count });
    return what
      ? [{ kind: 'fill', area: run, cells: written[0]! }]
      : [{ kind: 'cells', area: run, cells: written }];
  });
}

/**
 * What it takes to give columns their number formats, one each; columns side by side with the same one go together. Those
 * that have it are left out, and cells of which it is not known.
 */
export function formatSteps(
  area: SheetArea,
  wanted: readonly string[][],
  standing: readonly (string | undefined)[][] | null = null,
): WriteStep[] {
  const isSame = (format?: string, found?: string): boolean => found === undefined || format === found;
  const parts = standing ? differences<string | undefined>(wanted, standing, isSame) : wholeOf(area);
  return parts.flatMap((part) => {
    const { column, columns, ...rows } = partOf(area, part);
    return runsOf(columns, (index) => wanted[0]![part.column + index]!).map(
      ({ from, count, what: format }): WriteStep => ({
        kind: 'numberFormat',
        area: { ...rows, column: column + from, columns: count },
        format,
      }),
    );
  });
}

/** So many runs of one format take more words than a row of formats and its copy. */
const manyRuns = 4;

/** The same for cells that are as every new one: where there are many runs, a row of formats, copied to those below it. */
export function newFormatSteps(area: SheetArea, wanted: readonly string[][]): WriteStep[] {
  const runs = formatSteps(
    area,
    wanted,
    wanted.map((row) => row.map((): string => 'General')),
  );
  if (runs.length < manyRuns || area.rows < 2) return runs;
  const from = { ...area, rows: 1 };
  return [
    { kind: 'numberFormats', area: from, formats: [wanted[0]!] },
    { kind: 'copyFormats', from, to: { ...area, row: area.row + 1, rows: area.rows - 1 } },
  ];
}

/** All of an area, counted from its first cell; nothing of one without rows. */
function wholeOf({ rows, columns }: Rectangle): Rectangle[] {
  return rows > 0 ? [{ row: 0, column: 0, rows, columns }] : [];
}

function partOf(area: SheetArea, { row, column, rows, columns }: Rectangle): SheetArea {
  return { ...area, row: area.row + row, column: area.column + column, rows, columns };
}

function cut<Cell>(cells: readonly Cell[][], { row, column, rows, columns }: Rectangle): Cell[][] {
  return cells.slice(row, row + rows).map((one) => one.slice(column, column + columns));
}

interface Run<What> {
  from: number;
  count: number;
  what: What;
}

/** Runs of columns of which the same is true. */
function runsOf<What>(columns: number, whatOf: (column: number) => What): Run<What>[] {
  const runs: Run<What>[] = [];
  for (let column = 0; column < columns; column++) {
    const what = whatOf(column);
    const last = runs.at(-1);
    if (last && last.what === what) last.count++;
    else runs.push({ from: column, count: 1, what });
  }
  return runs;
}
