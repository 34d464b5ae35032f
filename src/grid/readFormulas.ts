import type { WorkbookContents, WorkbookPort } from './port';

/** Everything that a workbook holds, with the formulas of every sheet, whose names have to be asked for first. */
export async function readFormulas(port: WorkbookPort): Promise<WorkbookContents> {
  const { sheets } = await port.read([]);
  return port.read(sheets.map(({ name }) => name));
}
