import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { FileSheet, FileStyle } from '../../file/workbookFile';
import { areaOfRange, rangeOfArea } from '../area';
import type { Area } from '../../areas';
import { engineStyle, fileStyle, GENERAL } from './cellStyle';
import { charactersOfPixels, pixelsOfCharacters, pixelsOfPoints, pointsOfPixels } from './columnWidth';
import { growSheets } from './growSheets';
import { plainColour } from '../../file/styles/colours';
import type { BookCore } from '../bookCore';
import { grid } from './sheetCells';

/** More lines than that are taken for entire columns or rows. */
const MANY = 10_000;

/** How one sheet looks: formats, merges, widths, heights, hidden and frozen parts. */
export class SheetLook {
  constructor(
    private readonly core: BookCore,
    private readonly sheetId: string,
  ) {}

  numberFormats(area: Area): string[][] {
    const cells = this.core.engine.cells(this.sheetId);
    return grid(area, (row, column) => this.styleData(cells[row]?.[column])?.n?.pattern ?? GENERAL);
  }

  style(row: number, column: number): FileStyle {
    const cell = this.core.engine.cell(this.sheetId, row, column);
    return fileStyle(this.styleData(cell), baseOf(cell));
  }

  setNumberFormats(area: Area, formats: string[][]): void {
    this.setStyles(area, (r, c) => engineStyle({ numberFormat: formats[r]?.[c] ?? GENERAL }));
  }

  setStyle(area: Area, style: Partial<FileStyle>): void {
    this.setStyles(area, () => engineStyle(style));
  }

  merges(): Area[] {
    return this.core.engine.worksheet(this.sheetId).getConfig().mergeData.map(areaOfRange);
  }

  merge(area: Area): void {
    this.core.engine.run(AddWorksheetMergeMutation.id, { ...this.target(), ranges: [rangeOfArea(area)] });
  }

  /** Takes away every merge that touches the area. */
  unmerge(area: Area): void {
    this.core.engine.run(RemoveWorksheetMergeMutation.id, { ...this.target(), ranges: [rangeOfArea(area)] });
  }

  columnWidth(column: number): number {
    return charactersOfPixels(this.sheet().getColumnWidth(column));
  }

  setColumnWidth(column: number, characters: number): void {
    growSheets(this.core.engine, this.sheetId, 0, column + 1);
    this.core.engine.run(SetWorksheetColWidthMutation.id, {
      ...this.target(),
      ranges: [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }],
      colWidth: pixelsOfCharacters(characters),
    });
  }

  rowHeight(row: number): number {
    return pointsOfPixels(this.sheet().getRowHeight(row));
  }

  setRowHeight(row: number, points: number): void {
    this.core.engine.run(SetWorksheetRowHeightMutation.id, {
      ...this.target(),
      ranges: [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }],
      rowHeight: pixelsOfPoints(points),
    });
  }

  isRowHidden(row: number): boolean {
    return this.sheet().getConfig().rowData[row]?.hd === BooleanNumber.TRUE;
  }

  setRowHidden(row: number, hidden: boolean): void {
    const range = { startRow: row, endRow: row, startColumn: 0, endColumn: 0 };
    this.core.engine.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, {
      ...this.target(),
      ranges: [range],
    });
  }

  isColumnHidden(column: number): boolean {
    return this.sheet().getConfig().columnData[column]?.hd === BooleanNumber.TRUE;
  }

  setColumnHidden(column: number, hidden: boolean): void {
    growSheets(this.core.engine, this.sheetId, 0, column + 1);
    const range = { startRow: 0, endRow: 0, startColumn: column, endColumn: column };
    this.core.engine.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, {
      ...this.target(),
      ranges: [range],
    });
  }

  columnLevel(column: number): number {
    return levelOf(this.sheet().getConfig().columnData[column]);
  }

  /** Univer knows no outline: the level travels with what it does know of the column. */
  setColumnLevel(column: number, level: number): void {
    const { columnData } = this.sheet().getConfig();
    columnData[column] = { ...columnData[column], custom: level > 0 ? { level } : undefined };
  }

  get tabColour(): string {
    return plainColour(this.sheet().getConfig().tabColor) ?? '';
  }

  set tabColour(colour: string) {
    const color = colour === '' ? '' : `#${colour}`;
    this.core.engine.run(SetTabColorMutation.id, { ...this.target(), color });
  }

  /** Sizes, hidden lines and groups in the file's units; lines as wide or high as all others are left out. */
  sizes(): Pick<FileSheet, 'columnWidths' | 'rowHeights' | 'hiddenRows' | 'hiddenColumns' | 'columnLevels'> {
    const { rowData, columnData } = this.sheet().getConfig();
    const sizes = {
      columnWidths: new Map<number, number>(),
      rowHeights: new Map<number, number>(),
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      columnLevels: new Map<number, number>(),
    };
    for (const [key, row] of Object.entries(rowData)) {
      if (row?.h !== undefined) sizes.rowHeights.set(Number(key), pointsOfPixels(row.h));
      if (row?.hd === BooleanNumber.TRUE) sizes.hiddenRows.add(Number(key));
    }
    for (const [key, column] of Object.entries(columnData)) {
      if (column?.w !== undefined) sizes.columnWidths.set(Number(key), charactersOfPixels(column.w));
      if (column?.hd === BooleanNumber.TRUE) sizes.hiddenColumns.add(Number(key));
      const level = levelOf(column);
      if (level > 0) sizes.columnLevels.set(Number(key), level);
    }
    return sizes;
  }

  get frozen(): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.sheet().getConfig().freeze;
    return { rows: ySplit, columns: xSplit };
  }

  set frozen({ rows, columns }: { rows: number; columns: number }) {
    this.core.engine.run(SetFrozenMutation.id, {
      ...this.target(),
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  get gridLines(): boolean {
    return this.sheet().getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set gridLines(shown: boolean) {
    this.core.engine.run(ToggleGridlinesMutation.id, {
      ...this.target(),
      showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  private setStyles(whole: Area, style: (row: number, column: number) => IStyleData): void {
    const area = this.manageable(whole);
    growSheets(this.core.engine, this.sheetId, area.row + area.rows, area.column + area.columns);
    const stored = this.core.engine.cells(this.sheetId);
    const cells: Record<number, Record<number, ICellData>> = {};
    for (let r = 0; r < area.rows; r++) {
      const row: Record<number, ICellData> = {};
      for (let c = 0; c < area.columns; c++) {
        // Left to itself, Univer would take text that looks like a number for one when a format is set.
        const type = stored[area.row + r]?.[area.column + c]?.t;
        row[area.column + c] = type ? { s: style(r, c), t: type } : { s: style(r, c) };
      }
      cells[area.row + r] = row;
    }
    this.core.engine.setCells(this.sheetId, cells);
  }

  /** Of entire columns or rows only the cells up to the last one in use get a style: a million would be too many. */
  private manageable(area: Area): Area {
    if (area.rows <= MANY && area.columns <= MANY) return area;
    const used = this.sheet().getCellMatrix().getDataRange();
    const rows = area.rows > MANY ? Math.max(1, used.endRow + 1 - area.row) : area.rows;
    const columns = area.columns > MANY ? Math.max(1, used.endColumn + 1 - area.column) : area.columns;
    return { ...area, rows, columns };
  }

  private styleData(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return cell?.s ? this.core.engine.workbook.getStyles().getStyleByCell(cell) : undefined;
  }

  private sheet(): ReturnType<BookCore['engine']['worksheet']> {
    return this.core.engine.worksheet(this.sheetId);
  }

  private target(): { unitId: string; subUnitId: string } {
    return { unitId: this.core.engine.unitId, subUnitId: this.sheetId };
  }
}

/** The depth of the groups that hold a column, which Univer keeps for us. */
function levelOf(column: Nullable<Partial<IColumnData>>): number {
  const level: unknown = column?.custom?.level;
  return typeof level === 'number' ? level : 0;
}

/** The file's own style index travels with the cell, so that its borders survive a save. */
export function baseOf(cell: Nullable<ICellData>): number | undefined {
  const base: unknown = cell?.custom?.base;
  return typeof base === 'number' ? base : undefined;
}
