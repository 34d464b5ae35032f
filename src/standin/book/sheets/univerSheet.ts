import { BooleanNumber } from '@univerjs/core';
import { SetWorksheetHideMutation } from '@univerjs/sheets';
import type { FilePage, FileStyle } from '../../file/workbookFile';
import type {
  BookChart,
  BookConditionalFormat,
  BookInput,
  BookSheet,
  BookValidation,
  BookValue,
} from '../book';
import type { Area } from '../../areas';
import type { BookCore } from '../bookCore';
import { SheetCells } from './sheetCells';
import { SheetLook } from './sheetLook';
import { SheetStructure } from './sheetStructure';

/** One sheet of the open workbook. What Univer has no place for stands in its own fields. */
export class UniverSheet implements BookSheet {
  protected = false;
  page?: FilePage;
  readonly conditionalFormats: BookConditionalFormat[] = [];
  readonly validations: BookValidation[] = [];
  readonly charts: BookChart[] = [];
  readonly cells: SheetCells;
  readonly look: SheetLook;
  private readonly structure: SheetStructure;
  private veryHidden = false;

  constructor(
    private readonly core: BookCore,
    readonly id: string,
  ) {
    this.cells = new SheetCells(core, id);
    this.look = new SheetLook(core, id);
    this.structure = new SheetStructure(core, id);
  }

  get name(): string {
    return this.core.engine.worksheet(this.id).getName();
  }

  get visibility(): BookSheet['visibility'] {
    if (!this.core.engine.worksheet(this.id).isSheetHidden()) return 'visible';
    return this.veryHidden ? 'veryHidden' : 'hidden';
  }

  set visibility(visibility: BookSheet['visibility']) {
    this.veryHidden = visibility === 'veryHidden';
    this.core.engine.run(SetWorksheetHideMutation.id, {
      unitId: this.core.engine.unitId,
      subUnitId: this.id,
      hidden: visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    });
  }

  get frozen(): { rows: number; columns: number } {
    return this.look.frozen;
  }

  set frozen(frozen: { rows: number; columns: number }) {
    this.look.frozen = frozen;
  }

  get gridLines(): boolean {
    return this.look.gridLines;
  }

  set gridLines(shown: boolean) {
    this.look.gridLines = shown;
  }

  get tabColour(): string {
    return this.look.tabColour;
  }

  set tabColour(colour: string) {
    this.look.tabColour = colour;
  }

  usedArea(valuesOnly: boolean): Area | null {
    return this.cells.usedArea(valuesOnly);
  }

  values(area: Area): BookValue[][] {
    return this.cells.values(area);
  }

  formulas(area: Area): (string | number | boolean)[][] {
    return this.cells.formulas(area);
  }

  numberFormats(area: Area): string[][] {
    return this.look.numberFormats(area);
  }

  style(row: number, column: number): FileStyle {
    return this.look.style(row, column);
  }

  write(area: Area, input: BookInput[][]): void {
    this.cells.write(area, input);
  }

  setNumberFormats(area: Area, formats: string[][]): void {
    this.look.setNumberFormats(area, formats);
  }

  setStyle(area: Area, style: Partial<FileStyle>): void {
    this.look.setStyle(area, style);
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    this.cells.clear(area, what);
  }

  merges(): Area[] {
    return this.look.merges();
  }

  merge(area: Area): void {
    this.look.merge(area);
  }

  unmerge(area: Area): void {
    this.look.unmerge(area);
  }

  insertRows(row: number, count: number): void {
    this.structure.insertRows(row, count);
  }

  deleteRows(row: number, count: number): void {
    this.structure.deleteRows(row, count);
  }

  insertColumns(column: number, count: number): void {
    this.structure.insertColumns(column, count);
  }

  deleteColumns(column: number, count: number): void {
    this.structure.deleteColumns(column, count);
  }

  insertCells(area: Area, shift: 'down' | 'right'): void {
    this.structure.insertCells(area, shift);
  }

  deleteCells(area: Area, shift: 'up' | 'left'): void {
    this.structure.deleteCells(area, shift);
  }

  columnWidth(column: number): number {
    return this.look.columnWidth(column);
  }

  setColumnWidth(column: number, characters: number): void {
    this.look.setColumnWidth(column, characters);
  }

  rowHeight(row: number): number {
    return this.look.rowHeight(row);
  }

  setRowHeight(row: number, points: number): void {
    this.look.setRowHeight(row, points);
  }

  isColumnHidden(column: number): boolean {
    return this.look.isColumnHidden(column);
  }

  setColumnHidden(column: number, hidden: boolean): void {
    this.look.setColumnHidden(column, hidden);
  }

  columnLevel(column: number): number {
    return this.look.columnLevel(column);
  }

  setColumnLevel(column: number, level: number): void {
    this.look.setColumnLevel(column, level);
  }

  isRowHidden(row: number): boolean {
    return this.look.isRowHidden(row);
  }

  setRowHidden(row: number, hidden: boolean): void {
    this.look.setRowHidden(row, hidden);
  }
}
