import { areCalls } from '../../../src/read/calls/areCalls';
import { recogniseColumns } from '../../../src/read/calls/callColumns';
import type { CellValue } from '../../../src/grid/port';
import { readInputs } from '../../../src/read/readInputs';
import { callBook } from '../../support/callBooks';
import { contentsOf } from '../../support/fileContents';
import { surveyOf } from '../../support/surveyOf';

const january = 46_023;
const headers = ['Date', 'Line', 'Calls', 'AHT'];
const are = (heads: string[], rows: CellValue[][]): boolean => {
  const cells = {
    rows: rows.length,
    value: (row: number, offset: number) => rows[row]?.[offset] ?? null,
    format: () => undefined,
  };
  const found = recogniseColumns(heads, cells);
  return found !== null && areCalls(found, cells);
};

describe('telling calls from a table by months', () => {
  it('takes a row a month and line for a forecast', () => {
    expect(
      are(headers, [
        [january, 'A', 1000, 240],
        [january, 'B', 1000, 240],
        [january + 31, 'A', 1000, 240],
      ]),
    ).toBe(false);
  });

  it('takes several rows of a line in a month for counts', () => {
    expect(
      are(headers, [
        [january, 'A', 50, 240],
        [january + 1, 'A', 60, 240],
      ]),
    ).toBe(true);
  });

  it('takes times of day for counts', () => {
    expect(are(['Start', 'Calls'], [[january + 0.5, 3]])).toBe(true);
  });

  it('takes outcomes for a call log', () => {
    expect(are(['Start', 'Wait', 'Outcome'], [])).toBe(true);
  });

  it('takes rows under a header for times for counts though none can be read, so that they are told', () => {
    expect(are(['Start', 'Calls'], [['03/01/2026 8:00', 3]])).toBe(true);
    expect(are(['Start', 'Calls'], [])).toBe(false);
  });

  it('takes other headers and days that cannot be read for neither', () => {
    expect(are(['Line', 'PTY'], [['A', 0.7]])).toBe(false);
    expect(are(['Date', 'Calls'], [['soon', 3]])).toBe(false);
  });
});

describe('one sheet is never both', () => {
  const rows = Array.from({ length: 6 }, (_, index) => [january + index, 'A', 50, 240]);

  it('counts are no Forecast, unless they are named so', () => {
    const plain = callBook([headers, ...rows]);
    expect(readInputs(contentsOf(plain, [])).inputs.sources.Forecast).toBeUndefined();
    expect(surveyOf(plain)).toHaveLength(1);
    const named = contentsOf(callBook([headers, ...rows], 'Forecast'), []);
    expect(readInputs(named).inputs.sources.Forecast).toBeDefined();
  });

  it('a row a month may be a Forecast or past months: it is read as the one and offered as the other', () => {
    const monthly = [0, 31, 59].map((day) => [january + day, 'A', 5000, 240]);
    const file = callBook([headers, ...monthly]);
    expect(readInputs(contentsOf(file, [])).inputs.sources.Forecast).toBeDefined();
    expect(surveyOf(file)).toMatchObject([{ kind: 'months', isForecast: true }]);
  });
});
