import { areaAddress, columnLetters, quoteSheet } from '../../grid/a1';
import { isEntireColumns, isEntireRows, type Area } from '../areas';

/** "A1:B2", "A:C" or "1:3"; absolute marks are not written. */
export function formatArea(area: Area): string {
  const { row, column, rows, columns } = area;
  if (isEntireColumns(area) && !isEntireRows(area)) {
    return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  }
  if (isEntireRows(area) && !isEntireColumns(area)) return `${row + 1}:${row + rows}`;
  return areaAddress(area);
}

/** The address with its sheet, quoted where Excel quotes it. */
export function formatReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${formatArea(area)}`;
}
