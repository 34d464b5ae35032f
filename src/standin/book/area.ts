import type { IRange } from '@univerjs/core';
import { parseArea } from '../../grid/a1';
import { BookProblem } from './bookProblem';
import type { Area } from '../areas';

export function areaOfRange(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function rangeOfArea(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

/** Reads "B2", "$B$2:D9", "B:C" and the like; a text that is no area of the grid is a problem. */
export function areaOfA1(text: string): Area {
  const area = parseArea(text.trim());
  if (!area) throw new BookProblem('outsideGrid', text);
  return area;
}
