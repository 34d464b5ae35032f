import type { WorkbookPort } from '../grid/port';
import { readContents } from './readContents';
import { runOffice } from './runOffice';
import { loadSetting, saveSetting } from './settings';
import { watchWorkbook } from './watchWorkbook';
import { writeSteps } from './writeSteps';

/** The open workbook through Office.js. This folder is the only place that says `Excel.`. */
export function createExcelWorkbook(): WorkbookPort {
  return {
    read: (formulasOf) => runOffice((context) => readContents(context, formulasOf)),
    write: writeSteps,
    loadSettings: () => runOffice(loadSetting),
    saveSettings: (settings) => runOffice((context) => saveSetting(context, settings)),
    goTo: (sheet, address) =>
      runOffice(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      }),
    watch: watchWorkbook,
  };
}
