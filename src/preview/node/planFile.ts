import { readFile } from 'node:fs/promises';
import { openBook } from '../book/openBook';
import { toWorkbookFile } from '../book/toWorkbookFile';
import { registerAddinFunctions } from '../host/addinFunctions';
import { createHost } from '../host/host';
import { readWorkbook } from '../../workbook/file/readWorkbook';
import { saveWorkbook } from '../../workbook/file/saveWorkbook';
import path from 'node:path';
import { loadOffice } from './loadOffice';
import { runForOutcome, type Outcome } from './outcome';
import type { PlanArguments } from './planArguments';
import { builtAddin, type BuiltAddin } from './projectFiles';
import { writeWhole } from './writeWhole';

/** Id under which the ribbon's Plan button is associated with its function. */
const PLAN_ACTION = 'CrewplanPlan';

/** The entry that the add-in keeps in the workbook's settings. */
const SETTINGS_KEY = 'crewplan';

/**
 * Opens a workbook, lets the add-in's own Plan command work on it through Office.js, and writes the result, formulas
 * and their values. Nothing is written unless the plan was.
 */
export async function planFile(
  { input, output, language, settings }: PlanArguments,
  onProgress: (line: string) => void,
  addin: BuiltAddin = builtAddin(language),
): Promise<Outcome> {
  const name = path.basename(input);
  onProgress(`Reading ${name}`);
  const original = new Uint8Array(await readFile(input));
  const book = await openBook(readWorkbook(original));
  const host = createHost(book);
  const office = await loadOffice(host, { language, documentName: name });
  try {
    registerAddinFunctions(book, host, addin.functions);
    if (Object.keys(settings).length > 0) keepSettings(book.settings, settings);
    office.runBundle(addin.bundle);
    onProgress('Planning');
    const outcome = await runForOutcome(office, PLAN_ACTION);
    if (outcome.kind !== 'written') return outcome;
    onProgress('Calculating');
    await host.settle();
    onProgress(`Writing ${path.basename(output)}`);
    await writeWhole(output, saveWorkbook(original, toWorkbookFile(book)));
    return outcome;
  } finally {
    office.dispose();
    host.dispose();
    book.dispose();
  }
}

/** Puts the settings asked for on top of those that the workbook keeps already. */
function keepSettings(kept: Map<string, string>, settings: PlanArguments['settings']): void {
  const before = JSON.parse(kept.get(SETTINGS_KEY) ?? '{}') as unknown;
  const known = typeof before === 'object' && before !== null ? before : {};
  kept.set(SETTINGS_KEY, JSON.stringify({ version: 1, ...known, ...settings }));
}
