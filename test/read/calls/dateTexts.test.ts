/** Dates as text with the day or the month first: read where the log says which, asked about where it does not. */
import type { FileCellValue } from '../../../src/standin/file/workbookFile';
import { callBook } from '../../support/callBooks';
import { codes, made } from '../../support/madeForecast';
import { readTable } from '../../support/readTable';
import { surveyOf } from '../../support/surveyOf';

const log = (...starts: string[]) =>
  callBook([
    ['Start', 'Line', 'Wait', 'Outcome', 'Talk'],
    ...starts.map((start): FileCellValue[] => [start, 'VIP', 3, 'answered', 60]),
  ]);
const months = (...starts: string[]) => surveyOf(log(...starts))[0]!.months;

describe('dates as text that end with their year', () => {
  it('are read with the day first where one of them can only be so', () => {
    expect(months('03/04/2026 08:00', '31/05/2026 08:00')).toEqual({ first: '2026-04', last: '2026-05' });
  });

  it('are read with the month first where one of them can only be so', () => {
    expect(months('03/04/2026 08:00', '05/31/2026 08:00')).toEqual({ first: '2026-03', last: '2026-05' });
  });

  it('have the day first where points part them', () => {
    const [found] = surveyOf(log('03.04.2026 08:00'));
    expect(found).toMatchObject({ openDate: null, months: { first: '2026-04', last: '2026-04' } });
  });

  it('are told where they follow no one order', () => {
    const [found] = surveyOf(log('31/05/2026 08:00', '05/31/2026 09:00'));
    expect(found).toMatchObject({ openDate: null, calls: 1 });
    expect(found!.problems.map(({ code, place }) => [code, place!.address])).toEqual([['callMoment', 'A3']]);
  });

  it('are asked about where all of them may be either, and wrong in no case', () => {
    const [found] = surveyOf(log('03/04/2026 08:00', '05/06/2026 08:00'));
    expect(found).toMatchObject({ openDate: '03/04/2026 08:00', months: null, problems: [] });
  });

  it.each([
    ['dmy', '2026-04', '2026-06'],
    ['mdy', '2026-03', '2026-05'],
  ] as const)('are read as the user has said: %s', (dateOrder, first, last) => {
    const calls = { 'Calls!A1': { dateOrder } };
    const [found] = surveyOf(log('03/04/2026 08:00', '05/06/2026 08:00'), { calls });
    expect(found).toMatchObject({ calls: 2, months: { first, last } });
  });

  it('make no forecast before the answer, and then one of the right months', async () => {
    const file = () => log('01/03/2026 08:00', '01/04/2026 08:00', '01/05/2026 08:00', '01/06/2026 08:00');
    expect(await codes(file(), { lineColumn: 'Line' })).toEqual(['callsDateOrder']);
    const book = file();
    await made(book, { lineColumn: 'Line', dateOrder: 'dmy' });
    expect(readTable(book, 'CallHistory').map((row) => row['Calls'] ?? row['Offered'])).toHaveLength(4);
  });
});

describe('years of two digits', () => {
  it('stand last where the days before them change', () => {
    expect(months('1/3/26 08:00', '1/31/26 08:00')).toEqual({ first: '2026-01', last: '2026-01' });
    expect(months('3/1/26 08:00', '31/1/26 08:00')).toEqual({ first: '2026-01', last: '2026-01' });
  });

  it('stand first where the days behind them change', () => {
    const [found] = surveyOf(log('26/1/3 08:00', '26/1/4 08:00', '26/2/5 08:00'));
    expect(found).toMatchObject({ openDate: null, months: { first: '2026-01', last: '2026-02' } });
  });

  it('are asked about where day and month may change places', () => {
    expect(surveyOf(log('3/4/26 08:00', '5/6/26 08:00'))[0]!.openDate).toBe('3/4/26 08:00');
  });
});

describe('marks of time zones', () => {
  const zones = (...starts: string[]) =>
    surveyOf(log(...starts))[0]!.problems.map(({ code, values }) => `${code} ${values['zones']}`);

  it('are told where they are those of two places', () => {
    expect(zones('2026-03-01T08:00:00+08:00', '2026-03-01T08:00:00Z')).toEqual(['callZones +08:00, Z']);
  });

  it('are nothing to tell where they are alike, or of summer and winter', () => {
    expect(zones('2026-03-01T08:00:00Z', '2026-04-01T08:00:00Z')).toEqual([]);
    expect(zones('2026-03-01T08:00:00+01:00', '2026-04-01T08:00:00+02:00', '2026-04-01')).toEqual([]);
  });
});
