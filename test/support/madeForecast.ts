/** A forecast made from the calls of a workbook, or refused, through the file port. */
import type { ForecastOutcome, ForecastRequest } from '../../src/read/calls/callForecast';
import { makeForecast } from '../../src/jobs/forecast/makeForecast';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { problemText } from '../../src/words/problems/problemText';
import type { Problem } from '../../src/grid/problem';
import { createFilePort } from './filePort';
import { savedSettings } from './prepared';

export const usualRequest: ForecastRequest = {
  source: 'Calls!A1',
  lineColumn: 'Line',
  monthsAhead: 3,
  ahtSeconds: null,
};

/** Makes the forecast and fails where it is refused. */
export async function made(
  file: WorkbookFile,
  change: Partial<ForecastRequest> = {},
  language: 'en' | 'zh-CN' = 'en',
): Promise<Extract<ForecastOutcome, { kind: 'written' }>> {
  const request = { ...usualRequest, ...change };
  const outcome = await makeForecast(createFilePort(file), savedSettings(), request, language);
  if (outcome.kind === 'refused') throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome;
}

/** Why it is refused; fails where it is not, where anything was written or where a sentence is not filled in. */
export async function reasons(file: WorkbookFile, change: Partial<ForecastRequest> = {}): Promise<Problem[]> {
  const port = createFilePort(file);
  const before = structuredClone(file);
  const outcome = await makeForecast(port, savedSettings(), { ...usualRequest, ...change }, 'en');
  if (outcome.kind !== 'refused') throw new Error('It was not refused.');
  expect(port.taken).toEqual([]);
  expect(file).toEqual(before);
  for (const problem of outcome.problems) {
    expect(problemText(problem, 'en')).not.toMatch(/[{}]/);
    expect(problemText(problem, 'zh-CN')).not.toMatch(/[{}]/);
  }
  return outcome.problems;
}

export async function codes(file: WorkbookFile, change: Partial<ForecastRequest> = {}): Promise<string[]> {
  return (await reasons(file, change)).map(({ code }) => code);
}
