import { addGrid } from '../support/gridSheet';
import { planningBook } from '../support/planningBook';
import type { Faults } from './case';

const list = (headers: string[], ...rows: (string | number)[][]) =>
  planningBook({ Forecast: { headers, rows: rows.map((row) => [46_023, ...row]) } });

/** What cannot be read without asking, and answers that no longer fit. */
export const mappingFaults: Faults = {
  unclearUnit: [
    {
      what: 'an AHT that may be in minutes',
      book: () => list(['Month', 'Line', 'Calls', 'AHT'], ['Hotline', 1000, 4.5], ['CIC', 1000, 5]),
      at: 'Forecast!D1',
      says: 'The unit of AHT in the Forecast table is unclear. Write it in the header, such as “AHT (min)”',
    },
    {
      what: 'hold times beside talk in minutes',
      book: () => list(['Month', 'Line', 'Calls', 'Talk (min)', 'Hold'], ['Hotline', 1000, 4.5, 20]),
      at: 'Forecast!E1',
      says: 'The unit of Hold',
    },
    {
      what: 'an AHT of a line that may be in minutes',
      book: () => planningBook({ Lines: { headers: ['Line', 'PTY', 'AHT'], rows: [['Hotline', 0.7, 4]] } }),
      at: 'Lines!C1',
      says: 'The unit of AHT in the Lines table',
    },
    {
      what: 'an AHT across the months that may be in minutes',
      book: () =>
        addGrid(planningBook({ Forecast: null }), 'Data', 'A1', [
          ['Line', 'Measure', '2026-01', '2026-02'],
          ['Hotline', 'Calls', 1000, 1100],
          ['Hotline', 'AHT', 4, 5],
        ]),
      at: 'Data!C3',
      says: 'choose it on the pane’s Workbook page',
    },
  ],
  unclearCount: [
    {
      what: 'calls that may be in ten thousands',
      book: () => list(['月份', '线', '话务量', 'AHT'], ['Hotline', 12.5, 240], ['CIC', 2, 300]),
      at: 'Forecast!C1',
      says: 'Whether 话务量 in the Forecast table counts calls, thousands or ten thousands is unclear',
    },
    {
      what: 'handled calls that may be in thousands',
      book: () =>
        planningBook({
          Actuals: {
            headers: ['Month', 'Line', 'Handled calls', 'AHT', 'Paid hours'],
            rows: [[46_023, 'Hotline', 112.4, 240, 11_000]],
          },
        }),
      at: 'Actuals!C1',
      says: 'such as “Handled calls (thousands)”',
    },
  ],
  choiceGone: [
    {
      what: 'a chosen table that is gone',
      book: planningBook,
      settings: { mapping: { Forecast: { where: 'Old_forecast' } } },
      at: null,
      says: 'Your choice of “Old_forecast” for the Forecast table no longer fits the workbook',
    },
    {
      what: 'a chosen column that is gone',
      book: planningBook,
      settings: { mapping: { Lines: { columns: { pty: 'Efficiency' } } } },
      at: null,
      says: 'Your choice of “Efficiency” for the Lines table',
    },
  ],
  notMonthly: [
    {
      what: 'a forecast by quarters',
      book: () =>
        addGrid(planningBook({ Forecast: null }), '话务量', 'A2', [
          ['线', 'Q1', 'Q2', 'Q3', 'Q4'],
          ['Hotline', 1000, 2000, 3000, 4000],
        ]),
      at: '话务量!B2',
      says: '“Q1” is no month: the columns are quarters, weeks or days.',
    },
  ],
  oneLine: [
    {
      what: 'a forecast without a column for its only line',
      book: () =>
        planningBook({
          Forecast: { headers: ['Month', 'Calls', 'AHT'], rows: [[46_023, 1000, 240]] },
          Lines: { rows: [['Hotline', null, 0.7, 0.08, 80]] },
        }),
      at: 'Forecast!A1',
      says: 'all of it is read as the line “Hotline”',
    },
  ],
  lineOrOther: [
    {
      what: 'a column that may be a line, in a copy of a pivot table with its lines across',
      book: () =>
        addGrid(planningBook({ Forecast: null }), 'Pivot', 'A3', [
          ['求和项:话务量', '列标签'],
          ['行标签', 'Hotline', 'CIC', 'Night', '总计'],
          ['2026-01', 120_000, 20_000, 10_000, 150_000],
        ]),
      at: 'Pivot!D4',
      says: '“Night” stands among the lines',
    },
  ],
  noYear: [
    {
      what: 'months across of no year',
      book: () =>
        addGrid(planningBook({ Forecast: null }), 'Data', 'B2', [
          ['Line', 'Measure', 'Jan', 'Feb'],
          ['Hotline', 'Calls', 1000, 1100],
          ['Hotline', 'AHT', 240, 250],
        ]),
      at: 'Data!D2',
      says: 'Month “Jan” names no year.',
    },
    {
      what: 'months of a list that name no year',
      book: () =>
        planningBook({
          Forecast: {
            headers: ['Month', 'Line', 'Calls', 'AHT'],
            rows: [
              ['1月', 'Hotline', 1000, 240],
              ['1月', 'CIC', 1000, 240],
            ],
          },
        }),
      at: 'Forecast!A2',
      says: 'Write the year above or beside it',
    },
    {
      what: 'the first month of a list without a year where others have one',
      book: () =>
        planningBook({
          Forecast: {
            headers: ['Month', 'Line', 'Calls', 'AHT'],
            rows: [
              ['2026年1月', 'Hotline', 1000, 240],
              ['2月', 'Hotline', 1000, 240],
            ],
          },
        }),
      at: 'Forecast!A3',
      says: 'Month “2月” names no year.',
    },
  ],
  noLineName: [
    {
      what: 'rows across that could be for either of two lines',
      book: () =>
        addGrid(planningBook({ Forecast: null }), 'Data', 'A1', [
          ['Measure', '2026-01', '2026-02'],
          ['Calls', 1000, 1100],
          ['AHT', 240, 250],
        ]),
      at: 'Data!A2',
      says: 'The row “Calls” does not say which line it is for.',
    },
  ],
};
