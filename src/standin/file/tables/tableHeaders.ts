import { parseArea } from '../../../grid/a1';
import { cellArea, contains } from '../../areas';
import type { FileCell, FileSheet } from '../workbookFile';

/**
 * The cells of a sheet with the header cells of its tables saying what the columns are called: Excel repairs, with a
 * warning, a file in which the two differ. Rows that agree are the record's own.
 */
export function withTableHeaders(sheet: FileSheet): Map<number, Map<number, FileCell>> {
  const cells = new Map(sheet.cells);
  for (const table of sheet.tables) {
    const area = parseArea(table.ref);
    if (!area || table.headless) continue;
    const row = cells.get(area.row);
    if (table.columns.every((column, index) => row?.get(area.column + index)?.value === column.name))
      continue;
    const headers = new Map(row);
    table.columns.forEach((column, index) => {
      const known = headers.get(area.column + index);
      headers.set(area.column + index, {
        value: column.name,
        ...(known?.style ? { style: known.style } : {}),
      });
    });
    cells.set(area.row, headers);
  }
  return cells;
}

/** Finds the table whose data or totals a cell belongs to. */
export function tableFinder(sheet: FileSheet): (row: number, column: number) => string | undefined {
  const areas = sheet.tables.flatMap((table) => {
    const area = parseArea(table.ref);
    return area ? [{ area, name: table.name }] : [];
  });
  return (row, column) => areas.find(({ area }) => contains(area, cellArea(row, column)))?.name;
}
