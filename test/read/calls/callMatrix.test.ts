import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import { callBook } from '../../support/callBooks';
import { surveyOf } from '../../support/surveyOf';

const days = ['2026-03-01', '2026-03-02'];
const quarters = [0.375, 0.375 + 1 / 96, 0.375 + 2 / 96];

describe('counts with labels on two sides', () => {
  it('are read with intervals down and dates across', () => {
    const rows: FileCellValue[][] = [
      ['Time', ...days, 'Total'],
      ...quarters.map((time, index): FileCellValue[] => [time, 10 + index, 20 + index, 30 + 2 * index]),
      ['Total', 33, 63, 96],
    ];
    expect(surveyOf(callBook(rows))).toMatchObject([
      { kind: 'counts', id: 'Calls!A1', rows: 6, calls: 96, months: { first: '2026-03', last: '2026-03' } },
    ]);
  });

  it('are read with dates down and intervals across', () => {
    const rows: FileCellValue[][] = [
      ['日期', '09:00-09:30', '09:30-10:00'],
      ...[0, 1, 2].map((day): FileCellValue[] => [`2026-03-0${day + 1}`, 5, 6 + day]),
    ];
    expect(surveyOf(callBook(rows))).toMatchObject([{ kind: 'counts', rows: 6, calls: 36 }]);
  });

  it('are read with whole hours down', () => {
    const rows: FileCellValue[][] = [
      ['Hour', ...days],
      [8, 3, 4],
      [9, 5, 6],
      [10, 7, 8],
    ];
    expect(surveyOf(callBook(rows))).toMatchObject([{ calls: 33 }]);
  });

  it('are no calls where a title says that they are something else', () => {
    const rows: FileCellValue[][] = [
      ['AHT (s)', ...days],
      ...quarters.map((time): FileCellValue[] => [time, 240, 250]),
    ];
    expect(surveyOf(callBook(rows))).toEqual([]);
  });

  it('are told at the cell of the figure that is wrong', () => {
    const rows: FileCellValue[][] = [
      ['Time', ...days],
      [quarters[0]!, 1, 2],
      [quarters[1]!, 3, 'closed'],
      [quarters[2]!, 5, 6],
    ];
    const [found] = surveyOf(callBook(rows));
    expect(found!.problems.map(({ code, place }) => `${code} ${place!.address}`)).toEqual(['callNumber C3']);
  });
});
