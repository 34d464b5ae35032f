import { monthSerial } from '../../src/model/calendar/month';
import { callsOf, planningBook, withCells, type InputChanges } from '../support/planningBook';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import type { Faults } from './case';

const of = (month: string): number => monthSerial(month);

/** The hotline alone, in the months given. */
function hotline(months: string[], change: InputChanges = {}, attrition = 3): WorkbookFile {
  return planningBook({
    Forecast: { rows: months.map((month) => [of(month), 'Hotline', 120_000, 180, 20, 40, attrition, 0]) },
    Lines: { rows: [['Hotline', null, 0.7, 0.08, 80]] },
    ...change,
  });
}

/** The hotline alone, on days of January 2026. */
function byDays(days: (number | string)[]): WorkbookFile {
  return planningBook({
    Forecast: {
      headers: ['Month', 'Line', 'Calls', 'AHT'],
      rows: days.map((day) => [
        typeof day === 'string' ? day : of('2026-01') + day - 1,
        'Hotline',
        6000,
        240,
      ]),
    },
    Lines: { rows: [['Hotline', null, 0.7, 0.08, 80]] },
  });
}

/** Months, their working days, and heads that go from one to the next. */
export const monthFaults: Faults = {
  repeatedMonth: [
    {
      what: 'a line that has a month twice',
      book: () => hotline(['2026-01', '2026-02', '2026-01']),
      at: 'Forecast!A4',
      says: 'Hotline has 2026-01 twice: here and in A2. Delete one of the rows.',
    },
    {
      what: 'actual heads that are given twice for a month',
      book: () =>
        hotline(['2026-01'], {
          Actuals: {
            rows: [
              [of('2026-01'), 'Hotline', 80],
              [of('2026-01'), 'hotline', 81],
            ],
          },
        }),
      at: 'Actuals!A3',
      says: 'Hotline has 2026-01 twice',
    },
  ],
  forecastByDays: [
    {
      what: 'a forecast by days',
      book: () => byDays([1, 31]),
      at: 'Forecast!A1',
      says: 'The Forecast table is by days: calls are added up by month',
    },
  ],
  forecastByWeeks: [
    {
      what: 'a forecast by weeks',
      book: () => byDays([1, 8, 15, 22, 29]),
      at: 'Forecast!A1',
      says: 'a week over two months by its working days in each',
    },
  ],
  monthsLeftOut: [
    {
      what: 'a month of which the last days are lacking',
      book: () => byDays([1, 31, 40]),
      at: 'Forecast!A1',
      says: 'only in part are left out of the plan: 2026-02.',
    },
  ],
  monthsInPart: [
    {
      what: 'a forecast of half a month',
      book: () => byDays([8, 9, 10, 20]),
      at: 'Forecast!A1',
      says: 'No month is in the Forecast table as a whole: 2026-01',
    },
  ],
  badPeriod: [
    {
      what: 'a day that is none among the others',
      book: () => byDays([1, 2, 3, 'later', 31]),
      at: 'Forecast!A5',
      says: '“later” in Month is neither a day nor a week',
    },
  ],
  monthMissing: [
    {
      what: 'a gap in the months over which heads would roll forward',
      book: () => hotline(['2026-01', '2026-03']),
      at: 'Forecast!A3',
      says: 'Line Hotline has no row for 2026-02, so its heads cannot roll forward.',
    },
  ],
  repeatedCalendarMonth: [
    {
      what: 'a month that the calendar has twice',
      book: () =>
        hotline(['2026-01'], {
          Calendar: {
            rows: [
              [of('2026-01'), 20],
              [of('2026-01') + 3, 21],
            ],
          },
        }),
      at: 'Calendar!A3',
      says: 'The Calendar table has 2026-01 twice.',
    },
  ],
  tooManyDays: [
    {
      what: 'more working days in the calendar than the month has days',
      book: () => hotline(['2026-02'], { Calendar: { rows: [[of('2026-02'), 30]] } }),
      at: 'Calendar!B2',
      says: '2026-02 has 28 days, but 30 working days are given.',
    },
    {
      what: 'more working days in the forecast than the month has days',
      book: () => {
        const forecast = withCells('Forecast', { 'Working days': 31, Month: of('2026-04') });
        return planningBook({ Forecast: forecast });
      },
      at: 'Forecast!I2',
      says: '2026-04 has 30 days, but 31 working days are given.',
    },
  ],
  noWorkingDays: [
    {
      what: 'a month without working days in the calendar',
      book: () => hotline(['2026-01'], { Calendar: { rows: [[of('2026-01'), 0]] } }),
      at: 'Calendar!B2',
      says: '2026-01 has no working days.',
    },
    {
      what: 'a month without working days in the forecast',
      book: () => planningBook({ Forecast: withCells('Forecast', { 'Working days': 0 }) }),
      at: 'Forecast!I2',
      says: 'Give the number in the Calendar table, above 0.',
    },
  ],
  estimatedMonth: [
    {
      what: 'a month whose calendar is not announced, without refusing the plan',
      book: () => hotline(['2027-02']),
      at: 'Forecast!A2',
      says: 'The calendar of 2027-02 is not announced yet: 16 working days are an estimate.',
    },
  ],
  negativeHeads: [
    {
      what: 'more people upgraded than a line has, without refusing the plan',
      book: () =>
        planningBook({
          Forecast: {
            rows: [
              [of('2026-01'), 'Hotline', 120_000, 180, 20, 40, 0, 0],
              [of('2026-01'), 'CIC', callsOf(4), 180, 20, 40, null, null],
              [of('2026-02'), 'Hotline', 120_000, 180, 20, 40, 0, 0],
            ],
          },
          Lines: withCells('Lines', { 'Opening heads': 3 }),
        }),
      at: 'Forecast!A4',
      says: 'More people leave Hotline than there are: heads would roll forward to -1 in 2026-02',
    },
  ],
  leaversCapped: [
    {
      what: 'more leavers than heads, without refusing the plan',
      book: () => hotline(['2026-01', '2026-02', '2026-03'], {}, 50),
      at: 'Forecast!G3',
      says: 'Hotline has 30 heads in 2026-02, so that no more can leave; 50 are given.',
    },
    {
      what: 'more leavers than heads in every month, as the line says',
      book: () => {
        const lines = withCells('Lines', { 'Attrition heads': 90 });
        return planningBook({ Forecast: withCells('Forecast', { 'Attrition heads': null }), Lines: lines });
      },
      at: 'Forecast!G2',
      says: 'Hotline has 80 heads in 2026-01',
    },
  ],
};
