import { ObjectMatrix, type ICellData, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { cellArea, union, type Area } from '../../areas';
import type { BookInput, BookValue } from '../book';
import { cellOfFormula, cellOfInput, isEmptyCell, isSameContent, valueOfCell } from './cellContent';
import type { CellMatrix } from '../engine';
import type { BookCore } from '../bookCore';
import { spillArea } from './spillChanges';
import { growSheets } from './growSheets';

/** Values and formulas of one sheet. */
export class SheetCells {
  constructor(
    private readonly core: BookCore,
    private readonly sheetId: string,
  ) {}

  values(area: Area): BookValue[][] {
    const cells = this.core.engine.cells(this.sheetId);
    const spilled = this.spilled();
    return grid(area, (row, column) => {
      const cell = cells[row]?.[column];
      if (cell && !isEmptyCell(cell)) return valueOfCell(cell);
      return valueOfSpilled(spilled[row]?.[column]);
    });
  }

  formulas(area: Area): (string | number | boolean)[][] {
    const cells = this.core.engine.cells(this.sheetId);
    const speller = this.core.spelling.now();
    const values = this.values(area);
    return grid(area, (row, column) => {
      const formula = this.engineFormula(cells, row, column);
      if (formula !== undefined) return speller.toShown(formula, { sheetId: this.sheetId, row, column });
      const value = values[row - area.row]?.[column - area.column] ?? '';
      return typeof value === 'object' ? value.error : value;
    });
  }

  /** The formula as the engine has it; a formula filled down in the grid is kept once, with an id. */
  engineFormula(cells: CellMatrix, row: number, column: number): string | undefined {
    const cell = cells[row]?.[column];
    if (cell?.f) return cell.f;
    if (!cell?.si) return undefined;
    const { injector, unitId } = this.core.engine;
    return (
      injector.get(FormulaDataModel).getFormulaStringByCell(row, column, this.sheetId, unitId) ?? undefined
    );
  }

  write(area: Area, input: BookInput[][]): void {
    const { core, sheetId } = this;
    growSheets(core.engine, sheetId, area.row + area.rows, area.column + area.columns);
    const speller = core.spelling.now();
    const stored = core.engine.cells(sheetId);
    const spilled = this.spilled();
    const cells: Record<number, Record<number, ICellData>> = {};
    let touched: Area | undefined;
    let changed: Area | undefined;
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const value = input[r]?.[c] ?? null;
        if (value === null) continue;
        const row = area.row + r;
        const column = area.column + c;
        const isFormula = typeof value === 'string' && value.length > 1 && value.startsWith('=');
        const cell = isFormula
          ? cellOfFormula(speller.toEngine(value, { sheetId, row, column }))
          : cellOfInput(value);
        touched = union(touched, cellArea(row, column));
        // What stands there already needs no calculation, and neither does what depends on it.
        if (!spilled[row]?.[column] && isSameContent(stored[row]?.[column], cell)) continue;
        (cells[row] ??= {})[column] = cell;
        changed = union(changed, cellArea(row, column));
      }
    }
    if (!touched) return;
    if (changed) {
      core.engine.setCells(sheetId, cells);
      core.calculation.markWritten(sheetId, cells, changed);
    }
    core.headers.follow(sheetId, touched);
    core.emit({ kind: 'changed', sheetId, area: touched, source: 'host' });
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    const { core, sheetId } = this;
    const cleared: CellMatrix = {};
    let touched: Area | undefined;
    this.eachStored(area, (_, row, column) => {
      const content = { v: null, t: null, f: null, si: null, p: null };
      const look = { s: null, custom: null };
      (cleared[row] ??= {})[column] =
        what === 'contents' ? content : what === 'formats' ? look : { ...content, ...look };
      touched = union(touched, { row, column, rows: 1, columns: 1 });
    });
    if (!touched) return;
    core.engine.setCells(sheetId, cleared);
    if (what === 'formats') return;
    core.calculation.markWritten(sheetId, cleared, area);
    core.headers.follow(sheetId, area);
    core.emit({ kind: 'changed', sheetId, area, source: 'host' });
  }

  usedArea(valuesOnly: boolean): Area | null {
    const what = valuesOnly ? 'values' : 'used';
    let used = this.core.engine.memory.recall(this.sheetId, what, () => this.storedArea(valuesOnly));
    for (const [row, columns] of Object.entries(this.spilled()))
      for (const column of Object.keys(columns ?? {}))
        used = union(used, cellArea(Number(row), Number(column)));
    return used ? { ...used } : null;
  }

  private storedArea(valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.eachStored(undefined, (cell, row, column) => {
      const isInside = row >= top && row <= bottom && column >= left && column <= right;
      if (isInside || (isEmptyCell(cell) && (valuesOnly || !cell.s))) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    });
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Every cell that the sheet stores, within an area or all over. */
  eachStored(area: Area | undefined, visit: (cell: ICellData, row: number, column: number) => void): void {
    const cells = this.core.engine.cells(this.sheetId);
    for (const rowKey of Object.keys(cells)) {
      const row = Number(rowKey);
      if (area && (row < area.row || row >= area.row + area.rows)) continue;
      const columns = cells[row] ?? {};
      for (const columnKey of Object.keys(columns)) {
        const column = Number(columnKey);
        if (area && (column < area.column || column >= area.column + area.columns)) continue;
        const cell = columns[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  /** The area over which the formula of a cell spills, itself included; undefined when it shows in its cell alone. */
  spillArea(row: number, column: number): Area | undefined {
    return spillArea(this.core.engine, this.sheetId, row, column);
  }

  eachSpilled(visit: (cell: ICellData, row: number, column: number) => void): void {
    new ObjectMatrix<ICellData>(this.spilled() as never).forValue((row, column, cell) => {
      if (cell) visit(cell, row, column);
    });
  }

  /** Cells that show a part of an array whose formula stands elsewhere. */
  private spilled(): CellMatrix {
    const { injector, unitId } = this.core.engine;
    return injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[this.sheetId] ?? {};
  }
}

/** Beside its formula an array may show an empty text, which is not nothing. */
function valueOfSpilled(cell: Nullable<ICellData>): BookValue {
  return cell?.v === '' ? '' : valueOfCell(cell);
}

export function grid<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => cell(area.row + r, area.column + c)),
  );
}
