import { CellValueType, isNullCell, isTextFormat, type ICellData, type Nullable } from '@univerjs/core';
import {
  ErrorType,
  type IFormulaCurrentConfigService,
  type IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { fault, type Maybe } from './scalar';

const errors: ReadonlySet<unknown> = new Set(Object.values(ErrorType));

/** Reads single cells in the course of a run: what the run has calculated already, else what the sheet holds. */
export class CellReader {
  private readonly textStyles = new Map<string, boolean>();

  constructor(
    private readonly config: IFormulaCurrentConfigService,
    private readonly runtime: IFormulaRuntimeService,
  ) {}

  read(unitId: string, sheetId: string, row: number, column: number): Maybe {
    const calculated = this.runtime.getUnitData()[unitId]?.[sheetId]?.getValue(row, column);
    if (calculated) return this.valueOf(unitId, calculated);
    const sheet = this.config.getUnitData()[unitId]?.[sheetId];
    if (!sheet || row < 0 || column < 0 || row >= sheet.rowCount || column >= sheet.columnCount)
      return undefined;
    if (this.isSpilledOver(unitId, sheetId, row, column)) return undefined;
    return this.valueOf(unitId, sheet.cellData.getValue(row, column));
  }

  /** Cells that arrays spill over, and those that features of the grid calculate, are left to Univer. */
  private isSpilledOver(unitId: string, sheetId: string, row: number, column: number): boolean {
    const spilt = this.runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId]?.getValue(row, column);
    if (spilt || this.config.getArrayFormulaCellData()[unitId]?.[sheetId]?.getValue(row, column)) return true;
    for (const feature in this.runtime.getRuntimeFeatureCellData()) return feature !== undefined;
    return false;
  }

  private valueOf(unitId: string, cell: Nullable<ICellData>): Maybe {
    if (!cell || isNullCell(cell)) return null;
    if (cell.p) return undefined;
    const value = cell.v ?? 0;
    if (errors.has(value)) return fault(value as ErrorType);
    switch (cell.t) {
      case CellValueType.NUMBER:
        return typeof value === 'number' && Number.isFinite(value) && !this.isText(unitId, cell)
          ? value
          : undefined;
      case CellValueType.STRING:
      case CellValueType.FORCE_STRING:
        return String(value);
      case CellValueType.BOOLEAN:
        return typeof value === 'string' ? undefined : value === true || value === 1;
      default:
        return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    }
  }

  /** A number in a cell with the format of text is text. */
  private isText(unitId: string, cell: ICellData): boolean {
    if (!cell.s) return false;
    const known = typeof cell.s === 'string' ? this.textStyles.get(cell.s) : undefined;
    if (known !== undefined) return known;
    const style = this.config.getUnitStylesData()[unitId]?.getStyleByCell(cell);
    const isText = isTextFormat(style?.n?.pattern ?? '');
    if (typeof cell.s === 'string') this.textStyles.set(cell.s, isText);
    return isText;
  }

  /** Begins a run: styles may have changed since the last one. */
  reset(): void {
    this.textStyles.clear();
  }
}
