import { checkCalls, type CallsDraft } from '../../../src/taskpane/calls/callsDraft';
import { noCallsAsked } from '../../../src/taskpane/calls/callsState';
import { numberNotation } from '../../../src/taskpane/numberNotation';
import { sampleCounts, sampleLog } from '../support/callSamples';

const both = [sampleLog, sampleCounts];
const check = (change: Partial<CallsDraft> = {}, sources = both, locale = 'en') =>
  checkCalls({ ...noCallsAsked.draft, ...change }, sources, numberNotation(locale));

describe('the choices', () => {
  test('begin with the first calls, their likeliest line column and three months', () => {
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
    expect(check({ aht })).toMatchObject({ aht: 'aht', months: null, request: null });
  });

  test('is a blank AHT only where no row gives one', () => {
    expect(check({ aht: ' ' })!.aht).toBeNull();
    expect(check({ source: 'Counts!B3' })).toMatchObject({ aht: 'ahtMissing', request: null });
  });
});
