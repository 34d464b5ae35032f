import { Direction, RANGE_TYPE, type IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { rangeOfArea } from './area';
import type { Area } from './book';
import type { BookParts } from './parts';

/** Rows, columns and cells that come and go; Univer moves what stands behind them and the formulas that look there. */
export class SheetStructure {
  constructor(
    private readonly parts: BookParts,
    private readonly sheetId: string,
  ) {}

  insertRows(row: number, count: number): void {
    const direction = row === 0 ? Direction.UP : Direction.DOWN;
    this.change(InsertRowByRangeCommand.id, this.rows(row, count), { direction });
  }

  deleteRows(row: number, count: number): void {
    this.change(RemoveRowByRangeCommand.id, this.rows(row, count));
  }

  insertColumns(column: number, count: number): void {
    const direction = column === 0 ? Direction.LEFT : Direction.RIGHT;
    this.change(InsertColByRangeCommand.id, this.columns(column, count), { direction });
  }

  deleteColumns(column: number, count: number): void {
    this.change(RemoveColByRangeCommand.id, this.columns(column, count));
  }

  insertCells(area: Area, shift: 'down' | 'right'): void {
    const id = shift === 'down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
    this.change(id, rangeOfArea(area));
    this.parts.emit({ kind: 'cellsInserted', sheetId: this.sheetId, area, shift });
  }

  deleteCells(area: Area, shift: 'up' | 'left'): void {
    const id = shift === 'up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
    this.change(id, rangeOfArea(area));
    this.parts.emit({ kind: 'cellsDeleted', sheetId: this.sheetId, area, shift });
  }

  /** Univer's commands look up formulas and tables of the sheet that is active, so it has to be this one. */
  private change(id: string, range: IRange, more: object = {}): void {
    const { engine, calculation } = this.parts;
    const active = engine.workbook.getActiveSheet()?.getSheetId();
    const params = { unitId: engine.unitId, subUnitId: this.sheetId, range, ...more };
    engine.asHost(() => {
      this.activate(this.sheetId);
      engine.commands.syncExecuteCommand(id, params);
      if (active && active !== this.sheetId) this.activate(active);
    });
    calculation.markEverything();
  }

  private activate(sheetId: string): void {
    const { engine } = this.parts;
    engine.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
      unitId: engine.unitId,
      subUnitId: sheetId,
    });
  }

  private rows(row: number, count: number): IRange {
    const endColumn = this.parts.engine.worksheet(this.sheetId).getColumnCount() - 1;
    return { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn, rangeType: RANGE_TYPE.ROW };
  }

  private columns(column: number, count: number): IRange {
    const endRow = this.parts.engine.worksheet(this.sheetId).getRowCount() - 1;
    return {
      startRow: 0,
      endRow,
      startColumn: column,
      endColumn: column + count - 1,
      rangeType: RANGE_TYPE.COLUMN,
    };
  }
}
