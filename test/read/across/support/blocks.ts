import type { FileCellValue } from '../../../../src/standin/file/workbookFile';
import type { WorkbookContents } from '../../../../src/grid/port';
import { acrossBlocks, type AcrossBlock } from '../../../../src/read/across/acrossBlocks';
import { acrossGroups, type AcrossGroup } from '../../../../src/read/across/acrossGroups';
import type { AcrossContext } from '../../../../src/read/across/acrossRows';
import { blankWorkbook } from '../../../support/blankSheet';
import { contentsOf } from '../../../support/fileContents';
import { addGrid } from '../../../support/gridSheet';

/** Lines that are known, and no choice of the user's. */
export const known: AcrossContext = { lines: new Set(['hotline', 'cic']), columns: {} };

/** A workbook of one sheet with these rows from its first cell on. */
export function gridContents(rows: FileCellValue[][], sheet = 'Plan'): WorkbookContents {
  return contentsOf(addGrid(blankWorkbook(), sheet, 'A1', rows), []);
}

/** The blocks of such a workbook. */
export function blocksIn(rows: FileCellValue[][], sheet = 'Plan'): AcrossBlock[] {
  return acrossBlocks(gridContents(rows, sheet), []);
}

/** The group of such a workbook's first sheet. */
export function groupIn(rows: FileCellValue[][], context = known, sheet = 'Plan'): AcrossGroup {
  const contents = gridContents(rows, sheet);
  return acrossGroups(acrossBlocks(contents, []), context, contents)[0]!;
}
