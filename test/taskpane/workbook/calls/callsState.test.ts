import {
  noCallsAsked,
  reduceCalls,
  type CallsState,
} from '../../../../src/taskpane/workbook/calls/callsState';
import { writtenForecast } from '../../support/callSamples';

const asked: CallsState = {
  draft: { source: 'CallLog', dayOff: '30', aht: '200' },
  tried: true,
  busy: false,
  outcome: writtenForecast,
};

describe('what is typed', () => {
  test('is kept as it was typed, beside the rest', () => {
    const next = reduceCalls(asked, { kind: 'callsTyped', change: { aht: '2oo' } });
    expect(next).toEqual({ ...asked, draft: { ...asked.draft, aht: '2oo' } });
  });

  test('is forgotten with the result when other calls are chosen', () => {
    const next = reduceCalls(asked, { kind: 'callsTyped', change: { source: 'Counts!B3' } });
    expect(next).toEqual({
      ...noCallsAsked,
      draft: { ...noCallsAsked.draft, source: 'Counts!B3' },
    });
  });

  test('does not end a forecast under way', () => {
    const busy = { ...asked, busy: true };
    expect(reduceCalls(busy, { kind: 'callsTyped', change: { source: 'Counts!B3' } }).busy).toBe(true);
  });
});

describe('a forecast', () => {
  test('that lacks a choice is remembered, so that the field can say so', () => {
    expect(reduceCalls(noCallsAsked, { kind: 'forecastIncomplete' }).tried).toBe(true);
  });

  test('takes the former result away while it is made and then brings its own', () => {
    const started = reduceCalls(asked, { kind: 'forecastStarted' });
    expect(started).toEqual({ ...asked, tried: false, busy: true, outcome: null });
    const finished = reduceCalls(started, { kind: 'forecastFinished', outcome: writtenForecast });
    expect(finished).toEqual({ ...started, busy: false, outcome: writtenForecast });
  });

  test('that fails leaves the choices as they were', () => {
    const fault = { code: 'failed', doing: 'tool', detail: '', undone: true } as const;
    const failed = reduceCalls({ ...asked, busy: true }, { kind: 'forecastFailed', fault });
    expect(failed).toEqual(asked);
  });
});
