import { parseArea } from '../../src/standin/file/address';
import type { SheetArea } from '../../src/grid/port';

/** An A1 area as rows and columns. */
export function areaOf(ref: string): Omit<SheetArea, 'sheet'> {
  const { top, left, bottom, right } = parseArea(ref)!;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
