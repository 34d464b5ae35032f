import {
  Dimension,
  Direction,
  RANGE_TYPE,
  sequenceExecute,
  type IMutationInfo,
  type IRange,
} from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { areaOfRange, rangeOfArea } from '../area';
import type { Area } from '../../areas';
import { BookProblem } from '../bookProblem';
import { growSheets } from './growSheets';
import type { BookCore } from '../bookCore';
import { cellChange, type StructureChange } from './structureChange';
import { cutsTable } from '../tables/tableAfter';

const CELL_COMMANDS = {
  down: InsertRangeMoveDownCommand.id,
  right: InsertRangeMoveRightCommand.id,
  up: DeleteRangeMoveUpCommand.id,
  left: DeleteRangeMoveLeftCommand.id,
};

/** Rows, columns and cells that come and go; Univer moves what stands behind them and the formulas that look there. */
export class SheetStructure {
  constructor(
    private readonly core: BookCore,
    private readonly sheetId: string,
  ) {}

  insertRows(row: number, count: number): void {
    const direction = row === 0 ? Direction.UP : Direction.DOWN;
    this.lines(InsertRowByRangeCommand.id, { along: 'rows', kind: 'insert', at: row, count }, { direction });
  }

  deleteRows(row: number, count: number): void {
    this.lines(RemoveRowByRangeCommand.id, { along: 'rows', kind: 'delete', at: row, count });
  }

  insertColumns(column: number, count: number): void {
    const direction = column === 0 ? Direction.LEFT : Direction.RIGHT;
    this.lines(
      InsertColByRangeCommand.id,
      { along: 'columns', kind: 'insert', at: column, count },
      { direction },
    );
  }

  deleteColumns(column: number, count: number): void {
    this.lines(RemoveColByRangeCommand.id, { along: 'columns', kind: 'delete', at: column, count });
  }

  insertCells(area: Area, shift: 'down' | 'right'): void {
    const used = this.usedArea();
    const down = shift === 'down';
    if (used)
      growSheets(
        this.core.engine,
        this.sheetId,
        used.row + used.rows + area.rows,
        used.column + used.columns + area.columns,
      );
    this.cells(area, shift, cellChange(area, down ? 'rows' : 'columns', 'insert'));
    this.core.emit({ kind: 'cellsInserted', sheetId: this.sheetId, area, shift });
  }

  deleteCells(area: Area, shift: 'up' | 'left'): void {
    this.cells(area, shift, cellChange(area, shift === 'up' ? 'rows' : 'columns', 'delete'));
    this.core.emit({ kind: 'cellsDeleted', sheetId: this.sheetId, area, shift });
  }

  private lines(id: string, change: StructureChange, more: object = {}): void {
    const { engine } = this.core;
    const range = change.along === 'rows' ? this.rows(change) : this.columns(change);
    this.carryOut(change, () =>
      engine.run(id, { unitId: engine.unitId, subUnitId: this.sheetId, range, ...more }),
    );
  }

  /** Univer's own commands for this are asynchronous in name; these are the steps that they take. */
  private cells(area: Area, shift: keyof typeof CELL_COMMANDS, change: StructureChange): void {
    const { engine, tableMoves } = this.core;
    const range = rangeOfArea(area);
    tableMoves.expect(this.sheetId, change);
    this.carryOut(change, () => {
      const params = {
        unitId: engine.unitId,
        subUnitId: this.sheetId,
        range,
        shiftDimension: change.along === 'rows' ? Dimension.ROWS : Dimension.COLUMNS,
      };
      const intercepted = engine.injector
        .get(SheetInterceptorService)
        .onCommandExecute({ id: CELL_COMMANDS[shift], params: { range } });
      const moves =
        change.kind === 'insert'
          ? getInsertRangeMutations(engine.injector, params)
          : getRemoveRangeMutations(engine.injector, params);
      const steps: IMutationInfo[] = [...(intercepted.preRedos ?? []), ...moves.redo, ...intercepted.redos];
      engine.asHost(() => sequenceExecute(steps, engine.commands));
    });
  }

  /** Univer looks formulas and tables up on the sheet that is in front, so it has to be this one meanwhile. */
  private carryOut(change: StructureChange, action: () => void): void {
    const { tables, tableMoves, calculation, view } = this.core;
    const cut = tables.all().find((table) => table.sheetId === this.sheetId && cutsTable(table, change));
    if (cut) throw new BookProblem('tableCut', cut.name);
    view.onSheet(this.sheetId, action);
    tableMoves.settle();
    calculation.markEverything();
  }

  private usedArea(): Area | undefined {
    const range = this.core.engine.worksheet(this.sheetId).getCellMatrix().getDataRange();
    return range.endRow < 0 ? undefined : areaOfRange(range);
  }

  private rows({ at, count }: StructureChange): IRange {
    const endColumn = this.core.engine.worksheet(this.sheetId).getColumnCount() - 1;
    return { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn, rangeType: RANGE_TYPE.ROW };
  }

  private columns({ at, count }: StructureChange): IRange {
    const endRow = this.core.engine.worksheet(this.sheetId).getRowCount() - 1;
    return { startRow: 0, endRow, startColumn: at, endColumn: at + count - 1, rangeType: RANGE_TYPE.COLUMN };
  }
}
