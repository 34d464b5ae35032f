import { readFile as readBytes } from 'node:fs/promises';
import path from 'node:path';
import { inThisVersion } from '../../model/plan/planSettings';
import type { Book } from '../book/book';
import { openBook } from '../book/openBook';
import { toWorkbookFile } from '../book/toWorkbookFile';
import type { UniverBook } from '../book/univerBook';
import { registerAddinFunctions } from '../host/addinFunctions';
import { createHost } from '../host/host';
import { readFile } from '../file/readFile';
import { saveWorkbook } from '../file/saveWorkbook';
import { loadOffice } from './loadOffice';
import { runForOutcome, type Outcome } from './outcome';
import type { PlanArguments } from './planArguments';
import { progressWords } from './progressWords';
import { builtAddin, type BuiltAddin } from './projectFiles';
import { writeWhole } from './writeWhole';

/** Id under which the ribbon's Plan button is associated with its function. */
const PLAN_ACTION = 'CrewplanPlan';

/** The same for what the command line asks for where there are calls and no forecast. */
const FORECAST_ACTION = 'CrewplanForecast';

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
  const words = progressWords(language);
  onProgress(words.reading(path.basename(input)));
  const { book, original } = await open(input);
  try {
    if (Object.keys(settings).length > 0) keepSettings(book.settings, settings);
    onProgress(words.planning);
    const outcome = await runAddin(book, addin, language, path.basename(input), () =>
      onProgress(words.calculating),
    );
    if (outcome.kind !== 'written') return outcome;
    onProgress(words.writing(path.basename(output)));
    await writeWhole(output, saveWorkbook(original, toWorkbookFile(book)));
    return outcome;
  } finally {
    book.dispose();
  }
}

/** The open workbook without the records that it was read into, which take as much memory again. */
async function open(input: string): Promise<{ book: UniverBook; original: Uint8Array | null }> {
  const { file, original } = readFile(new Uint8Array(await readBytes(input)), path.basename(input));
  return { book: await openBook(file), original };
}

/**
 * Loads the add-in beside the open workbook, presses Plan, makes a forecast from calls first where none is there, and
 * waits for the formulas of what it wrote.
 */
async function runAddin(
  book: Book,
  addin: BuiltAddin,
  language: string,
  documentName: string,
  onCalculating: () => void,
): Promise<Outcome> {
  const host = createHost(book);
  try {
    const office = await loadOffice(host, { language, documentName });
    try {
      registerAddinFunctions(book, host, addin.functions);
      office.runBundle(addin.bundle);
      if (addin.behind !== undefined) office.runBundle(addin.behind);
      const run = async (action: string): Promise<Outcome> => {
        const told = await runForOutcome(office, action);
        if (told.kind === 'written') {
          onCalculating();
          await host.settle();
        }
        return told;
      };
      const outcome = await run(PLAN_ACTION);
      if (!outcome.lacksForecast) return outcome;
      const forecast = await run(FORECAST_ACTION);
      if (forecast.kind !== 'written') return forecast.lines.length > 0 ? forecast : outcome;
      const planned = await run(PLAN_ACTION);
      return {
        ...planned,
        notes: [...forecast.lines, ...(planned.notes ?? [])],
      };
    } finally {
      office.dispose();
    }
  } finally {
    host.dispose();
  }
}

/** Puts the settings asked for on top of those that the workbook keeps already. */
function keepSettings(kept: Map<string, string>, settings: PlanArguments['settings']): void {
  const before = parsed(kept.get(SETTINGS_KEY) ?? '{}');
  const known = inThisVersion(typeof before === 'object' && before !== null ? { ...before } : {});
  const mapping = settings.mapping && {
    mapping: { ...(known['mapping'] as object), ...settings.mapping },
  };
  kept.set(SETTINGS_KEY, JSON.stringify({ ...known, ...settings, ...mapping }));
}

/** What is kept as JSON; undefined where it is none, as in a damaged file. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
