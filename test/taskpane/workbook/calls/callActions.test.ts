/** @jest-environment jsdom */
import type { Planner } from '../../../../src/taskpane/shell/planner';
import { saveDelay } from '../../../../src/taskpane/shell/settingsSaver';
import type { ForecastOutcome } from '../../../../src/read/calls/callForecast';
import type { SavedSettings } from '../../../../src/settings/savedSettings';
import { WorkbookError } from '../../../../src/grid/port';
import { bothCalls, callsSurvey, writtenForecast } from '../../support/callSamples';
import { fakePlanner, open, stuckAt, type FakePlanner } from '../../support/fakePlanner';
import { sampleSettings } from '../../support/samples';
import { readText } from '../../support/show';
import { settle } from '../../support/settle';
import { byId, choose, mountOn, stage, type } from '../../support/stage';

const withLog: Partial<Planner> = { survey: async () => callsSurvey };
const make = ['tab-workbook', 'make-forecast'];
const status = () => readText(byId('forecast-status'));

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('making a forecast', () => {
  test('asks for it with Excel’s language, shows the projection and looks again', async () => {
    const { planner, unmount } = await stage({
      answers: withLog,
      choose: { tableLanguage: 'zh-CN' },
      press: [],
    });
    byId('tab-workbook').click();
    type('calls-months', '6');
    byId('make-forecast').click();
    await settle();
    expect(planner.asked.slice(-3)).toEqual(['makeForecast CallLog 6 en', 'goTo CallForecast!A4', 'survey']);
    await unmount();
  });

  test('adds rows to the Forecast only on a press of their own', async () => {
    const asked: (boolean | undefined)[] = [];
    const makeForecast: Planner['makeForecast'] = async (_, { addRows }) => {
      asked.push(addRows);
      const rows = { table: 'Forecast', count: 2, areAdded: addRows === true };
      return { ...writtenForecast, forecast: { ...writtenForecast.forecast, rows } };
    };
    const press = [...make, 'add-forecast-rows'];
    const { unmount } = await stage({ answers: { ...withLog, makeForecast }, press });
    expect(asked).toEqual([undefined, true]);
    expect(status()).toContain('2 rows added to Forecast.');
    await unmount();
  });

  test('counts as done where the projection cannot be shown', async () => {
    const goTo = async () => {
      throw new WorkbookError('failed', '', true);
    };
    const { unmount } = await stage({ answers: { ...withLog, goTo }, press: make });
    expect(status()).toContain('Jul – Sep 2026 projected from Jan – Jun 2026.');
    expect(document.getElementById('fault')).toBeNull();
    await unmount();
  });

  test('keeps the focus and takes no second press meanwhile', async () => {
    const answer = open<ForecastOutcome>();
    const planner = fakePlanner({ ...withLog, makeForecast: () => answer.promise });
    const { unmount } = mountOn(planner);
    await settle();
    byId('tab-workbook').click();
    byId('make-forecast').focus();
    byId('make-forecast').click();
    byId('make-forecast').click();
    await settle();
    expect(document.activeElement).toBe(byId('make-forecast'));
    expect(byId('make-forecast').getAttribute('aria-disabled')).toBe('true');
    expect(status()).toBe('Reading the calls…');
    answer.resolve(writtenForecast);
    await settle();
    expect(byId('make-forecast').getAttribute('aria-disabled')).toBeNull();
    expect(planner.asked.filter((one) => one.startsWith('makeForecast'))).toHaveLength(1);
    await unmount();
  });

  test('lets a plan and a tool that are asked for meanwhile wait until it has written', async () => {
    const answer = open<ForecastOutcome>();
    const planner = fakePlanner({ ...withLog, makeForecast: () => answer.promise });
    const { unmount } = mountOn(planner);
    await settle();
    byId('tab-workbook').click();
    byId('make-forecast').click();
    byId('tool-audit').click();
    byId('tab-plan').click();
    byId('plan').click();
    await settle();
    expect(planner.asked.filter((one) => /^(audit|plan)/.test(one))).toEqual([]);
    answer.resolve(writtenForecast);
    await settle();
    expect(planner.asked.filter((one) => /^(audit|plan)/.test(one))).toContain('audit');
    await unmount();
  });

  test('does not begin while a plan is written', async () => {
    const planner = fakePlanner({ ...withLog, ...stuckAt({ stage: 'writing', share: 0.5 }) });
    const { unmount } = mountOn(planner);
    await settle();
    byId('plan').click();
    byId('tab-workbook').click();
    byId('make-forecast').click();
    await settle();
    expect(byId('make-forecast').getAttribute('aria-disabled')).toBe('true');
    expect(planner.asked.join()).not.toContain('makeForecast');
    await unmount();
  });

  test('says at the field what is missing instead of asking for it', async () => {
    const { planner, unmount } = await stage({ answers: { survey: async () => bothCalls }, press: make });
    expect(readText(byId('calls-aht-error'))).toContain('Type the AHT in seconds.');
    expect(planner.asked.join()).not.toContain('makeForecast');
    type('calls-aht', '240');
    expect(document.getElementById('calls-aht-error')).toBeNull();
    byId('make-forecast').click();
    await settle();
    expect(planner.asked).toContain('makeForecast Counts!B3 12 en');
    await unmount();
  });

  test.each([
    [true, 'The workbook was left as it was.'],
    [false, 'Part of it may have been done; undo it in Excel.'],
  ])('that fails says so, and how the workbook stands (undone: %s)', async (undone, says) => {
    const makeForecast = async () => {
      throw new WorkbookError('protected', '', undone);
    };
    const { unmount } = await stage({ answers: { ...withLog, makeForecast }, press: make });
    expect(readText(byId('fault'))).toContain('press the button again');
    expect(readText(byId('fault'))).toContain(says);
    expect(status()).toBe('');
    expect(byId('make-forecast').getAttribute('aria-disabled')).toBeNull();
    await unmount();
  });
});

describe('what is chosen of the calls', () => {
  const log: Partial<Planner> = { ...withLog, loadSettings: async () => ({ ...sampleSettings, ...kept }) };
  let kept: Partial<SavedSettings> = {};
  const saved = ({ asked }: FakePlanner) =>
    JSON.parse(
      asked
        .filter((one) => one.startsWith('save '))
        .at(-1)!
        .slice(5),
    ) as SavedSettings;

  beforeEach(() => {
    kept = {};
  });

  test('is kept in the workbook, each on top of those before, and the calls are read anew', async () => {
    const { planner, unmount } = await stage({
      answers: log,
      press: ['tab-workbook'],
      choose: { 'calls-line': 'City', 'calls-unit-5': 'seconds' },
      wait: saveDelay,
    });
    expect(saved(planner).calls).toEqual({
      CallLog: { lineColumn: 'City', units: { 'Handle time': 'seconds' } },
    });
    expect(planner.asked.filter((one) => one === 'survey').length).toBeGreaterThan(1);
    await unmount();
  });

  test('is asked for when the workbook is opened again, whatever its language', async () => {
    const request = jest.fn();
    kept = { calls: { CallLog: { lineColumn: null, units: { 'Handle time': 'hours' } } } };
    const makeForecast: Planner['makeForecast'] = async (_, asked) => {
      request(asked);
      return writtenForecast;
    };
    const scene = { answers: { ...log, makeForecast }, press: make };
    const { unmount } = await stage(scene, { language: 'zh-CN' });
    expect(request.mock.calls[0]).toEqual([
      expect.objectContaining({ lineColumn: null, units: { 'Handle time': 'hours' } }),
    ]);
    await unmount();
  });

  test('outlives settings that can only be read later, and a change of them', async () => {
    let isReady = false;
    const loadSettings = async (): Promise<SavedSettings> => {
      if (!isReady) throw new WorkbookError('cellEditMode', '', true);
      return { ...sampleSettings, calls: { Other: { arePast: true } } };
    };
    const planner = fakePlanner({ ...withLog, loadSettings });
    const { unmount } = mountOn(planner);
    await settle();
    byId('tab-workbook').click();
    isReady = true;
    choose('calls-line', 'City');
    await settle();
    byId('tab-plan').click();
    byId('settings-summary').click();
    choose('rounding', 'none');
    await new Promise((resolve) => setTimeout(resolve, saveDelay + 50));
    await settle();
    expect(saved(planner)).toMatchObject({
      rounding: 'none',
      calls: { CallLog: { lineColumn: 'City' }, Other: { arePast: true } },
    });
    await unmount();
  });

  test('is forgotten on a press', async () => {
    kept = { calls: { CallLog: { lineColumn: 'City' }, Other: { arePast: true } } };
    const press = ['tab-workbook', 'calls-forget'];
    const { planner, unmount } = await stage({ answers: log, press, wait: saveDelay });
    expect(saved(planner).calls).toEqual({ Other: { arePast: true } });
    expect((byId('calls-line') as HTMLSelectElement).value).toBe('Line');
    await unmount();
  });
});

describe('a workbook with calls and no forecast', () => {
  test('leads from the page of the plan to the calls', async () => {
    const { unmount } = await stage({ answers: withLog, press: ['calls-hint'] });
    expect(byId('tab-workbook').getAttribute('aria-selected')).toBe('true');
    expect(document.getElementById('make-forecast')).not.toBeNull();
    await unmount();
  });

  test('does so no longer once there is one, or where there are no calls', async () => {
    const first = await stage({ answers: { survey: async () => bothCalls } });
    expect(document.getElementById('calls-hint')).toBeNull();
    await first.unmount();
    document.body.innerHTML = '';
    const second = await stage({ answers: {} });
    expect(document.getElementById('calls-hint')).toBeNull();
    await second.unmount();
  });
});
