import { BooleanNumber, type IObjectArrayPrimitiveType, type IRowData } from '@univerjs/core';
import { TableManager } from '@univerjs/sheets-table';
import type { Engine } from '../engine';

type HiddenRows = Record<string, Record<string, IObjectArrayPrimitiveType<Partial<IRowData>>>>;

/**
 * The rows that SUBTOTAL and the like leave out: hidden by hand or by a table's filter. Univer's own search asks every
 * row of every sheet before each run.
 */
export function hiddenRows({ workbook, unitId, injector }: Engine): HiddenRows {
  const tables = injector.get(TableManager);
  const sheets: HiddenRows[string] = {};
  for (const sheet of workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    const rows: HiddenRows[string][string] = {};
    for (const [row, data] of Object.entries(sheet.getConfig().rowData ?? {}))
      if (data?.hd === BooleanNumber.TRUE) rows[Number(row)] = { hd: BooleanNumber.TRUE };
    for (const table of tables.getTablesBySubunitId(unitId, sheetId)) {
      // Of a table that nobody has filtered there is nothing, whatever its type says.
      const filtered = table.getTableFilters().getFilterOutRows() as Set<number> | undefined;
      for (const row of filtered ?? []) rows[row] = { hd: BooleanNumber.TRUE };
    }
    sheets[sheetId] = rows;
  }
  return { [unitId]: sheets };
}
