/** The calls of a workbook as the pane is shown them, from its records alone. */
import type { CallSourceFound } from '../../src/workbook/calls/callForecast';
import { surveyCalls } from '../../src/workbook/calls/surveyCalls';
import type { WorkbookFile } from '../../src/workbook/file/workbookFile';
import type { SavedSettings } from '../../src/workbook/outcome';
import { readInputs } from '../../src/workbook/read/readInputs';
import { contentsOf } from './fileContents';

export function surveyOf(
  file: WorkbookFile,
  settings: Pick<SavedSettings, 'mapping' | 'calls'> = {},
): CallSourceFound[] {
  const contents = contentsOf(file, []);
  return surveyCalls(contents, readInputs(contents, settings.mapping).inputs, settings);
}
