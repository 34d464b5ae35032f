import { parseArea } from '../../src/workbook/file/address';
import type { SheetArea } from '../../src/workbook/port';

/** An A1 area as rows and columns. */
export function areaOf(ref: string): Omit<SheetArea, 'sheet'> {
  const { top, left, bottom, right } = parseArea(ref)!;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
