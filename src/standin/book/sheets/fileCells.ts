import type { FileCell, FileSheet } from '../../file/workbookFile';
import { areaAddress } from '../../../grid/a1';
import { isEmptyCell, valueOfCell } from './cellContent';
import { placeOf } from '../customFunctions';
import type { Speller } from '../formulas/formulaSpelling';
import { needsArrays } from '../formulas/needsArrays';
import type { BookCore } from '../bookCore';
import type { StyleTable } from './styleTable';
import type { UniverSheet } from './univerSheet';

/** Every cell of a sheet as a file keeps it: cached value, formula, style, and what it spills over. */
export function fileCells(
  core: BookCore,
  sheet: UniverSheet,
  styles: StyleTable,
  speller: Speller,
): FileSheet['cells'] {
  const cells: FileSheet['cells'] = new Map();
  const stored = core.engine.cells(sheet.id);
  const onArrays = new Map<string, boolean>();
  const worksOnArrays = (formula: string): boolean => {
    let answer = onArrays.get(formula);
    if (answer === undefined) onArrays.set(formula, (answer = needsArrays(formula)));
    return answer;
  };
  const put = (row: number, column: number, cell: FileCell): void => {
    let columns = cells.get(row);
    if (!columns) cells.set(row, (columns = new Map()));
    columns.set(column, cell);
  };
  sheet.cells.eachStored(undefined, (data, row, column) => {
    const cell: FileCell = { value: valueOfCell(data) };
    const formula = sheet.cells.engineFormula(stored, row, column);
    if (formula !== undefined) {
      cell.formula = speller.toFile(formula).slice(1);
      const area = sheet.cells.spillArea(row, column);
      const isDynamic =
        area ||
        core.functions.arrayCells.has(placeOf({ sheetId: sheet.id, row, column })) ||
        worksOnArrays(formula);
      if (isDynamic) cell.spill = areaAddress(area ?? { row, column, rows: 1, columns: 1 });
    }
    const style = styles.place(data);
    if (style !== undefined) cell.style = style;
    if (!isEmptyCell(data) || style !== undefined) put(row, column, cell);
  });
  sheet.cells.eachSpilled((data, row, column) => {
    const own = cells.get(row)?.get(column);
    if (own && (own.formula !== undefined || own.value !== null)) return;
    put(row, column, { ...own, value: valueOfCell(data) });
  });
  return cells;
}
