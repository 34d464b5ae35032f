import { emptySheet } from '../../src/standin/file/readSheet';
import type { FileCell, WorkbookFile } from '../../src/standin/file/workbookFile';
import { workbookWith } from '../standin/file/support/records';

const ROWS = 35_000;

/** A call log as planners keep it: 35,000 rows of 8 columns, text, numbers and formulas. */
export function largeLog(): WorkbookFile {
  const sheet = emptySheet('Log');
  for (let row = 0; row < ROWS; row++) {
    const cells = new Map<number, FileCell>();
    sheet.cells.set(row, cells);
    cells.set(0, { value: `Line ${row % 90}` });
    cells.set(1, { value: `Note ${row % 9000}` });
    for (let column = 2; column < 6; column++)
      cells.set(column, { value: ((row * 7919 + column * 104729) % 1_000_003) / 100 });
    for (let column = 6; column < 8; column++)
      cells.set(column, { value: row * 2.5, formula: `SUM(C${row + 1}:F${row + 1})*${column}` });
  }
  return workbookWith([sheet]);
}
