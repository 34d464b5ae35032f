/** The calls of a workbook as the pane is shown them, from its records alone. */
import type { CallSourceFound } from '../../src/read/calls/callForecast';
import { surveyCalls } from '../../src/read/calls/surveyCalls';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import type { SavedSettings } from '../../src/settings/savedSettings';
import { readInputs } from '../../src/read/readInputs';
import { contentsOf } from './fileContents';

export function surveyOf(
  file: WorkbookFile,
  settings: Pick<SavedSettings, 'mapping' | 'calls'> = {},
): CallSourceFound[] {
  const contents = contentsOf(file, []);
  return surveyCalls(contents, readInputs(contents, settings.mapping).inputs, settings);
}
