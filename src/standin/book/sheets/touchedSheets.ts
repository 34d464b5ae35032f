import { CommandType, type ICommandInfo } from '@univerjs/core';

/** Calculating, names, tables and the text of the formula bar leave the cells of every sheet as they are stored. */
const LEAVES_CELLS = /^(?:formula|doc)\.mutation\./u;

interface Params {
  unitId?: string;
  subUnitId?: string;
  /** The sheet that is put in. */
  sheet?: { id: string };
}

/** Whose stored cells in a workbook a command may change: those of one sheet, by its id, of every sheet, or of none. */
export function touchedSheets(
  { id, type, params }: Readonly<ICommandInfo>,
  workbookId: string,
): { sheetId: string } | 'every' | 'none' {
  if (type !== CommandType.MUTATION) return 'none';
  const { unitId = workbookId, subUnitId, sheet } = (params ?? {}) as Params;
  if (unitId !== workbookId) return 'none';
  const sheetId = subUnitId ?? sheet?.id;
  if (sheetId !== undefined) return { sheetId };
  return LEAVES_CELLS.test(id) ? 'none' : 'every';
}
