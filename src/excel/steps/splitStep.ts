import type { WriteStep } from '../../grid/port';

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

/** Cuts a step with many cells into blocks of rows that Office.js writes whole and that each fit into one request. */
export function splitStep(step: WriteStep, limit: number): WriteStep[] {
  if (step.kind === 'cells') {
    return blocks(step.cells, limit).map(({ from, rows }) => ({
      kind: 'cells',
      area: { ...step.area, row: step.area.row + from, rows: rows.length },
      cells: rows,
    }));
  }
  if (step.kind === 'numberFormats') {
    return blocks(step.formats, limit).map(({ from, rows }) => ({
      kind: 'numberFormats',
      area: { ...step.area, row: step.area.row + from, rows: rows.length },
      formats: rows,
    }));
  }
  return [step];
}

function blocks<Cell>(rows: readonly Cell[][], limit: number): { from: number; rows: Cell[][] }[] {
  const result: { from: number; rows: Cell[][] }[] = [];
  let size = Infinity;
  let cells = 0;
  rows.forEach((row, index) => {
    const own = rowWeight(row);
    if (size + own > limit || cells + row.length > mostCells) {
      result.push({ from: index, rows: [] });
      size = 0;
      cells = 0;
    }
    result.at(-1)!.rows.push(row);
    size += own;
    cells += row.length;
  });
  return result;
}
