import type { Actions } from '../../../src/taskpane/shell/paneActions';
import { createActions } from '../../../src/taskpane/shell/actions';
import { numberNotation } from '../../../src/taskpane/shell/numberNotation';
import type { Progress } from '../../../src/jobs/plan/planOutcome';
import type { Planner } from '../../../src/taskpane/shell/planner';
import { createStore, type Store } from '../../../src/taskpane/shell/store';
import type { PlanOutcome } from '../../../src/jobs/plan/planOutcome';
import type { Survey } from '../../../src/jobs/plan/surveyWorkbook';
import type { Problem } from '../../../src/grid/problem';
import { WorkbookError } from '../../../src/grid/port';
import { fakePlanner, open, type FakePlanner } from '../support/fakePlanner';
import { refused, sampleError, sampleSettings, sampleSurvey, written } from '../support/samples';
import { stateWith } from '../support/show';
import { settle } from '../support/settle';

interface SetUp {
  store: Store;
  actions: Actions;
  planner: FakePlanner;
}

function setUp(answers: Partial<Planner> = {}): SetUp {
  const store = createStore(stateWith({ survey: { kind: 'looking' } }));
  const planner = fakePlanner(answers);
  const notation = numberNotation('en');
  const actions = createActions({ store, planner, language: 'en', notation, now: () => 1234 });
  return { store, actions, planner };
}

const broken = (code: ConstructorParameters<typeof WorkbookError>[0]) => async () => {
  throw new WorkbookError(code, 'detail', true);
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('looking', () => {
  test('shows what is found', async () => {
    const { actions, store } = setUp();
    await actions.look();
    expect(store.state().survey).toEqual({ kind: 'seen', survey: sampleSurvey, again: false });
  });

  test('looks with the current settings', async () => {
    let hours = 0;
    const { actions } = setUp({
      survey: async (settings) => {
        hours = settings.hoursPerDay;
        return sampleSurvey;
      },
    });
    actions.changeSettings({ hoursPerDay: '7.5' });
    await actions.look();
    expect(hours).toBe(7.5);
  });

  test('explains a workbook that cannot be read', async () => {
    const { actions, store } = setUp({ survey: broken('cellEditMode') });
    await actions.look();
    expect(store.state().fault).toMatchObject({ code: 'cellEditMode', doing: 'look' });
  });

  test('looks once more, however often it was asked to meanwhile', async () => {
    const first = open<Survey>();
    let count = 0;
    const { actions } = setUp({
      survey: () => (count++ === 0 ? first.promise : Promise.resolve(sampleSurvey)),
    });
    const all = [actions.look(), actions.look(), actions.look()];
    await settle();
    expect(count).toBe(1);
    first.resolve(sampleSurvey);
    await Promise.all(all);
    expect(count).toBe(2);
  });

  test('says so when the workbook does not answer', async () => {
    const { actions, store } = setUp({ survey: () => new Promise(() => undefined) });
    void actions.look();
    await jest.advanceTimersByTimeAsync(30_000);
    expect(store.state().stalled).toBe(true);
  });
});

describe('cancelling a plan', () => {
  const running = (progress: Progress) => {
    let told!: Parameters<Planner['plan']>[2];
    let cancel!: Parameters<Planner['plan']>[3];
    const end = open<Awaited<ReturnType<Planner['plan']>>>();
    const set = setUp({
      plan: (_settings, _language, onProgress, given) => {
        [told, cancel] = [onProgress, given];
        onProgress(progress);
        return end.promise;
      },
    });
    return { ...set, end, told: () => told, cancel: () => cancel };
  };

  test('ends it at once before the first write, whatever Excel is still busy with', async () => {
    const { actions, store, cancel, told, end } = running({ stage: 'reading', share: 0 });
    void actions.plan();
    await settle();
    actions.cancelPlan();
    await settle();
    expect(cancel().isCancelled).toBe(true);
    expect(store.state()).toMatchObject({ run: { kind: 'cancelled' }, fault: null });
    told()({ stage: 'checking', share: 0 });
    end.reject(new WorkbookError('cancelled', '', true));
    await settle();
    expect(store.state().run).toEqual({ kind: 'cancelled' });
  });

  test('waits after it until what was written is taken back', async () => {
    const { actions, store, end } = running({ stage: 'writing', share: 0.5, sheet: 'HiringPlan' });
    void actions.plan();
    await settle();
    actions.cancelPlan();
    await settle();
    expect(store.state().run).toMatchObject({ kind: 'running', cancelling: true });
    end.reject(new WorkbookError('cancelled', '', true));
    await settle();
    expect(store.state()).toMatchObject({ run: { kind: 'cancelled' }, fault: null, result: null });
  });

  test('says so where it could not be taken back', async () => {
    const { actions, store, end } = running({ stage: 'writing', share: 0.5 });
    void actions.plan();
    await settle();
    actions.cancelPlan();
    end.reject(new WorkbookError('cancelled', '', false));
    await settle();
    expect(store.state()).toMatchObject({ run: { kind: 'failed' }, fault: { undone: false } });
  });
});

describe('mending a problem', () => {
  const unknown: Problem = { ...sampleError, code: 'unknownLine', values: { line: 'Support', known: 'VIP' } };
  const missing: Problem = { ...sampleError, code: 'missingTable', values: { input: 'Stages' } };

  test('adds the line, says so where the press was, and looks again', async () => {
    const { actions, store, planner } = setUp();
    await actions.mend(unknown);
    expect(planner.asked).toEqual(['addLine Support', 'survey']);
    expect(store.state().mended).toMatchObject({ kind: 'lineAdded', line: 'Support' });
  });

  test('inserts just the table that is missing', async () => {
    const { actions, store, planner } = setUp();
    await actions.mend(missing);
    expect(planner.asked[0]).toMatch(/^insertTemplate en \d{4} Stages$/);
    expect(store.state().mended).toMatchObject({ kind: 'inserted', input: 'Stages' });
  });

  test('leads to the place where there is no room, and tells what fails', async () => {
    const place = { sheet: 'Lines', address: 'A5' };
    const { actions, store, planner } = setUp({ addLine: async () => ({ kind: 'noRoom', place }) });
    await actions.mend(unknown);
    expect(planner.asked).toContain('goTo Lines!A5');
    expect(store.state().mended).toMatchObject({ kind: 'lineNoRoom' });
    const failing = setUp({ addLine: broken('protected') });
    await failing.actions.mend(unknown);
    expect(failing.store.state()).toMatchObject({
      mended: null,
      fault: { code: 'protected', doing: 'mend' },
    });
  });
});

describe('planning', () => {
  test('shows the result and looks at the workbook again', async () => {
    const { actions, store, planner } = setUp();
    await actions.plan();
    expect(store.state()).toMatchObject({ run: { kind: 'written' }, result: { at: 1234 } });
    expect(planner.asked).toEqual(['plan en', 'survey']);
  });

  test('writes in the language of the settings where they name one', async () => {
    const asked: unknown[] = [];
    const plan: Planner['plan'] = async ({ tableLanguage }, language) => {
      asked.push([tableLanguage, language]);
      return written();
    };
    const { actions } = setUp({ plan });
    actions.changeSettings({ tableLanguage: 'zh-CN' });
    await actions.plan();
    // The job goes by the settings; Excel's own language is for the calendar that nobody has chosen.
    expect(asked).toEqual([['zh-CN', 'en']]);
  });

  test('saves what was typed just before', async () => {
    const { actions, planner } = setUp();
    actions.changeSettings({ hoursPerDay: '7.5' });
    await actions.plan();
    expect(planner.asked.map((one) => one.split(' ')[0])).toEqual(['save', 'plan', 'survey']);
    expect(planner.asked[0]).toContain('"hoursPerDay":7.5');
  });

  test('plans with what was typed even where it cannot be saved', async () => {
    const plan = jest.fn(async () => written());
    const { actions } = setUp({ saveSettings: broken('accessDenied'), plan });
    actions.changeSettings({ hoursPerDay: '7.5' });
    await actions.plan();
    expect(plan).toHaveBeenCalledWith(
      expect.objectContaining({ hoursPerDay: 7.5 }),
      'en',
      expect.anything(),
      expect.objectContaining({ isCancelled: false }),
    );
  });

  test('passes its progress on', async () => {
    const answer = open<PlanOutcome>();
    const { actions, store } = setUp({
      plan: (_settings, _language, onProgress) => {
        onProgress({ stage: 'writing', share: 0.3 });
        return answer.promise;
      },
    });
    const planning = actions.plan();
    await settle();
    expect(store.state().run).toEqual({ kind: 'running', progress: { stage: 'writing', share: 0.3 } });
    answer.resolve(written());
    await planning;
  });

  test('lists what is wrong when it is refused', async () => {
    const { actions, store } = setUp({ plan: async () => refused(sampleError) });
    await actions.plan();
    expect(store.state()).toMatchObject({ run: { kind: 'refused' }, result: null });
  });

  test.each([
    'cellEditMode',
    'payloadTooLarge',
    'protected',
    'activityLimit',
    'sessionLost',
    'accessDenied',
    'failed',
  ] as const)('becomes a fault on %s, and can be pressed again', async (code) => {
    let fail = true;
    const { actions, store } = setUp({ plan: () => (fail ? broken(code)() : Promise.resolve(written())) });
    await actions.plan();
    expect(store.state()).toMatchObject({
      run: { kind: 'failed' },
      fault: { code, doing: 'plan', undone: true },
    });
    fail = false;
    await actions.plan();
    expect(store.state()).toMatchObject({ run: { kind: 'written' }, fault: null });
  });

  test('does not begin twice', async () => {
    const answer = open<PlanOutcome>();
    const { actions, planner } = setUp({ plan: () => answer.promise });
    const first = actions.plan();
    await settle();
    await actions.plan();
    answer.resolve(written());
    await first;
    expect(planner.asked.filter((one) => one.startsWith('plan'))).toHaveLength(1);
  });

  test('does not begin with a wrong setting', async () => {
    const { actions, planner } = setUp();
    actions.changeSettings({ buddySpan: '0' });
    await actions.plan();
    expect(planner.asked).toEqual([]);
  });

  test('is not disturbed by a wish to look, which is granted afterwards', async () => {
    const answer = open<PlanOutcome>();
    const { actions, planner } = setUp({ plan: () => answer.promise });
    const planning = actions.plan();
    await settle();
    await actions.look();
    expect(planner.asked).toEqual(['plan en']);
    answer.resolve(written());
    await planning;
    expect(planner.asked).toEqual(['plan en', 'survey']);
  });
});

describe('settings', () => {
  test('are taken over from the workbook', async () => {
    const settings = { ...sampleSettings, lostShare: 0.5 };
    const { actions, store } = setUp({ loadSettings: async () => settings });
    await actions.loadSettings();
    expect(store.state().settings).toMatchObject({ current: settings, draft: { lostShare: '50' } });
  });

  test('stay at the defaults, with a word on it, when the workbook does not give them', async () => {
    const { actions, store } = setUp({ loadSettings: broken('sessionLost') });
    await actions.loadSettings();
    expect(store.state()).toMatchObject({
      fault: { code: 'sessionLost' },
      settings: { current: sampleSettings },
    });
  });

  test('are saved a little after they were typed', async () => {
    const { actions, planner } = setUp();
    actions.changeSettings({ hoursPerDay: '7.5' });
    expect(planner.asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(500);
    expect(planner.asked).toHaveLength(1);
  });

  test('are not saved while one is wrong, not even the value before it', async () => {
    const { actions, planner } = setUp();
    actions.changeSettings({ hoursPerDay: '7' });
    actions.changeSettings({ hoursPerDay: '7x' });
    await jest.advanceTimersByTimeAsync(5000);
    expect(planner.asked).toEqual([]);
  });

  test('show what is typed at once, whatever the workbook does', () => {
    const { actions, store } = setUp({ saveSettings: () => new Promise(() => undefined) });
    actions.changeSettings({ hoursPerDay: '7' });
    actions.changeSettings({ hoursPerDay: '7.' });
    expect(store.state().settings.draft.hoursPerDay).toBe('7.');
  });
});

describe('going to a cell', () => {
  test('asks the workbook', async () => {
    const { actions, planner } = setUp();
    await actions.goTo({ sheet: 'Forecast', address: 'C7' });
    expect(planner.asked).toEqual(['goTo Forecast!C7']);
  });

  test('explains itself when the sheet is gone', async () => {
    const { actions, store } = setUp({ goTo: broken('failed') });
    await actions.goTo({ sheet: 'Gone', address: 'A1' });
    expect(store.state().fault).toMatchObject({ doing: 'goTo' });
    actions.dismissFault();
    expect(store.state().fault).toBeNull();
  });
});
