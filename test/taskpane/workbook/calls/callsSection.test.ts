/** @jest-environment jsdom */
import { noCallsAsked, type CallsState } from '../../../../src/taskpane/workbook/calls/callsState';
import type { PaneState } from '../../../../src/taskpane/shell/state';
import type { CallChoice } from '../../../../src/settings/callChoices';
import type { CallSourceFound } from '../../../../src/read/calls/callForecast';
import type { Language } from '../../../../src/words/language';
import type { Problem } from '../../../../src/grid/problem';
import {
  forecastKept,
  noAht,
  sampleCounts,
  sampleForecast,
  sampleLog,
  sampleMonths,
  writtenForecast,
} from '../../support/callSamples';
import { sampleSurvey } from '../../support/samples';
import { readText, show, stateWith } from '../../support/show';
import { byId, choose, type } from '../../support/stage';
import { CallsSection } from '../../../../src/taskpane/workbook/calls/callsSection';

const stateOf = (sources: CallSourceFound[], calls: Partial<CallsState> = {}): PaneState =>
  stateWith({
    survey: { kind: 'seen', survey: { ...sampleSurvey, calls: sources }, again: false },
    calls: { ...noCallsAsked, ...calls },
  });
/** The state once something was chosen of the calls, which the workbook keeps. */
const chosen = (state: PaneState, source: string, choice: CallChoice): PaneState => ({
  ...state,
  settings: { ...state.settings, current: { ...state.settings.current, calls: { [source]: choice } } },
});
const showLog = (calls: Partial<CallsState> = {}, language: Language = 'en') =>
  show(CallsSection, stateOf([sampleLog], calls), language);
const options = (id: string) =>
  [...(byId(id) as HTMLSelectElement).options].map((option) => option.textContent);
const rows = (element: Element | null) =>
  [...element!.querySelectorAll('.method-table tbody tr')].map((row) => [...row.children].map(readText));

test('nothing is shown without calls, or while the workbook is looked at', () => {
  expect(show(CallsSection, stateOf([])).element).toBeNull();
  expect(show(CallsSection, stateWith({ survey: { kind: 'looking' } })).element).toBeNull();
});

describe('what was recognised', () => {
  test.each([
    ['en', 'Call log', 'Call log 23,668 rows', '21,004 calls · 2 lines: Hotline, VIP'],
    ['zh-CN', '话务记录', '通话明细 23,668 行', '21,004 通'],
  ] as const)('is said in %s, with rows, months, calls and lines', (language, title, chip, facts) => {
    const { element } = showLog({}, language);
    expect(readText(element!.querySelector('h2'))).toBe(title);
    expect(readText(byId('calls-place'))).toBe(chip);
    expect(readText(element)).toContain(facts);
  });

  test('names the months, the rows that need no agent and the units of the times', () => {
    const text = readText(showLog().element);
    expect(text).toContain('Jan – Jun 2026');
    expect(text).toContain('310 rows left out, since they need no agent');
    expect(text).toContain('AHT 184.3 s');
    expect(
      [...document.querySelectorAll<HTMLSelectElement>('[id^=calls-unit]')].map(({ value }) => value),
    ).toEqual(['seconds', 'minutes']);
  });

  test('leads to the calls, and from each kind of wrong row to the first of them', () => {
    const { element, actions } = showLog();
    byId('calls-place').click();
    const wrong = element!.querySelector<HTMLButtonElement>('.problem button')!;
    expect(readText(wrong)).toContain('12 rows have no date and time that can be read in Start');
    expect(readText(wrong)).toContain('A14, A90, A91');
    wrong.click();
    expect(actions.goTo.mock.calls).toEqual([[sampleLog.place], [{ sheet: 'Calls', address: 'A14' }]]);
  });

  test('says so where no row can be used, and counts the lines beyond five', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `L${index}`);
    const many = { ...sampleLog, months: null, lineColumns: [{ header: 'Line', lines }] };
    const text = readText(show(CallsSection, stateOf([many])).element);
    expect(text).toContain('No row can be used');
    expect(text).toContain('12 lines: L0, L1, L2, L3, L4, …');
  });
});

describe('the choices', () => {
  test('are the calls, where there are several, and the column that names the line', () => {
    const { actions } = show(CallsSection, stateOf([sampleLog, sampleCounts]));
    expect(options('calls-source')).toEqual(['CallLog', 'Counts!B3']);
    expect(options('calls-line')).toEqual(['Line (2 lines)', 'City (3 lines)', 'All calls are one line']);
    choose('calls-source', 'Counts!B3');
    choose('calls-line', 'City');
    choose('calls-line', '\n');
    expect(actions.changeCalls.mock.calls.flat()).toEqual([{ source: 'Counts!B3' }]);
    expect(actions.chooseCalls.mock.calls.flat()).toEqual([{ lineColumn: 'City' }, { lineColumn: null }]);
  });

  test('are not asked where there is nothing to choose', () => {
    show(CallsSection, stateOf([sampleCounts]));
    expect(document.getElementById('calls-source')).toBeNull();
    expect(document.getElementById('calls-line')).toBeNull();
  });

  test('take how many months, and say what is allowed', () => {
    const state = stateOf([sampleLog]);
    const draft = { ...state.settings.draft, monthsAhead: '13' };
    const { actions } = show(CallsSection, { ...state, settings: { ...state.settings, draft } });
    expect(readText(byId('calls-months-error'))).toBe('Type a whole number from 1 to 12.');
    type('calls-months', '6');
    expect(actions.changeSettings).toHaveBeenCalledWith({ monthsAhead: '6' });
  });

  test('ask for AHT where no row gives one, or once a line has none', () => {
    const { actions } = show(CallsSection, stateOf([sampleCounts]));
    type('calls-aht', '200');
    expect(actions.changeCalls).toHaveBeenCalledWith({ aht: '200' });
    expect(document.getElementById('calls-aht-error')).toBeNull();
    showLog();
    expect(document.getElementById('calls-aht')).toBeNull();
    const { element } = showLog({ outcome: { kind: 'refused', problems: [noAht] } });
    expect(readText(element!.querySelector('[for=calls-aht]'))).toBe('AHT where rows give none, seconds');
  });

  test('say what is wrong with the AHT, a missing one only after the press', () => {
    show(CallsSection, stateOf([sampleCounts], { tried: true }));
    expect(readText(byId('calls-aht-error'))).toMatch(/^These calls give no handling time/);
    show(CallsSection, stateOf([sampleCounts], { draft: { ...noCallsAsked.draft, aht: '0' } }));
    expect(readText(byId('calls-aht-error'))).toBe('Type a number of seconds above 0.');
  });

  test('let the unit of each column of times be corrected', () => {
    const hours = chosen(stateOf([sampleLog]), 'CallLog', { units: { 'Handle time': 'hours' } });
    const { actions } = show(CallsSection, hours);
    expect((byId('calls-unit-5') as HTMLSelectElement).value).toBe('hours');
    choose('calls-unit-3', 'minutes');
    expect(actions.chooseCalls).toHaveBeenCalledWith({
      units: { 'Handle time': 'hours', 'Queue seconds': 'minutes' },
    });
  });

  test('ask the unit of times that the figures leave open, and insist after the press', () => {
    const [wait, whole] = sampleLog.durations;
    const open: CallSourceFound = {
      ...sampleLog,
      durations: [wait!, { ...whole!, doubt: ['minutes', 'seconds'] }],
    };
    const { actions } = show(CallsSection, stateOf([open]));
    expect(readText(byId('calls-unit-5-hint'))).toBe('The figures leave the unit open. Choose it.');
    expect(options('calls-unit-5').slice(0, 3)).toEqual(['Choose…', 'Minutes', 'Seconds']);
    expect(document.getElementById('calls-unit-3-hint')).toBeNull();
    choose('calls-unit-5', 'minutes');
    expect(actions.chooseCalls.mock.calls).toEqual([[{ units: { 'Handle time': 'minutes' } }]]);
    show(CallsSection, stateOf([open], { tried: true }));
    expect(readText(byId('calls-unit-5-hint'))).toBe(
      'The figures leave the unit open. Choose it before a forecast is made.',
    );
    show(CallsSection, chosen(stateOf([open]), 'CallLog', { units: { 'Handle time': 'minutes' } }));
    expect((byId('calls-unit-5') as HTMLSelectElement).value).toBe('minutes');
    expect(options('calls-unit-5')).not.toContain('Choose…');
  });

  test('say which columns add up to the handling time, and let others be ticked', () => {
    const part = (header: string, offset: number) =>
      ({ header, offset, role: 'part', unit: 'seconds', doubt: [], isUsed: true }) as const;
    const parts = {
      ...sampleLog,
      headers: ['开始时间', '结果', '通话时长', '保持时长', '话后时长'],
      durations: [part('通话时长', 2), part('保持时长', 3), part('话后时长', 4)],
    };
    const { element, actions } = show(CallsSection, stateOf([parts]), 'zh-CN');
    expect(readText(element!.querySelector('fieldset legend'))).toBe('计入处理时长的列');
    expect([...element!.querySelectorAll('fieldset label')].map(readText)).toEqual([
      '通话时长',
      '保持时长',
      '话后时长',
    ]);
    byId('calls-part-1').click();
    expect(actions.chooseCalls).toHaveBeenCalledWith({ handling: ['通话时长', '话后时长'] });
    show(CallsSection, chosen(stateOf([parts]), 'CallLog', { handling: ['通话时长'] }));
    expect(document.querySelectorAll('[id^=calls-unit]')).toHaveLength(1);
  });

  test('ask which of several headers is meant, and insist after the press', () => {
    const rivals = {
      ...sampleLog,
      headers: ['来电时间', '开始时间'],
      rivals: [{ column: 'start', headers: ['来电时间', '开始时间'] } as const],
    };
    const state = stateOf([rivals as unknown as CallSourceFound]);
    const { actions } = show(CallsSection, state);
    expect(options('calls-column-start')).toEqual(['Choose…', '来电时间', '开始时间']);
    choose('calls-column-start', '开始时间');
    expect(actions.chooseCalls).toHaveBeenCalledWith({ columns: { start: '开始时间' } });
    show(CallsSection, stateOf([rivals as unknown as CallSourceFound], { tried: true }));
    expect(readText(byId('calls-column-start-hint'))).toBe('Choose the right column.');
    show(CallsSection, chosen(state, 'CallLog', { columns: { start: '开始时间' } }));
    expect(options('calls-column-start')).toEqual(['来电时间', '开始时间']);
  });

  test.each([
    ['en', 'Dates such as 03/04/2026', ['Choose…', 'Day/month/year', 'Month/day/year']],
    ['zh-CN', '“03/04/2026”这样的日期', ['请选择…', '日/月/年', '月/日/年']],
  ] as const)('ask in %s which comes first in a date', (language, label, orders) => {
    const open = { ...sampleLog, openDate: '03/04/2026' };
    const { element, actions } = show(CallsSection, stateOf([open]), language);
    expect(readText(element!.querySelector('[for=calls-date-order]'))).toBe(label);
    expect(options('calls-date-order')).toEqual(orders);
    choose('calls-date-order', 'dmy');
    expect(actions.chooseCalls.mock.calls).toEqual([[{ dateOrder: 'dmy' }]]);
    show(CallsSection, chosen(stateOf([open]), 'CallLog', { dateOrder: 'dmy' }), language);
    expect(options('calls-date-order')).toEqual(orders.slice(1));
  });

  test('can be forgotten once there is one', () => {
    showLog();
    expect(document.getElementById('calls-forget')).toBeNull();
    const { actions } = show(CallsSection, chosen(stateOf([sampleLog]), 'CallLog', { lineColumn: null }));
    expect((byId('calls-line') as HTMLSelectElement).value).toBe('\n');
    byId('calls-forget').click();
    expect(actions.forgetCalls).toHaveBeenCalledTimes(1);
  });

  test('of monthly totals: that they are past, what a day off brings and the handling time by line', () => {
    const { element, actions } = show(CallsSection, stateOf([sampleMonths], { tried: true }));
    expect(readText(byId('calls-place'))).toBe('Monthly totals 48 rows');
    expect(readText(element)).toContain('read as Ten thousands of calls');
    expect(readText(byId('calls-past-error'))).toMatch(/^Tick this if the months are past/);
    byId('calls-past').click();
    type('calls-day-off', '35');
    expect(readText(element!.querySelector('[for=calls-aht-0]'))).toBe(
      'AHT of Hotline, seconds (blank: 210 from Lines)',
    );
    expect(readText(element!.querySelector('[for=calls-aht-1]'))).toBe('AHT of VIP, seconds');
    type('calls-aht-1', '300');
    expect(actions.chooseCalls.mock.calls.flat()).toEqual([{ arePast: true }]);
    expect(actions.changeCalls.mock.calls.flat()).toEqual([{ dayOff: '35' }, { ahtByLine: { VIP: '300' } }]);
    expect(readText(byId('calls-aht-error'))).toMatch(/^These calls give no handling time/);
  });

  test('end with the button', () => {
    const { actions } = showLog();
    byId('make-forecast').click();
    expect(actions.makeForecast).toHaveBeenCalledTimes(1);
  });
});

describe('the result', () => {
  test('names the months and what was added, whose assumed cells are to be filled', () => {
    showLog({ outcome: writtenForecast });
    expect(readText(byId('forecast-status'))).toBe(
      'Jul – Sep 2026 projected from Jan – Jun 2026. Added: Forecast, Lines, Stages. The yellow cells are assumed; type your own figures over them.',
    );
  });

  test('speaks of assumed cells only where there are some, and of tables only where one was added', () => {
    const said = (made: string[], warnings: Problem[] = []): string => {
      showLog({ outcome: { ...writtenForecast, forecast: { ...sampleForecast, made }, warnings } });
      return readText(byId('forecast-status'));
    };
    expect(said(['话务预测'])).toMatch(/Added: 话务预测\.$/);
    expect(said(['Lines'], [forecastKept])).toMatch(/Added: Lines\. The yellow cells are assumed/);
    expect(said([])).toBe('Jul – Sep 2026 projected from Jan – Jun 2026.');
  });

  test('offers days far outside their weekday’s range as events, and says when they are put there', () => {
    const offerOf = (areAdded: boolean) => {
      const forecast = { ...sampleForecast, made: [], unusual: { days: 2, areAdded } };
      return showLog({ outcome: { ...writtenForecast, forecast } });
    };
    const { actions } = offerOf(false);
    expect(readText(byId('add-unusual-days'))).toBe('Put 2 days into Events');
    byId('add-unusual-days').click();
    expect(actions.makeForecast).toHaveBeenCalledWith({ addEvents: true });
    offerOf(true);
    expect(document.getElementById('add-unusual-days')).toBeNull();
    expect(readText(byId('forecast-status'))).toContain('2 days put into the events');
  });

  test('says by line what the projection errs by with events and without', () => {
    const [line] = sampleForecast.lines;
    const lines = [{ ...line!, error: 0.04, errorWithoutEvents: 0.11 }];
    showLog({ outcome: { ...writtenForecast, forecast: { ...sampleForecast, lines } } });
    expect(readText(byId('forecast-events'))).toBe(`${line!.line}: error 4% with events, 11% without.`);
    showLog({ outcome: writtenForecast });
    expect(document.getElementById('forecast-events')).toBeNull();
  });

  test('offers to add the months that a Forecast of an earlier run lacks, and says when they are added', () => {
    const rowsOf = (areAdded: boolean) => {
      const forecast = { ...sampleForecast, made: [], rows: { table: 'Forecast', count: 4, areAdded } };
      return showLog({ outcome: { ...writtenForecast, forecast } });
    };
    const { actions } = rowsOf(false);
    expect(readText(byId('add-forecast-rows'))).toBe('Add 4 rows to Forecast');
    byId('add-forecast-rows').click();
    expect(actions.makeForecast).toHaveBeenCalledWith({ addRows: true });
    rowsOf(true);
    expect(document.getElementById('add-forecast-rows')).toBeNull();
    expect(readText(byId('forecast-status'))).toContain('4 rows added to Forecast.');
  });

  test('shows each line’s methods with their error in per cent, and which was chosen', () => {
    const { element } = showLog({ outcome: writtenForecast });
    expect(rows(element)).toEqual([
      ['Hotline'],
      ['last month’s rate', '8.1%'],
      ['mean rate', '12%'],
      ['exponential smoothing', '8.3%'],
      ['straight line ✓ chosen', '3.1%'],
      ['damped trend', '4.7%'],
      ['VIP'],
      ['last month’s rate ✓ chosen', '–'],
    ]);
    expect(element!.querySelectorAll('.chosen')).toHaveLength(2);
  });

  test('shows only the chosen method where there are many lines', () => {
    const lines = Array.from({ length: 7 }, (_, index) => ({
      ...sampleForecast.lines[0]!,
      line: `L${index}`,
    }));
    const { element } = showLog({ outcome: { ...writtenForecast, forecast: { ...sampleForecast, lines } } });
    expect(rows(element)).toHaveLength(14);
    expect(rows(element).slice(0, 2)).toEqual([['L0'], ['straight line', '3.1%']]);
  });

  test('says that nothing could be measured where there are too few months', () => {
    const lines = [sampleForecast.lines[1]!];
    const { element } = showLog({ outcome: { ...writtenForecast, forecast: { ...sampleForecast, lines } } });
    expect(readText(element)).toContain('Too few months to hold one out');
  });

  test('leads to the projection', () => {
    const { actions } = showLog({ outcome: writtenForecast });
    byId('show-forecast').click();
    expect(actions.goTo).toHaveBeenCalledWith(sampleForecast.place);
  });

  test('says what to know, but wrong rows only once', () => {
    const outcome = { ...writtenForecast, warnings: [...sampleLog.problems, forecastKept] };
    const { element } = showLog({ outcome });
    const problems = [...element!.querySelectorAll('.forecast-outcome .problem')].map(readText);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('Your table Forecast was left as it is.');
    expect(element!.querySelectorAll('.problem')).toHaveLength(2);
  });

  test('that is a refusal gives the reasons and no table', () => {
    const { element } = showLog({ outcome: { kind: 'refused', problems: [noAht] } });
    expect(readText(byId('forecast-status'))).toBe('No forecast was made.');
    expect(readText(element!.querySelector('.forecast-outcome'))).toContain(
      'There is no handling time for VIP.',
    );
    expect(element!.querySelector('table')).toBeNull();
  });
});
