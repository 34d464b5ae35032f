import type { SheetArea, WriteStep } from '../../grid/port';

/**
 * Office.js itself cuts a block of more cells than this into several, by calls that Excel refuses in a run that is to be
 * one entry of its undo list.
 */
const mostCells = 1500;

/** About how many characters a step takes in a request. */
export function weight(step: WriteStep): number {
  if (step.kind === 'cells') return step.cells.reduce((sum, row) => sum + rowWeight(row), 100);
  if (step.kind === 'fill') return 100 + rowWeight(step.cells);
  if (step.kind === 'numberFormats') return step.formats.reduce((sum, row) => sum + rowWeight(row), 100);
  return 100;
}

function rowWeight(row: readonly unknown[]): number {
  // Quotes, commas and escapes come on top of the text.
  return row.reduce<number>((sum, cell) => sum + String(cell).length + 6, 2);
}

/** Cuts a step with many cells into blocks that Office.js writes whole and that each fit into one request. */
export function splitStep(step: WriteStep, limit: number): WriteStep[] {
  if (step.kind === 'cells') {
    return blocks(step.cells, step.area, limit).map(({ area, rows }) => ({
      kind: 'cells',
      area,
      cells: rows,
    }));
  }
  if (step.kind === 'numberFormats') {
    return blocks(step.formats, step.area, limit).map(({ area, rows }) => ({
      kind: 'numberFormats',
      area,
      formats: rows,
    }));
  }
  return [step];
}

interface Block<Cell> {
  area: SheetArea;
  rows: Cell[][];
}

/** Blocks of whole rows; of rows that are too wide one beside the other, as Excel takes no cells of a whole row at once. */
function blocks<Cell>(rows: readonly Cell[][], area: SheetArea, limit: number): Block<Cell>[] {
  const result: Block<Cell>[] = [];
  for (let from = 0; from < area.columns; from += mostCells) {
    const columns = Math.min(mostCells, area.columns - from);
    const band = { ...area, column: area.column + from, columns };
    result.push(
      ...blocksOfRows(
        columns < area.columns ? rows.map((row) => row.slice(from, from + columns)) : rows,
        band,
        limit,
      ),
    );
  }
  return result;
}

function blocksOfRows<Cell>(rows: readonly Cell[][], area: SheetArea, limit: number): Block<Cell>[] {
  const result: Block<Cell>[] = [];
  let size = Infinity;
  let cells = 0;
  rows.forEach((row, index) => {
    const own = rowWeight(row);
    if (size + own > limit || cells + row.length > mostCells) {
      result.push({ area: { ...area, row: area.row + index, rows: 0 }, rows: [] });
      size = 0;
      cells = 0;
    }
    const block = result.at(-1)!;
    block.rows.push(row);
    block.area.rows++;
    size += own;
    cells += row.length;
  });
  return result;
}
