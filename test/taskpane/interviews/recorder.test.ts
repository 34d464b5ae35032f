import type { InterviewsEvent } from '../../../src/taskpane/interviews/interviewsEvent';
import { createRecorder, recordDelay, type Recorder } from '../../../src/taskpane/interviews/recorder';
import { createTurns, type InTurn } from '../../../src/grid/turns';
import { WorkbookError } from '../../../src/grid/port';
import type { RecordOutcome, StageTotal } from '../../../src/jobs/interviews/recordActuals';
import { open, type Open } from '../support/fakePlanner';
import { recordProtected } from '../support/hiringSamples';

const total = (stage: string, people: number): StageTotal => ({
  month: '2026-01',
  line: 'Hotline',
  stage,
  total: people,
});

let written: string[];
let answers: Open<RecordOutcome>[];
let events: InterviewsEvent[];
let inTurn: InTurn;
let recorder: Recorder;

beforeEach(() => {
  jest.useFakeTimers();
  [written, answers, events] = [[], [], []];
  inTurn = createTurns();
  const write = (totals: readonly StageTotal[]): Promise<RecordOutcome> => {
    written.push(totals.map((one) => `${one.stage} ${one.total}`).join(', '));
    const answer = open<RecordOutcome>();
    answers.push(answer);
    return answer.promise;
  };
  recorder = createRecorder({ write, inTurn, dispatch: (event) => events.push(event), now: () => 7 });
});
afterEach(() => jest.useRealTimers());

const rest = (milliseconds = recordDelay) => jest.advanceTimersByTimeAsync(milliseconds);
const recorded = (index: number) => answers[index]!.resolve({ kind: 'recorded' });

describe('recording', () => {
  test('lets quick entries rest and writes them together', async () => {
    recorder.record([total('Interview', 12)]);
    await rest(recordDelay - 1);
    recorder.record([total('Offer', 4)]);
    await rest(recordDelay - 1);
    expect(written).toEqual([]);
    await rest();
    expect(written).toEqual(['Interview 12, Offer 4']);
  });

  test('writes only the latest number of a stage', async () => {
    recorder.record([total('Interview', 1)]);
    recorder.record([total('Interview', 12)]);
    await rest();
    expect(written).toEqual(['Interview 12']);
  });

  test('gathers what comes while it writes into one more writing', async () => {
    recorder.record([total('Interview', 12)]);
    await rest();
    for (const people of [1, 2, 3]) {
      recorder.record([total('Offer', people), total('Reporting', people)]);
      await rest();
    }
    expect(written).toEqual(['Interview 12']);
    recorded(0);
    await rest(0);
    expect(written).toEqual(['Interview 12', 'Offer 3, Reporting 3']);
  });

  test('tells what was recorded and when', async () => {
    recorder.record([total('Interview', 12)]);
    await rest();
    recorded(0);
    await rest(0);
    expect(events).toEqual([{ kind: 'recorded', totals: [total('Interview', 12)], at: 7 }]);
  });

  test('tells what the workbook refuses, and why', async () => {
    recorder.record([total('Interview', 12)]);
    await rest();
    answers[0]!.resolve({ kind: 'refused', problems: [recordProtected] });
    await rest(0);
    expect(events).toMatchObject([{ kind: 'recordRefused', problems: [recordProtected] }]);
  });

  test('tells which numbers failed, and goes on with the next', async () => {
    recorder.record([total('Interview', 12)]);
    await rest();
    recorder.record([total('Offer', 4)]);
    await rest();
    answers[0]!.reject(new WorkbookError('cellEditMode', '', true));
    await rest(0);
    expect(events).toMatchObject([
      {
        kind: 'recordFailed',
        totals: [total('Interview', 12)],
        fault: { code: 'cellEditMode', doing: 'record', undone: true },
      },
    ]);
    expect(written).toEqual(['Interview 12', 'Offer 4']);
  });

  test('waits for a plan that is being written', async () => {
    const plan = open<void>();
    void inTurn(() => plan.promise);
    recorder.record([total('Interview', 12)]);
    await rest();
    expect(written).toEqual([]);
    plan.resolve();
    await rest(0);
    expect(written).toEqual(['Interview 12']);
  });

  test('can be finished at once, before a plan', async () => {
    recorder.record([total('Interview', 12)]);
    const finished = recorder.finish();
    await rest(0);
    recorded(0);
    await finished;
    await rest();
    expect(written).toEqual(['Interview 12']);
  });

  test('has nothing to finish where nothing was entered', async () => {
    await recorder.finish();
    expect([written, events]).toEqual([[], []]);
  });
});
