/** Sheets as people lay them out by hand: any cells anywhere, with number formats where they matter. */
import { parseArea, parseCell } from '../../src/grid/a1';
import type { FileCellValue, WorkbookFile } from '../../src/standin/file/workbookFile';
import { blankSheet } from './blankSheet';
import { setCell } from './planningBook';

/** Puts rows of cells onto a sheet, which is added where it is not there yet. */
export function addGrid(
  file: WorkbookFile,
  sheet: string,
  at: string,
  rows: FileCellValue[][],
): WorkbookFile {
  const found = file.sheets.find(({ name }) => name === sheet) ?? blankSheet(sheet);
  if (!file.sheets.includes(found)) file.sheets.push(found);
  const { row, column } = parseCell(at)!;
  rows.forEach((cells, index) =>
    cells.forEach((value, offset) => setCell(found, row + index, column + offset, value)),
  );
  return file;
}

/** Gives the filled cells of an area a number format. */
export function formatCells(
  file: WorkbookFile,
  sheet: string,
  area: string,
  numberFormat: string,
): WorkbookFile {
  const style = file.styles.push({ numberFormat }) - 1;
  const { cells } = file.sheets.find(({ name }) => name === sheet)!;
  const { row: top, column: left, rows, columns } = parseArea(area)!;
  for (let row = top; row < top + rows; row++) {
    for (let column = left; column < left + columns; column++) {
      const cell = cells.get(row)?.get(column);
      if (cell) cells.get(row)!.set(column, { ...cell, style });
    }
  }
  return file;
}
