import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { LAST_COLUMN, LAST_ROW } from '../../../grid/a1';
import type { Engine } from '../engine';

/**
 * Univer's sheets have an end, and a reference beyond it is #NAME?. They start smaller than Excel's grid,
 * since every row costs memory in the visible grid, and grow with what is written.
 */
export function growSheets(engine: Engine, sheetId: string, rows: number, columns: number): void {
  const sheet = engine.worksheet(sheetId);
  const target = { unitId: engine.unitId, subUnitId: sheetId };
  if (rows > sheet.getRowCount())
    engine.run(SetWorksheetRowCountMutation.id, { ...target, rowCount: Math.min(rows + 1000, LAST_ROW + 1) });
  if (columns > sheet.getColumnCount())
    engine.run(SetWorksheetColumnCountMutation.id, {
      ...target,
      columnCount: Math.min(columns + 26, LAST_COLUMN + 1),
    });
}
