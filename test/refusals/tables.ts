import { addGrid } from '../support/gridSheet';
import { addInput, planningBook } from '../support/planningBook';
import type { Faults } from './case';

const forecastHeaders = ['Month', 'Line', 'Calls', 'AHT'];

/** Inputs that are not there, are there twice, or lack what they need. */
export const tableFaults: Faults = {
  missingTable: [
    {
      what: 'a workbook without a forecast',
      book: () => planningBook({ Forecast: null }),
      at: null,
      says: 'No Forecast table was found. Add a table named Forecast with the columns Month, Line, Calls, AHT seconds.',
    },
    {
      what: 'a workbook without lines',
      book: () => planningBook({ Lines: null }),
      at: null,
      says: 'No Lines table was found.',
    },
    {
      what: 'a workbook without stages',
      book: () => planningBook({ Stages: null }),
      at: null,
      says: 'No Stages table was found. Add a table named Stages with the columns Stage, Pass rate.',
    },
  ],
  ambiguousTable: [
    {
      what: 'two tables that could both be the forecast',
      book: () => {
        const file = planningBook({ Forecast: { table: 'Next_year' } });
        const rows = [[46_023, 'Hotline', 100, 200]];
        addInput(file, { sheet: 'Old', table: 'Last_year', at: 'B2', headers: forecastHeaders, rows });
        return file;
      },
      at: 'Old!B2',
      says: 'Both Next_year and Last_year look like the Forecast table.',
    },
    {
      what: 'two ranges that could both be the forecast',
      book: () => {
        const file = planningBook({ Forecast: { table: null } });
        const rows = [[46_023, 'Hotline', 100, 200]];
        addInput(file, { sheet: 'Old', table: null, at: 'A1', headers: forecastHeaders, rows });
        return file;
      },
      at: 'Old!A1',
      says: 'Both Forecast!A1 and Old!A1 look like',
    },
  ],
  missingAht: [
    {
      what: 'a forecast without any handling time',
      book: () =>
        planningBook({
          Forecast: { headers: ['Month', 'Line', 'Calls'], rows: [[46_023, 'Hotline', 240]] },
        }),
      at: 'Forecast!A1',
      says: 'or give each line AHT seconds in the Lines table',
    },
    {
      what: 'a forecast with months across without any handling time',
      book: () =>
        addGrid(planningBook({ Forecast: null }), '话务量', 'A1', [
          ['线', '2026年1月', '2026年2月'],
          ['Hotline', 1000, 1100],
        ]),
      at: '话务量!A1',
      says: 'The Forecast table has no handling times.',
    },
  ],
  missingColumn: [
    {
      what: 'a forecast without calls',
      book: () =>
        planningBook({
          Forecast: { headers: ['Month', 'Line', 'AHT'], rows: [[46_023, 'Hotline', 240]], at: 'B3' },
        }),
      at: 'Forecast!B3',
      says: 'The Forecast table has no Calls column.',
    },
    {
      what: 'stages without pass rates',
      book: () => planningBook({ Stages: { headers: ['Stage', 'Remark'], rows: [['Interview', 'x']] } }),
      at: 'Stages!A1',
      says: 'The Stages table has no Pass rate column.',
    },
  ],
  repeatedColumn: [
    {
      what: 'two columns of calls',
      book: () =>
        planningBook({
          Forecast: {
            headers: ['Month', 'Line', 'Calls', 'AHT', 'Call volume'],
            rows: [[46_023, 'Hotline', 120_000, 240, 110_000]],
          },
        }),
      at: 'Forecast!E1',
      says: 'two columns for the same thing: Calls and Call volume',
    },
  ],
  emptyTable: [
    {
      what: 'a forecast without rows',
      book: () => planningBook({ Forecast: { rows: [] } }),
      at: 'Forecast!A1',
      says: 'The Forecast table has no rows.',
    },
    {
      what: 'stages without rows',
      book: () => planningBook({ Stages: { rows: [] } }),
      at: 'Stages!A1',
      says: 'The Stages table has no rows.',
    },
    {
      what: 'a range with nothing below its headers',
      book: () => planningBook({ Lines: { table: null, rows: [] } }),
      at: 'Lines!A1',
      says: 'The Lines table has no rows.',
    },
  ],
};
