import { checkCalls, type CallsDraft } from '../../../../src/taskpane/workbook/calls/callsDraft';
import { noCallsAsked } from '../../../../src/taskpane/workbook/calls/callsState';
import { numberNotation } from '../../../../src/taskpane/shell/numberNotation';
import type { CallSourceFound } from '../../../../src/read/calls/callForecast';
import { sampleCounts, sampleLog, sampleMonths } from '../../support/callSamples';

const untouched: CallsDraft = { ...noCallsAsked.draft, monthsAhead: '3' };
const both = [sampleLog, sampleCounts];
const check = (change: Partial<CallsDraft> = {}, sources = both, locale = 'en') =>
  checkCalls({ ...untouched, ...change }, sources, numberNotation(locale));

describe('the choices', () => {
  test('begin with the first calls, their likeliest line column and the months of the settings', () => {
    expect(check()!.request).toEqual({
      source: 'CallLog',
      lineColumn: 'Line',
      monthsAhead: 3,
      ahtSeconds: null,
    });
  });

  test('are what was chosen and typed, in the notation of the locale', () => {
    const draft = { source: 'Counts!B3', monthsAhead: '12', aht: '182,5' };
    expect(check(draft, both, 'de')!.request).toEqual({
      source: 'Counts!B3',
      lineColumn: null,
      monthsAhead: 12,
      ahtSeconds: 182.5,
    });
  });

  test('may be that all calls are one line', () => {
    expect(check({ lineColumn: null })!.request!.lineColumn).toBeNull();
    expect(check({ lineColumn: 'City' })!.request!.lineColumn).toBe('City');
  });

  test('fall back on what there is once their calls or their column are gone', () => {
    const gone = check({ source: 'Old!A1', lineColumn: 'Team' })!;
    expect([gone.source.id, gone.lineColumn.header]).toEqual(['CallLog', 'Line']);
  });

  test('are none without calls', () => {
    expect(check({}, [])).toBeNull();
  });
});

describe('a wrong choice', () => {
  test.each(['0', '13', '1.5', '', 'three', '-1'])('of “%s” months makes no request', (monthsAhead) => {
    expect(check({ monthsAhead })).toMatchObject({ months: 'months', request: null });
  });

  test.each(['0', '-5', 'long'])('of “%s” seconds makes no request', (aht) => {
    expect(check({ aht })).toMatchObject({
      ahts: [{ line: null, invalid: 'aht' }],
      months: null,
      request: null,
    });
  });

  test('is a blank AHT only where no row gives one', () => {
    expect(check({ aht: ' ' })!.ahts[0]!.invalid).toBeNull();
    expect(check({ source: 'Counts!B3' })).toMatchObject({
      ahts: [{ invalid: 'ahtMissing' }],
      request: null,
    });
  });

  test.each(['-1', '201', 'some'])('of “%s” per cent on a day off makes no request', (dayOff) => {
    const right = { arePast: true, aht: '200' };
    expect(check({ ...right, dayOff }, [sampleMonths])).toMatchObject({ dayOff: 'dayOff', request: null });
    expect(check({ ...right, dayOff: ' ' }, [sampleMonths])!.request).not.toBeNull();
  });

  test('is to leave open whether the months of a Forecast are past', () => {
    expect(check({ aht: '200' }, [sampleMonths])).toMatchObject({ past: 'past', request: null });
    expect(check({ aht: '200', arePast: true }, [sampleMonths])!.request).toMatchObject({ arePast: true });
  });

  test('is to leave open whether the day or the month comes first', () => {
    const open = [{ ...sampleLog, openDate: '03/04/2026' }];
    expect(check({}, open)).toMatchObject({ order: 'order', request: null });
    expect(check({ dateOrder: 'mdy' }, open)!.request).toMatchObject({ dateOrder: 'mdy' });
    expect(check({ dateOrder: 'mdy' }, [sampleLog])!.request).not.toHaveProperty('dateOrder');
  });

  test('is to leave open the unit of times that count', () => {
    const [wait, whole] = sampleLog.durations;
    const open: CallSourceFound[] = [
      { ...sampleLog, durations: [wait!, { ...whole!, doubt: ['minutes', 'seconds'] }] },
    ];
    expect(check({}, open)).toMatchObject({ openUnits: ['Handle time'], request: null });
    expect(check({ units: { 'Handle time': 'minutes' } }, open)!.request).toMatchObject({
      units: { 'Handle time': 'minutes' },
    });
    expect(check({ handling: [] }, open)!.openUnits).toEqual([]);
  });

  test('is to leave open which of several headers is meant', () => {
    const rivals = [
      { ...sampleLog, rivals: [{ column: 'start', headers: ['Start', 'Time'] }] },
    ] as CallSourceFound[];
    expect(check({}, rivals)).toMatchObject({ open: ['start'], request: null });
    expect(check({ columns: { start: 'Gone' } }, rivals)!.open).toEqual(['start']);
    expect(check({ columns: { start: 'Time' } }, rivals)!.request).toMatchObject({
      columns: { start: 'Time' },
    });
  });
});

describe('the handling times', () => {
  const past = { arePast: true };
  const asked = (change: Partial<CallsDraft>, source: CallSourceFound = sampleMonths) =>
    check({ ...past, ...change }, [source])!.ahts.map(({ line, invalid }) => [line, invalid]);

  test('are asked by line, and once for all others while one is open', () => {
    expect(asked({})).toEqual([
      ['Hotline', null],
      ['VIP', null],
      [null, 'ahtMissing'],
    ]);
    expect(asked({ ahtByLine: { VIP: '300' } })).toEqual([
      ['Hotline', null],
      ['VIP', null],
    ]);
    expect(asked({ ahtByLine: { VIP: 'x' } })).toContainEqual(['VIP', 'aht']);
    expect(asked({ aht: '250' })).toContainEqual([null, null]);
  });

  test('are asked for as they were typed', () => {
    const request = check({ ...past, ahtByLine: { VIP: '300' }, dayOff: '35' }, [sampleMonths])!.request;
    expect(request).toEqual({
      source: 'History',
      lineColumn: 'Line',
      monthsAhead: 3,
      ahtSeconds: null,
      ahtByLine: { VIP: 300 },
      otherDayWeight: 0.35,
      arePast: true,
    });
  });

  test('are asked once for all of very many lines', () => {
    const lines = Array.from({ length: 13 }, (_, index) => `L${index}`);
    expect(asked({}, { ...sampleMonths, lineColumns: [{ header: 'Line', lines }] })).toEqual([
      [null, 'ahtMissing'],
    ]);
  });

  test('are asked of the lines that turned out to have none', () => {
    const fields = checkCalls(untouched, [sampleLog], numberNotation('en'), 'VIP')!.ahts;
    expect(fields).toMatchObject([{ line: null, invalid: 'ahtMissing' }]);
    const both = checkCalls(untouched, [sampleLog], numberNotation('en'), 'Hotline, VIP')!.ahts;
    expect(both.map(({ line }) => line)).toEqual(['Hotline', 'VIP', null]);
  });
});
