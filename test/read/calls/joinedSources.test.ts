import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import { blankWorkbook } from '../../support/blankSheet';
import { addInput } from '../../support/planningBook';
import { surveyOf } from '../../support/surveyOf';

const march = 46_082;
const book = (...sheets: [string, FileCellValue[][]][]) => {
  const file = blankWorkbook();
  for (const [sheet, rows] of sheets)
    addInput(file, { sheet, table: null, at: 'B2', headers: ['Date', 'Calls', 'AHT'], rows });
  return file;
};

describe('sheets with the same columns', () => {
  it('are one where each has other months, and that is said', () => {
    const file = book(
      [
        'March',
        [
          [march, 10, 240],
          [march + 1, 20, 240],
        ],
      ],
      [
        'April',
        [
          [march + 31, 30, 240],
          [march + 32, 'closed', 240],
        ],
      ],
    );
    const [found, ...others] = surveyOf(file);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id: 'March!B2',
      rows: 4,
      calls: 60,
      months: { first: '2026-03', last: '2026-04' },
    });
    expect(found!.problems.map(({ code, place }) => `${code} ${place!.sheet}!${place!.address}`)).toEqual([
      'callNumber April!C4',
      'callsJoined March!B2',
    ]);
  });

  it('stay apart where a month is on both: the same calls would count twice', () => {
    const rows = [
      [march, 10, 240],
      [march + 1, 20, 240],
    ];
    const found = surveyOf(book(['March', rows], ['Copy', rows]));
    expect(found.map(({ id, calls }) => `${id} ${calls}`)).toEqual(['March!B2 30', 'Copy!B2 30']);
  });
});
