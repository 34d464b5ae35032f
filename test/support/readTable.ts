import type { FileCellValue, WorkbookFile } from '../../src/standin/file/workbookFile';
import { areaOf } from './fileArea';

/** A table's rows, each by its headers, as a workbook shows them. */
export function readTable(file: WorkbookFile, name: string): Record<string, FileCellValue>[] {
  for (const sheet of file.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (!table) continue;
    const { row, column, rows } = areaOf(table.ref);
    return Array.from({ length: rows - 1 }, (_, index) =>
      Object.fromEntries(
        table.columns.map((one, offset) => [
          one.name,
          sheet.cells.get(row + 1 + index)?.get(column + offset)?.value ?? null,
        ]),
      ),
    );
  }
  throw new Error(`There is no table ${name}.`);
}

/** Names of all tables of a workbook. */
export function tableNames(file: WorkbookFile): string[] {
  return file.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
}
