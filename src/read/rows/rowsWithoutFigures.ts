import { isFilled, textOf } from '../../grid/grid';
import type { InputColumn } from '../../grid/headers';
import type { InputName } from '../../grid/names';
import type { CellValue } from '../../grid/port';
import { isErrorText } from '../../cells/errorText';
import { readMonth } from '../../cells/months';
import { isTotalLabel } from '../../cells/totalLabel';
import { isUnitLabel } from '../../cells/unitOfLabel';

/** Columns in which a total is named. A budget of all lines is none, and the names of lines and stages are free. */
const naming: Partial<Record<InputName, readonly InputColumn[]>> = {
  Forecast: ['month', 'line'],
  Actuals: ['month', 'line'],
  Calendar: ['month'],
  Budget: ['month'],
};

/** Rows of a list that hold no figures of their own: a row of units below the header, totals and remarks. */
export interface RowsWithoutFigures {
  rows: ReadonlySet<number>;
  /** The texts of the row of units, by the offset of their column; empty where there is none. */
  units: readonly string[];
}

/** Finds the rows without figures of their own among the cells below a header. */
export function rowsWithoutFigures(
  input: InputName,
  columns: ReadonlyMap<InputColumn, number>,
  values: readonly (readonly CellValue[])[],
): RowsWithoutFigures {
  const units = unitRow(values[0] ?? []);
  const rows = new Set<number>(units.length > 0 ? [0] : []);
  const names = (naming[input] ?? []).flatMap((column) => columns.get(column) ?? []);
  values.forEach((cells, row) => {
    if (names.some((offset) => isTotal(cells[offset] ?? null)) || isRemark(cells, columns)) rows.add(row);
  });
  return { rows, units };
}

function isTotal(cell: CellValue): boolean {
  return typeof cell === 'string' && isTotalLabel(cell);
}

/** A text by itself where a month would stand, as a note or the figures' source below a list. */
function isRemark(cells: readonly CellValue[], columns: ReadonlyMap<InputColumn, number>): boolean {
  const filled = cells.flatMap((cell, offset) => (isFilled(cell) ? [offset] : []));
  const text = cells[filled[0] ?? -1];
  const isAlone = filled.length === 1 && filled[0] === columns.get('month');
  return isAlone && typeof text === 'string' && !isErrorText(text) && readMonth(text) === null;
}

/** The texts of a row that names units and nothing else; a dash or "month" may stand where there is none to name. */
function unitRow(cells: readonly CellValue[]): string[] {
  const texts = cells.map(textOf);
  const filled = texts.filter((text) => text !== '' && !/^([-—–/]|月|年月|month)$/i.test(text));
  return filled.length > 0 && filled.every(isUnitLabel) ? texts : [];
}
