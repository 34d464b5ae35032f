/** The calls of a workbook as the pane is shown them, from its records alone. */
import type { CallSourceFound } from '../../src/workbook/calls/callForecast';
import { surveyCalls } from '../../src/workbook/calls/surveyCalls';
import type { WorkbookFile } from '../../src/workbook/file/workbookFile';
import type { Mapping } from '../../src/workbook/mapping/choices';
import { readInputs } from '../../src/workbook/read/readInputs';
import { contentsOf } from './fileContents';

export function surveyOf(file: WorkbookFile, mapping?: Mapping): CallSourceFound[] {
  const contents = contentsOf(file, []);
  return surveyCalls(contents, readInputs(contents, mapping).inputs, mapping);
}
