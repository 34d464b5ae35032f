import type { FileSheet, WorkbookFile } from '../../src/workbook/file/workbookFile';
import type { Language, SavedSettings } from '../../src/workbook/outcome';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { createFilePort } from './filePort';
import { planningBook } from './planningBook';
import { ready, savedSettings } from './prepared';

/** A workbook with the plan's tables written into it; it fails where the plan is refused. */
export function plannedBook(
  file: WorkbookFile = planningBook(),
  settings: Partial<SavedSettings> = {},
  language: Language = 'en',
): WorkbookFile {
  const port = createFilePort(file);
  port.take(ready(file, settings, language).steps);
  return file;
}

/** Plans a workbook through its port, as the ribbon does. */
export async function planAgain(
  file: WorkbookFile,
  settings: Partial<SavedSettings> = {},
  language: Language = 'en',
): ReturnType<typeof planWorkbook> {
  return planWorkbook(createFilePort(file), savedSettings(settings), language);
}

export function sheetOf(file: WorkbookFile, name: string): FileSheet {
  const sheet = file.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}
