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

  it.each([
    ['a date of Excel', ['Week starting', 46_027]],
    ['a date that has the day first, as it is a Monday then', ['Week commencing 05/01/2026']],
    ['the first of two dates', ['Calls 2026-01-05 to 2026-01-11']],
    ['a month by name', ['W/C 5 Jan 2026']],
    ['the last day', ['Week ending 11 January 2026']],
    ['the number of the week', ['2026年第2周话务量']],
  ] as [string, FileCellValue[]][])('are those of a week that a title names by %s', (_, title) => {
    const rows: FileCellValue[][] = [
      ['Calls'],
      title,
      ['Time', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
      ...quarters.map((time, index): FileCellValue[] => [time, 7, 7, 7, 7, 7, 7 + index, index]),
    ];
    expect(surveyOf(callBook(rows))).toMatchObject([
      {
        kind: 'counts',
        calls: 132,
        months: { first: '2026-01', last: '2026-01' },
        problems: [{ code: 'callsTitled', values: { date: '2026-01-05' } }],
      },
    ]);
  });

  it('are of no week where the title says none, or one in two ways', () => {
    for (const title of [['Typical week'], ['Week of 04/03/2026']]) {
      const rows: FileCellValue[][] = [
        title,
        ['Time', 'Mon', 'Tue'],
        ...quarters.map((time) => [time, 1, 2]),
      ];
      const [found] = surveyOf(callBook(rows));
      expect(found!.problems.map(({ code }) => code)).toEqual(['callsNoDate']);
    }
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
