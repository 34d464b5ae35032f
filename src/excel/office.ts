import type { WorkbookContents, WorkbookPort } from '../grid/port';
import { createTurns } from '../grid/turns';
import { datesFrom1904 } from './dates1904';
import { officeError } from './officeError';
import { planKey, readContents } from './readContents';
import { writeSteps } from './writeSteps';

/** Under which we keep the user's choices in the workbook's settings. */
const settingsKey = 'crewplan';

/** The turns of whoever writes to the open workbook: the pane and the ribbon's handlers run in one page and share them. */
export const inTurn = createTurns();

/** The open workbook through Office.js. This folder is the only place that says `Excel.`. */
export function createExcelWorkbook(): WorkbookPort {
  let read: WorkbookContents | null = null;
  return {
    read: async (formulasOf) => {
      const contents = await runOffice((context) => readContents(context, formulasOf));
      read = contents.date1904 ? contents : null;
      return contents;
    },
    write: (steps, onProgress) => writeSteps(read ? datesFrom1904(steps, read) : steps, onProgress),
    loadSettings: () => runOffice(loadSetting),
    saveSettings: (settings) => runOffice((context) => saveSetting(context, settingsKey, settings)),
    keepPlan: (plan) => runOffice((context) => saveSetting(context, planKey, plan)),
    goTo: (sheet, address) =>
      runOffice(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      }),
    selected: () => runOffice(selectedCells),
    watch: watchWorkbook,
  };
}

/** Runs a batch; a cell that is being edited is waited for where the platform can, and errors come back typed. */
async function runOffice<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw officeError(error, true);
  }
}

async function selectedCells(context: Excel.RequestContext): Promise<{ sheet: string; address: string }> {
  const range = context.workbook.getSelectedRange().load('address');
  const sheet = range.worksheet.load('name');
  await context.sync();
  return { sheet: sheet.name, address: range.address.slice(range.address.lastIndexOf('!') + 1) };
}

/** What was kept in the workbook; null where nothing was. */
async function loadSetting(context: Excel.RequestContext): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(settingsKey).load('value');
  await context.sync();
  return setting.isNullObject ? null : (setting.value as unknown);
}

/** Keeps a value with the workbook, in place of the one before. */
async function saveSetting(context: Excel.RequestContext, key: string, value: unknown): Promise<void> {
  context.workbook.settings.add(key, value as object);
  await context.sync();
}

/** Calls back when cells or sheets change; the returned function takes the handlers off again. */
async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  const handle = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  const handlers = await runOffice(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(handle),
      worksheets.onAdded.add(handle),
      worksheets.onDeleted.add(handle),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const context = handlers[0]!.context;
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}
