import type { FileSheet, WorkbookFile } from '../../src/standin/file/workbookFile';
import type { Language } from '../../src/words/language';
import type { SavedSettings } from '../../src/settings/savedSettings';
import { planWorkbook } from '../../src/jobs/plan/planWorkbook';
import { createFilePort } from './filePort';
import { callsOf, months, planningBook, setCell } from './planningBook';
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

/** A planned workbook in which the ladder goes and months come, with notes of the user's around our tables. */
export function changedBook(): WorkbookFile {
  const file = plannedBook();
  setCell(sheetOf(file, 'Lines'), 2, 1, null);
  const forecast = sheetOf(file, 'Forecast');
  months(3).forEach((month, index) =>
    [month, 'Hotline', callsOf(50), 180, 20, 40, 3, 0].forEach((value, column) =>
      setCell(forecast, 1 + index, column, value),
    ),
  );
  setCell(forecast, 4, 0, months(1)[0]!);
  ['CIC', callsOf(4), 180, 20, 40, 1, 0].forEach((value, column) => setCell(forecast, 4, column + 1, value));
  forecast.tables[0]!.ref = 'A1:H5';
  setCell(sheetOf(file, 'HiringPlan'), 20, 3, 'a note');
  setCell(sheetOf(file, 'TrainingLoss'), 4, 20, '=SUM(TrainingLoss[Loss])');
  return file;
}
