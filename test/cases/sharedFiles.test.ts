/** The small files beside the repository, whose right values were worked out independently. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CallSourceFound } from '../../src/read/calls/callForecast';
import { surveyCalls } from '../../src/read/calls/surveyCalls';
import { readInputs } from '../../src/read/readInputs';
import { readWorkbook } from '../../src/standin/file/readWorkbook';
import { contentsOf } from '../support/fileContents';

const folder = path.resolve(__dirname, '../../../shared/cases');
const isHere = existsSync(folder);
if (!isHere) console.warn('The shared cases are not beside the repository: their tests are skipped.');

const inputsOf = (file: string) => {
  const contents = contentsOf(readWorkbook(new Uint8Array(readFileSync(path.join(folder, file)))), []);
  return { contents, ...readInputs(contents) };
};
const callsOf = (file: string): CallSourceFound[] => {
  const { contents, inputs } = inputsOf(file);
  return surveyCalls(contents, inputs, {});
};

(isHere ? describe : describe.skip)('a shared file', () => {
  it.each([
    ['02-call-log-answered-Y-N.xlsx', { kind: 'log', rows: 120, calls: 120 }, 180],
    ['03-interval-counts-day-date-time_interval.xlsx', { kind: 'counts', rows: 944 }, 278.44],
    ['05-counts-aht-column-ignored.xlsx', { kind: 'counts' }, 408],
    ['08-daily-calls_received.xlsx', { kind: 'counts' }, 408],
  ])('%s is read with its AHT', (file, figures, seconds) => {
    const [found, ...others] = callsOf(file);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ ...figures, rivals: [], openDate: null, problems: [] });
    expect(found!.ahtSeconds).toBeCloseTo(seconds, 2);
  });

  it('06-matrix-intervals-by-date.xlsx is counts on twelve dates', () => {
    expect(callsOf('06-matrix-intervals-by-date.xlsx')).toMatchObject([{ kind: 'counts', calls: 3118 }]);
  });

  it('01-forecast-one-queue-no-line.xlsx is a Forecast of one line', () => {
    const { inputs } = inputsOf('01-forecast-one-queue-no-line.xlsx');
    expect(inputs.forecast.rows[0]).toMatchObject({ line: 'Plan', calls: 40_000, ahtSeconds: 300 });
  });

  it('13-lines-sheet-line-opening-heads.xlsx has its Lines', () => {
    const { inputs } = inputsOf('13-lines-sheet-line-opening-heads.xlsx');
    expect(inputs.lines).toMatchObject([{ name: 'Main', openingHeads: 40 }]);
  });
});
