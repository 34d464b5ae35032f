import type { Scenario } from '../../src/model/whatIf/scenario';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { scenarioSheet } from '../../src/grid/names';
import type { Language } from '../../src/words/language';
import type { SavedSettings } from '../../src/settings/savedSettings';
import { prepareComparison, type PreparedComparison } from '../../src/jobs/whatIf/compareWorkbook';
import { change } from '../model/support/scenarios';
import { contentsOf } from './fileContents';
import { createFilePort } from './filePort';
import { plannedBook } from './plannedBook';
import { savedSettings } from './prepared';

type Ready = Extract<PreparedComparison, { kind: 'ready' }>;

/** The time at which the tests compare. */
export const comparedAt = '2026-01-05 14:05';

/** Scenarios that every planned workbook of the tests can be tried with. */
export const busyYear: Scenario = {
  name: 'Busy year',
  changes: [change({ value: 1.15 }), change({ driver: 'aht', value: 1.05 })],
};
export const fewerLeave: Scenario = {
  name: '+ fewer leave',
  changes: [change({ driver: 'attrition', value: 0.5 }), change({ driver: 'pty', value: 0.95 })],
};

/** Everything short of writing: the comparison of a workbook or the reasons why there is none. */
export function prepareCompared(
  file: WorkbookFile,
  settings: Partial<SavedSettings> = {},
  language: Language = 'en',
): PreparedComparison {
  const contents = contentsOf(file, [scenarioSheet]);
  return prepareComparison(contents, savedSettings(settings), language, comparedAt);
}

export function readyToCompare(...given: Parameters<typeof prepareCompared>): Ready {
  const prepared = prepareCompared(...given);
  if (prepared.kind === 'ready') return prepared;
  throw new Error(prepared.problems.map(({ code }) => code).join());
}

/** A planned workbook with scenarios compared in it. */
export function comparedBook(
  file: WorkbookFile = plannedBook(),
  settings: Partial<SavedSettings> = {},
  language: Language = 'en',
): WorkbookFile {
  const { steps } = readyToCompare(file, { scenarios: [busyYear, fewerLeave], ...settings }, language);
  createFilePort(file).take(steps);
  return file;
}
