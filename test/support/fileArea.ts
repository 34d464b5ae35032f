import { parseArea } from '../../src/grid/a1';
import type { SheetArea } from '../../src/grid/port';

/** An A1 area as rows and columns. */
export function areaOf(ref: string): Omit<SheetArea, 'sheet'> {
  return parseArea(ref)!;
}
