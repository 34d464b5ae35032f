import type { Actions } from '../../../src/taskpane/shell/paneActions';
import { createActions } from '../../../src/taskpane/shell/actions';
import { recordDelay } from '../../../src/taskpane/interviews/recorder';
import { numberNotation } from '../../../src/taskpane/shell/numberNotation';
import type { Planner } from '../../../src/taskpane/shell/planner';
import { createStore, type Store } from '../../../src/taskpane/shell/store';
import type { PlanOutcome } from '../../../src/jobs/plan/planOutcome';
import { WorkbookError } from '../../../src/grid/port';
import type { RecordOutcome } from '../../../src/jobs/interviews/recordActuals';
import { fakePlanner, open, type FakePlanner } from '../support/fakePlanner';
import { hiringSurvey, recordProtected, sampleBoard, sampleStage } from '../support/hiringSamples';
import { sampleSettings, sampleSummary, written } from '../support/samples';
import { settle } from '../support/settle';
import { stateWith } from '../support/show';

interface SetUp {
  store: Store;
  actions: Actions;
  planner: FakePlanner;
  enter(text: string, stage?: string): boolean;
}

function setUp(answers: Partial<Planner> = {}): SetUp {
  const survey = { kind: 'seen', survey: hiringSurvey, again: false } as const;
  const store = createStore(stateWith({ survey }));
  const planner = fakePlanner({ survey: async () => hiringSurvey, ...answers });
  const notation = numberNotation('en');
  const now = (): number => Date.parse('2026-01-05T12:00:00Z');
  const actions = createActions({ store, planner, language: 'en', notation, now });
  const enter = (text: string, name = 'Interview'): boolean => {
    const stage = sampleStage(name);
    actions.interviews.type(stage, text);
    return actions.interviews.enter(stage);
  };
  return { store, actions, planner, enter };
}
const records = ({ asked }: FakePlanner): string[] => asked.filter((one) => one.startsWith('record'));
const rest = (milliseconds = recordDelay) => jest.advanceTimersByTimeAsync(milliseconds);
const entryStates = (store: Store): string[] =>
  Object.values(store.state().interviews.entries).map(({ total, state }) => `${total.total} ${state}`);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('entering a number', () => {
  test('records it and looks at the workbook', async () => {
    const { planner, enter } = setUp();
    expect(enter('31')).toBe(true);
    await rest();
    expect(planner.asked).toEqual(['record Interview 31 en', 'survey']);
  });

  test('shows it at once, however long the workbook takes', () => {
    const { store, enter } = setUp({ record: () => new Promise(() => undefined) });
    enter('31');
    expect(entryStates(store)).toEqual(['31 waiting']);
  });

  test('after number goes in one writing', async () => {
    const { planner, enter } = setUp();
    enter('31');
    enter('10', 'Offer');
    enter('2', 'Reporting');
    await rest();
    expect(records(planner)).toEqual(['record Interview 31, Offer 10, Reporting 2 en']);
  });

  test('is in the language of the tables where that is set', async () => {
    const { store, planner, enter } = setUp();
    const { draft } = store.state().settings;
    const settings = { ...sampleSettings, tableLanguage: 'zh-CN' } as const;
    store.dispatch({ kind: 'settingsLoaded', settings, draft });
    enter('31');
    await rest();
    expect(records(planner)).toEqual(['record Interview 31 zh-CN']);
  });

  test('that is wrong records nothing and keeps the text', async () => {
    const { store, planner, enter } = setUp();
    expect(enter('many')).toBe(false);
    await rest();
    expect(records(planner)).toEqual([]);
    expect(Object.values(store.state().interviews.drafts)).toEqual(['many']);
  });

  test.each([
    ['the number that is recorded already', '30', 'Interview'],
    ['nothing where nothing is recorded', ' ', 'Reporting'],
  ])('of %s writes nothing', async (_, text, stage) => {
    const { store, planner, enter } = setUp();
    expect(enter(text, stage)).toBe(true);
    await rest();
    expect(records(planner)).toEqual([]);
    expect(store.state().interviews.drafts).toEqual({});
  });

  test('can be the first nobody', async () => {
    const { planner, enter } = setUp();
    enter('0', 'Reporting');
    await rest();
    expect(records(planner)).toEqual(['record Reporting 0 en']);
  });

  test('does not make a plan stale', async () => {
    const { store, enter } = setUp();
    store.dispatch({ kind: 'planFinished', outcome: written(sampleSummary), at: 0 });
    enter('31');
    await rest();
    expect(store.state().result!.stale).toBe(false);
  });
});

describe('a number that the workbook does not take', () => {
  const failing = (): Partial<Planner> & { fail: boolean } => {
    const answers = {
      fail: true,
      record: async (): Promise<RecordOutcome> => {
        if (answers.fail) throw new WorkbookError('cellEditMode', '', true);
        return { kind: 'recorded' };
      },
    };
    return answers;
  };

  test('stays, and the pane says why', async () => {
    const { store, enter } = setUp(failing());
    enter('31');
    await rest();
    expect(entryStates(store)).toEqual(['31 failed']);
    expect(store.state().fault).toMatchObject({ doing: 'record', code: 'cellEditMode' });
  });

  test('goes again with all the others, and the fault with it', async () => {
    const answers = failing();
    const { store, actions, planner, enter } = setUp(answers);
    enter('31');
    enter('10', 'Offer');
    await rest();
    answers.fail = false;
    actions.interviews.retry();
    await rest();
    expect(records(planner).at(-1)).toBe('record Interview 31, Offer 10 en');
    expect(store.state().fault).toBeNull();
    expect(entryStates(store)).toEqual([]);
  });

  test('goes again when the same number is typed once more', async () => {
    const answers = failing();
    const { planner, enter } = setUp(answers);
    enter('31');
    await rest();
    answers.fail = false;
    enter('31');
    await rest();
    expect(records(planner)).toHaveLength(2);
  });

  test('is told with its reasons where it is refused', async () => {
    const { store, enter } = setUp({
      record: async () => ({ kind: 'refused', problems: [recordProtected] }),
    });
    enter('31');
    await rest();
    expect(store.state().interviews.refusals).toEqual([recordProtected]);
  });
});

describe('recording and planning', () => {
  test('a plan is made after what was entered has been recorded', async () => {
    const { actions, planner, enter } = setUp();
    enter('31');
    await actions.plan();
    expect(planner.asked.slice(0, 2)).toEqual(['record Interview 31 en', 'plan en']);
  });

  test('what is entered while a plan is written waits for its end', async () => {
    const plan = open<PlanOutcome>();
    const { actions, planner, enter } = setUp({ plan: () => plan.promise });
    const planned = actions.plan();
    await settle();
    enter('31');
    await rest();
    expect(records(planner)).toEqual([]);
    plan.resolve(written());
    await planned;
    await settle();
    expect(records(planner)).toEqual(['record Interview 31 en']);
  });
});

test('a look waits until what is being written is whole', async () => {
  const answer = open<RecordOutcome>();
  const { actions, planner, enter } = setUp({ record: () => answer.promise });
  enter('31');
  await rest();
  const looked = actions.look();
  await settle();
  expect(planner.asked).toEqual(['record Interview 31 en']);
  answer.resolve({ kind: 'recorded' });
  await looked;
  expect(planner.asked).toContain('survey');
});

describe('using pass rates', () => {
  test('writes those that are ticked, once the person has agreed, and looks again', async () => {
    const { store, actions, planner } = setUp();
    actions.interviews.pickRate('Hiring stages!C7', true);
    actions.interviews.askToUseRates();
    await actions.interviews.useRates();
    expect(planner.asked).toEqual(['usePassRates Interview, Offer', 'survey']);
    expect(store.state().interviews.rates.step).toEqual({ kind: 'used', count: 2 });
  });

  test('makes the plan stale', async () => {
    const { store, actions } = setUp();
    store.dispatch({ kind: 'planFinished', outcome: written(), at: 1234 });
    actions.interviews.askToUseRates();
    await actions.interviews.useRates();
    expect(store.state().result!.stale).toBe(true);
  });

  test('writes nothing unasked, nor where none is ticked, nor when left', async () => {
    const { actions, planner } = setUp();
    await actions.interviews.useRates();
    actions.interviews.askToUseRates();
    actions.interviews.leaveRates();
    await actions.interviews.useRates();
    actions.interviews.pickRate('Hiring stages!C6', false);
    actions.interviews.askToUseRates();
    await actions.interviews.useRates();
    expect(planner.asked).toEqual([]);
  });

  test('tells why the workbook refuses', async () => {
    const { store, actions } = setUp({
      usePassRates: async () => ({ kind: 'refused', problems: [recordProtected] }),
    });
    actions.interviews.askToUseRates();
    await actions.interviews.useRates();
    expect(store.state().interviews.rates.step).toEqual({ kind: 'refused', problems: [recordProtected] });
  });

  test('says so when it fails, and can be tried again', async () => {
    const { store, actions } = setUp({
      usePassRates: async () => {
        throw new WorkbookError('protected', '', true);
      },
    });
    actions.interviews.askToUseRates();
    await actions.interviews.useRates();
    expect(store.state().fault).toMatchObject({ doing: 'useRates', code: 'protected' });
    expect(store.state().interviews.rates.step).toEqual({ kind: 'choosing' });
  });
});

describe('copying those who joined', () => {
  const joined = [{ month: '2026-02', line: 'Hotline', joined: 9, heads: 88 }];
  const survey = { ...hiringSurvey, interviews: { ...sampleBoard, joined, actualsSheet: 'Actuals' } };
  const copying = (answers: Parameters<typeof setUp>[0] = {}) => {
    const made = setUp(answers);
    made.store.dispatch({ kind: 'seen', survey });
    return made;
  };

  test('writes them once the person has agreed, and looks again', async () => {
    const { store, actions, planner } = copying();
    await actions.interviews.copyJoined();
    expect(planner.asked).toEqual([]);
    actions.interviews.askToCopyJoined();
    await actions.interviews.copyJoined();
    expect(planner.asked).toEqual(['copyJoined 2026-02 Hotline Actuals', 'survey']);
    expect(store.state().interviews.copying).toEqual({ kind: 'used', count: 1 });
  });

  test('tells why the workbook refuses, and can be left', async () => {
    const { store, actions } = copying({
      copyJoined: async () => ({ kind: 'refused', problems: [recordProtected] }),
    });
    actions.interviews.askToCopyJoined();
    actions.interviews.leaveJoined();
    expect(store.state().interviews.copying).toEqual({ kind: 'choosing' });
    actions.interviews.askToCopyJoined();
    await actions.interviews.copyJoined();
    expect(store.state().interviews.copying).toEqual({ kind: 'refused', problems: [recordProtected] });
  });

  test('says so when it fails, and can be tried again', async () => {
    const { store, actions } = copying({
      copyJoined: async () => {
        throw new WorkbookError('protected', '', true);
      },
    });
    actions.interviews.askToCopyJoined();
    await actions.interviews.copyJoined();
    expect(store.state().fault).toMatchObject({ doing: 'copyJoined', code: 'protected' });
    expect(store.state().interviews.copying).toEqual({ kind: 'choosing' });
  });
});

describe('choosing', () => {
  test('a month and a line, and the whole week', () => {
    const { store, actions } = setUp();
    actions.interviews.choose('2026-02', 'Hotline');
    actions.interviews.showWholeWeek();
    expect(store.state().interviews).toMatchObject({
      chosen: { month: '2026-02', line: 'Hotline' },
      wholeWeek: true,
    });
  });

  test('what was typed can be given up', () => {
    const { store, actions } = setUp();
    actions.interviews.type(sampleStage('Interview'), '9');
    actions.interviews.restore(sampleStage('Interview'));
    expect(store.state().interviews.drafts).toEqual({});
  });
});
