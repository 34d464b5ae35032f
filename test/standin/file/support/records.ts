import { parseCell } from '../../../../src/grid/a1';
import { emptySheet } from '../../../../src/standin/file/readSheet';
import type {
  FileCell,
  FileCellValue,
  FileSheet,
  FileTable,
  WorkbookFile,
} from '../../../../src/standin/file/workbookFile';

/** Cells by address: a bare value, or a cell with its formula and the rest. */
export type CellsByAddress = Record<string, FileCellValue | FileCell>;

export function sheetWith(name: string, cells: CellsByAddress, rest: Partial<FileSheet> = {}): FileSheet {
  const sheet = { ...emptySheet(name), ...rest };
  for (const [address, cell] of Object.entries(cells)) put(sheet, address, cell);
  return sheet;
}

export function put(sheet: FileSheet, address: string, cell: FileCellValue | FileCell): void {
  const place = parseCell(address);
  if (!place) throw new Error(`${address} is no address`);
  let row = sheet.cells.get(place.row);
  if (!row) sheet.cells.set(place.row, (row = new Map()));
  row.set(
    place.column,
    typeof cell === 'object' && cell !== null && 'value' in cell ? cell : { value: cell },
  );
}

export function cellAt(sheet: FileSheet | undefined, address: string): FileCell | undefined {
  const place = parseCell(address);
  return place && sheet?.cells.get(place.row)?.get(place.column);
}

export function valueAt(sheet: FileSheet | undefined, address: string): FileCellValue | undefined {
  return cellAt(sheet, address)?.value;
}

/** A workbook around sheets, with two styles: the default, and a date by month. */
export function workbookWith(sheets: FileSheet[], rest: Partial<WorkbookFile> = {}): WorkbookFile {
  return {
    sheets,
    names: [],
    styles: [{ numberFormat: 'General' }, { numberFormat: 'yyyy-mm' }],
    settings: new Map(),
    structureProtected: false,
    date1904: false,
    activeSheet: 0,
    ...rest,
  };
}

/** A table of the usual looks. */
export function tableWith(
  name: string,
  ref: string,
  columns: FileTable['columns'],
  rest: Partial<FileTable> = {},
): FileTable {
  return {
    name,
    ref,
    columns,
    style: 'TableStyleMedium2',
    showTotals: false,
    showFilter: true,
    bandedRows: true,
    ...rest,
  };
}
