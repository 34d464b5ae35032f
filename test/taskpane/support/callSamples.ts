import type { CallForecast, CallSourceFound, ForecastOutcome } from '../../../src/read/calls/callForecast';
import type { Problem } from '../../../src/grid/problem';
import type { Survey } from '../../../src/jobs/plan/surveyWorkbook';
import { emptySurvey, sampleSurvey } from './samples';

export const wrongMoments: Problem = {
  code: 'callMoment',
  severity: 'warning',
  place: { sheet: 'Calls', address: 'A14' },
  values: { count: 12, header: 'Start', value: 'yesterday', cells: 'A14, A90, A91 …' },
};

/** A log of two lines over half a year, a few of its rows wrong. */
export const sampleLog: CallSourceFound = {
  id: 'CallLog',
  kind: 'log',
  place: { sheet: 'Calls', address: 'A1' },
  headers: ['Start', 'Line', 'City', 'Queue seconds', 'Outcome', 'Handle time'],
  rows: 23_668,
  calls: 21_004,
  ignored: 310,
  months: { first: '2026-01', last: '2026-06' },
  lineColumns: [
    { header: 'Line', lines: ['Hotline', 'VIP'] },
    { header: 'City', lines: ['Beijing', 'Chengdu', 'Xi’an'] },
    { header: null, lines: [] },
  ],
  hasAht: true,
  ahtSeconds: 184.25,
  durations: [
    { header: 'Queue seconds', offset: 3, role: 'wait', unit: 'seconds', doubt: [], isUsed: true },
    { header: 'Handle time', offset: 5, role: 'handling', unit: 'minutes', doubt: [], isUsed: true },
  ],
  callsUnit: 'ones',
  rivals: [],
  openDate: null,
  isForecast: false,
  knownAht: [],
  problems: [wrongMoments],
  columns: [
    { column: 'start', header: 'Start', isNeeded: true },
    { column: 'outcome', header: 'Outcome', isNeeded: false },
    { column: 'talk', header: null, isNeeded: false },
  ],
  missing: [],
  days: { first: '2026-01-02', last: '2026-06-30' },
  lost: 1204,
  samples: { Start: ['2026-01-02 08:00', '2026-01-02 08:01'], Outcome: ['answered'], 'Handle time': [4.5] },
};

/** Counts, which name no line and give no handling time. */
export const sampleCounts: CallSourceFound = {
  id: 'Counts!B3',
  kind: 'counts',
  place: { sheet: 'Counts', address: 'B3' },
  headers: ['Interval', 'Calls'],
  rows: 27_716,
  calls: 5_412_345,
  ignored: 0,
  months: { first: '2003-03', last: '2003-10' },
  lineColumns: [{ header: null, lines: [] }],
  hasAht: false,
  ahtSeconds: null,
  durations: [],
  callsUnit: 'ones',
  rivals: [],
  openDate: null,
  isForecast: false,
  knownAht: [],
  problems: [],
  columns: [
    { column: 'start', header: 'Interval', isNeeded: true },
    { column: 'calls', header: 'Calls', isNeeded: true },
  ],
  missing: [],
  days: { first: '2003-03-01', last: '2003-10-31' },
  lost: null,
  samples: {},
};

/** Totals by month of two lines, which a plan takes for its Forecast and whose handling times only Lines knows in part. */
export const sampleMonths: CallSourceFound = {
  ...sampleCounts,
  id: 'History',
  kind: 'months',
  headers: ['Month', 'Line', 'Calls'],
  rows: 48,
  months: { first: '2024-01', last: '2025-12' },
  lineColumns: [{ header: 'Line', lines: ['Hotline', 'VIP'] }],
  callsUnit: 'tenThousands',
  isForecast: true,
  knownAht: [{ line: 'Hotline', seconds: 210.4, input: 'Lines' }],
};

/** A workbook with nothing but calls. */
export const callsSurvey: Survey = { ...emptySurvey, calls: [sampleLog] };
/** A planned workbook with a log and counts besides. */
export const bothCalls: Survey = { ...sampleSurvey, calls: [sampleCounts, sampleLog] };

export const sampleForecast: CallForecast = {
  history: { first: '2026-01', last: '2026-06' },
  projected: { first: '2026-07', last: '2026-09' },
  lines: [
    {
      line: 'Hotline',
      method: 'trend',
      error: 0.0312,
      errors: [
        { method: 'last', error: 0.081 },
        { method: 'mean', error: 0.1204 },
        { method: 'smoothing', error: 0.083 },
        { method: 'trend', error: 0.0312 },
        { method: 'damped', error: 0.0467 },
      ],
    },
    { line: 'VIP', method: 'last', error: null, errors: [{ method: 'last', error: null }] },
  ],
  made: ['Forecast', 'Lines', 'Stages'],
  place: { sheet: 'CallForecast', address: 'A4' },
};

export const writtenForecast: Extract<ForecastOutcome, { kind: 'written' }> = {
  kind: 'written',
  forecast: sampleForecast,
  warnings: [wrongMoments],
};

export const forecastKept: Problem = {
  code: 'callsForecastKept',
  severity: 'warning',
  place: null,
  values: { table: 'Forecast' },
};

export const noAht: Problem = {
  code: 'callsNoAht',
  severity: 'error',
  place: null,
  values: { lines: 'VIP' },
};
