import { daysTo1904, showsDate } from '../../src/grid/dateSystem';
import type { FileCell, WorkbookFile } from '../../src/standin/file/workbookFile';

/** The same workbook with dates that count from 1904. */
export function from1904(file: WorkbookFile): WorkbookFile {
  return inSystem(file, true, -daysTo1904);
}

/** The same workbook with dates that count from 1900. */
export function from1900(file: WorkbookFile): WorkbookFile {
  return inSystem(file, false, daysTo1904);
}

function inSystem(file: WorkbookFile, date1904: boolean, days: number): WorkbookFile {
  const moved = (cell: FileCell): FileCell => {
    const format = file.styles[cell.style ?? 0]?.numberFormat ?? 'General';
    const { value } = cell;
    const isDate = typeof value === 'number' && value > 0 && showsDate(format);
    return isDate ? { ...cell, value: value + days } : cell;
  };
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map(
      [...sheet.cells].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, cell]) => [column, moved(cell)])),
      ]),
    ),
  }));
  return { ...file, sheets, date1904 };
}
