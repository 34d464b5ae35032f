import type { ICellData, IRange } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import type { WorkbookFile } from '../../file/workbookFile';
import { areaOfA1, rangeOfArea } from '../area';
import { cellOfValue } from './cellContent';
import type { Engine } from '../engine';
import { sheetIdOf } from '../workbookData';

type Matrix<T> = Record<number, Record<number, T>>;

/** Arrays stand as the file has them until something that they need changes: a function of theirs may be unknown yet. */
export function loadSpills(engine: Engine, file: WorkbookFile): void {
  const ranges: Record<string, Matrix<IRange>> = {};
  const values: Record<string, Matrix<ICellData>> = {};
  file.sheets.forEach((sheet, index) => {
    const sheetRanges: Matrix<IRange> = {};
    const sheetValues: Matrix<ICellData> = {};
    for (const [row, columns] of sheet.cells) {
      for (const [column, cell] of columns) {
        const ref = cell.formula === undefined ? undefined : (cell.spill ?? cell.array);
        if (ref === undefined || !ref.includes(':')) continue;
        const range = rangeOfArea(areaOfA1(ref));
        (sheetRanges[row] ??= {})[column] = range;
        for (let r = range.startRow; r <= range.endRow; r++) {
          for (let c = range.startColumn; c <= range.endColumn; c++) {
            const value = cellOfValue(sheet.cells.get(r)?.get(c)?.value ?? null);
            if (value) (sheetValues[r] ??= {})[c] = value;
          }
        }
      }
    }
    ranges[sheetIdOf(index)] = sheetRanges;
    values[sheetIdOf(index)] = sheetValues;
  });
  const { unitId } = engine;
  engine.run(
    SetArrayFormulaDataMutation.id,
    { arrayFormulaRange: { [unitId]: ranges }, arrayFormulaCellData: { [unitId]: values } },
    { onlyLocal: true },
  );
}
