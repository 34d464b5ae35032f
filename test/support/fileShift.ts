import { areaAddress } from '../../src/grid/a1';
import type { FileSheet } from '../../src/standin/file/workbookFile';
import type { SheetArea } from '../../src/grid/port';
import { areaOf } from './fileArea';

/**
 * Moves everything in the area's columns from its first row on by so many rows. As in Excel a table is never cut: one
 * that lies only partly in those columns, or that a deletion reaches into from outside, refuses the whole.
 */
export function shiftCells(sheet: FileSheet, area: SheetArea, by: number): void {
  for (const table of sheet.tables) table.ref = shiftTable(table.ref, area, by);
  const rows = [...sheet.cells.keys()]
    .filter((row) => row >= area.row)
    .sort((a, b) => (by > 0 ? b - a : a - b));
  for (const row of rows) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cells.get(row)?.get(column);
      sheet.cells.get(row)?.delete(column);
      if (!sheet.cells.has(row + by)) sheet.cells.set(row + by, new Map());
      sheet.cells.get(row + by)!.delete(column);
      if (cell) sheet.cells.get(row + by)!.set(column, cell);
    }
  }
}

function shiftTable(ref: string, area: SheetArea, by: number): string {
  const place = areaOf(ref);
  const end = place.column + place.columns;
  const bandEnd = area.column + area.columns;
  const outside = end <= area.column || place.column >= bandEnd;
  // What is deleted lies right above the area that moves up.
  const first = by < 0 ? area.row + by : area.row;
  if (outside || place.row + place.rows <= first) return ref;
  const whole = place.column >= area.column && end <= bandEnd && place.row >= area.row;
  if (!whole) throw new Error('a table would be cut');
  return areaAddress({ ...place, row: place.row + by });
}
