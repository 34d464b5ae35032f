import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { FileCell, FileSheet, WorkbookFile } from '../file/workbookFile';
import { areaOfA1, rangeOfArea } from './area';
import { cellOfValue } from './sheets/cellContent';
import { engineStyle } from './sheets/cellStyle';
import { pixelsOfCharacters, pixelsOfPoints } from './sheets/columnWidth';

type Cells = Record<number, Record<number, ICellData>>;

export function sheetIdOf(index: number): string {
  return `s${index + 1}`;
}

/** The file's records as a snapshot that Univer opens. Formulas are still in the file's spelling. */
export function workbookData(file: WorkbookFile, unitId: string): Partial<IWorkbookData> {
  const styles: IWorkbookData['styles'] = {};
  file.styles.forEach((style, index) => (styles[`f${index}`] = engineStyle(style)));
  const customs = file.styles.map((style) => (style.base === undefined ? undefined : { base: style.base }));
  const sheets: IWorkbookData['sheets'] = {};
  file.sheets.forEach(
    (sheet, index) => (sheets[sheetIdOf(index)] = sheetData(sheet, sheetIdOf(index), customs)),
  );
  return {
    id: unitId,
    name: unitId,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles,
    sheets,
    sheetOrder: file.sheets.map((_, index) => sheetIdOf(index)),
  };
}

function sheetData(
  sheet: FileSheet,
  id: string,
  customs: readonly ({ base: number } | undefined)[],
): Partial<IWorksheetData> {
  const cellData: Cells = {};
  const spilled = spilledCells(sheet);
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, columns] of sheet.cells) {
    const cells: Record<number, ICellData> = {};
    for (const [column, cell] of columns) {
      const data = cellDataOf(cell, customs, spilled.has(`${row},${column}`));
      if (data) cells[column] = data;
      if (column > lastColumn) lastColumn = column;
    }
    cellData[row] = cells;
    if (row > lastRow) lastRow = row;
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(1000, lastRow + 500),
    columnCount: Math.max(104, lastColumn + 26),
    defaultRowHeight: 20,
    defaultColumnWidth: 64,
    cellData,
    mergeData: sheet.merges.map((ref) => rangeOfArea(areaOfA1(ref))),
    freeze: {
      xSplit: sheet.frozen.columns,
      ySplit: sheet.frozen.rows,
      startRow: sheet.frozen.rows > 0 ? sheet.frozen.rows : -1,
      startColumn: sheet.frozen.columns > 0 ? sheet.frozen.columns : -1,
    },
    showGridlines: sheet.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowData: lineData(sheet.rowHeights, sheet.hiddenRows, (points) => ({ h: pixelsOfPoints(points) })),
    columnData: withLevels(
      lineData(sheet.columnWidths, sheet.hiddenColumns, (characters) => ({
        w: pixelsOfCharacters(characters),
      })),
      sheet.columnLevels,
    ),
    ...(sheet.tabColour !== undefined && { tabColor: `#${sheet.tabColour}` }),
  };
}

function cellDataOf(
  cell: FileCell,
  customs: readonly ({ base: number } | undefined)[],
  isSpilled: boolean,
): ICellData | undefined {
  const data: ICellData = isSpilled ? {} : (cellOfValue(cell.value) ?? {});
  if (cell.formula !== undefined) {
    data.f = `=${cell.formula}`;
    // An empty text is what the formula gave, not a value that is missing.
    if (cell.value === '') Object.assign(data, { v: '', t: CellValueType.STRING });
  }
  if (cell.style !== undefined) {
    data.s = `f${cell.style}`;
    const custom = customs[cell.style];
    if (custom) data.custom = custom;
  }
  return Object.keys(data).length > 0 ? data : undefined;
}

/** What a dynamic array shows beside its formula is not the cells' own content. */
function spilledCells(sheet: FileSheet): Set<string> {
  const spilled = new Set<string>();
  for (const [row, columns] of sheet.cells) {
    for (const [column, cell] of columns) {
      const ref = cell.formula === undefined ? undefined : (cell.spill ?? cell.array);
      if (ref === undefined) continue;
      const area = areaOfA1(ref);
      for (let r = area.row; r < area.row + area.rows; r++)
        for (let c = area.column; c < area.column + area.columns; c++)
          if (r !== row || c !== column) spilled.add(`${r},${c}`);
    }
  }
  return spilled;
}

/** Univer knows no outline, and keeps a column's level for us. */
function withLevels(
  columns: Record<number, Partial<IColumnData>>,
  levels: ReadonlyMap<number, number>,
): Record<number, Partial<IColumnData>> {
  for (const [column, level] of levels) columns[column] = { ...columns[column], custom: { level } };
  return columns;
}

function lineData<T extends object>(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  size: (value: number) => T,
): Record<number, T & { hd?: BooleanNumber }> {
  const lines: Record<number, T & { hd?: BooleanNumber }> = {};
  for (const [index, value] of sizes) lines[index] = size(value);
  for (const index of hidden) lines[index] = { ...(lines[index] ?? ({} as T)), hd: BooleanNumber.TRUE };
  return lines;
}
