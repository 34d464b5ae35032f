import type { SheetCell } from '../../grid/area';
import type { CellInput, SheetArea } from '../../grid/port';

/** A cell that is written anew. */
export interface ChangedCell extends SheetCell {
  before: CellInput;
  after: CellInput;
}

/** Cells side by side and below each other, which can be written at once. */
export interface Block {
  area: SheetArea;
  cells: ChangedCell[];
}

/**
 * Joins cells into blocks: writing a thousand blocks of one cell takes Excel seconds, one block of a thousand none. Cells
 * come in reading order of their sheet, and stay in it within a block. Neighbours with the very same text stay apart:
 * they may be one array formula over several cells, which Excel would take apart if it were written as a whole, and
 * refuses to change if it is not.
 */
export function blocksOf(cells: readonly ChangedCell[]): Block[] {
  const blocks: Block[] = [];
  /** The block above that spans just these columns, if it ends in the row before. */
  const above = new Map<string, Block>();
  for (const run of runsOf(cells)) {
    const { sheet, row, column } = run[0]!;
    const key = `${column} ${run.length} ${sheet}`;
    const block = above.get(key);
    if (block && block.area.row + block.area.rows === row && differs(run, block)) {
      block.area.rows++;
      block.cells.push(...run);
      continue;
    }
    const made = { area: { sheet, row, column, rows: 1, columns: run.length }, cells: [...run] };
    blocks.push(made);
    above.set(key, made);
  }
  return blocks;
}

/** Whether no cell of a run has the text of the cell above it. */
function differs(run: readonly ChangedCell[], { cells }: Block): boolean {
  const above = cells.slice(-run.length);
  return run.every(({ before }, index) => before !== above[index]!.before);
}

/** What a block holds before or after, row by row. */
export function blockInputs({ area, cells }: Block, which: 'before' | 'after'): CellInput[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    cells.slice(row * area.columns, (row + 1) * area.columns).map((cell) => cell[which]),
  );
}

/** Neighbours in a row. */
function runsOf(cells: readonly ChangedCell[]): ChangedCell[][] {
  const runs: ChangedCell[][] = [];
  for (const cell of cells) {
    const last = runs.at(-1)?.at(-1);
    const follows = last?.sheet === cell.sheet && last.row === cell.row && last.column + 1 === cell.column;
    if (follows && last.before !== cell.before) runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
