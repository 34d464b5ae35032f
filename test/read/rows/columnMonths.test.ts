import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import type { Mapping } from '../../../src/settings/mappingChoices';
import { columnMonths } from '../../../src/read/rows/columnMonths';
import { findSources } from '../../../src/read/find/findSources';
import { yearsOfMonths } from '../../../src/cells/years';
import { contentsOf } from '../../support/fileContents';
import { addGrid } from '../../support/gridSheet';
import { planningBook } from '../../support/planningBook';

const headers = ['Month', 'Line', 'Calls', 'AHT'];
const grid = (cells: FileCellValue[], above: FileCellValue[][] = [], sheet = 'Data') =>
  addGrid(planningBook({ Forecast: null }), sheet, 'B2', [
    ...above,
    headers,
    ...cells.map((month) => [month, 'Hotline', 1000, 240]),
  ]);

/** The months of a plain forecast, and the row that waits for its year. */
function read(file: ReturnType<typeof grid>, mapping?: Mapping) {
  const finding = findSources(contentsOf(file, []), mapping).whereFound.get('Forecast')!;
  const { months, yearless } = columnMonths(finding.source);
  return yearless === null ? [...months.values()] : `row ${yearless}`;
}

describe('months without a year', () => {
  it('are of the year that a title above the list says', () => {
    expect(read(grid(['1月', '2月'], [['话务预测（2026年）'], ['草稿']]))).toEqual(['2026-01', '2026-02']);
    expect(read(grid(['Jan', 'Feb'], [[2026]]))).toEqual(['2026-01', '2026-02']);
  });

  it('are of the year that the sheet is called by', () => {
    expect(read(grid([1, 2], [], 'Plan 2026'))).toEqual(['2026-01', '2026-02']);
  });

  it('are of the year in a column beside them', () => {
    const file = addGrid(planningBook({ Forecast: null }), 'Data', 'A1', [
      ['年份', '月份', '线', '话务量', 'AHT'],
      [2027, 1, 'Hotline', 1000, 240],
      [2027, 2, 'Hotline', 1000, 240],
    ]);
    expect(read(file)).toEqual(['2027-01', '2027-02']);
  });

  it('are asked about where nothing or too much says their year', () => {
    expect(read(grid(['1月', '2月']))).toBe('row 0');
    expect(read(grid(['1月', '2月'], [['2025 和 2026 年']]))).toBe('row 0');
    const file = addGrid(planningBook({ Forecast: null }), 'Plan 2026', 'A1', [
      ['Year', ...headers],
      [2026, 12, 'Hotline', 1000, 240],
      [2027, 1, 'Hotline', 1000, 240],
    ]);
    expect(read(file)).toBe('row 0');
  });

  it('are of the year that the user has chosen, whatever the title says', () => {
    const file = grid(['11月', '12月', '1月'], [['2026年']]);
    expect(read(file, { Forecast: { year: 2028 } })).toEqual(['2028-11', '2028-12', '2029-01']);
  });

  it('are asked about beside months with one', () => {
    expect(read(grid(['2026年1月', '2月'], [['2026年']]))).toBe('row 1');
  });
});

describe('the years of months', () => {
  const years = (...months: number[]) =>
    [...yearsOfMonths(months, 2026)].map(([month, year]) => `${month}/${year}`);

  it('turn behind a December that a January follows', () => {
    expect(years(11, 12, 1, 2)).toEqual(['11/2026', '12/2026', '1/2027', '2/2027']);
  });

  it('do not turn where one line follows another', () => {
    expect(years(1, 2, 12, 1, 2, 12)).toEqual(['1/2026', '2/2026', '12/2026']);
    expect(years(3, 4, 1, 2)).toEqual(['3/2026', '4/2026', '1/2026', '2/2026']);
  });
});
