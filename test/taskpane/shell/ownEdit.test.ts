import { isOwnEdit } from '../../../src/taskpane/shell/ownEdit';
import { sampleStage } from '../support/hiringSamples';
import { sampleSummary } from '../support/samples';
import { stateWith } from '../support/show';
import { initialInterviews, type InterviewsState } from '../../../src/taskpane/interviews/interviewsState';
import { initialScenarios, type ScenariosState } from '../../../src/taskpane/whatIf/scenariosState';
import { stageKey } from '../../../src/taskpane/interviews/stageKey';

const at = 10_000;
const result = { summary: sampleSummary, at, stale: false };
const after = (interviews: Partial<InterviewsState>) =>
  stateWith({ result: { ...result, at: 0 }, interviews: { ...initialInterviews, ...interviews } });

describe('an edit that the workbook reports', () => {
  test('is our own shortly after a plan, and not later', () => {
    const state = stateWith({ result });
    expect(isOwnEdit(state, at + 2000)).toBe(true);
    expect(isOwnEdit(state, at + 2001)).toBe(false);
  });

  test('is our own shortly after a recording, and while one is under way', () => {
    expect(isOwnEdit(after({ recordedAt: at }), at + 2000)).toBe(true);
    expect(isOwnEdit(after({ recordedAt: at }), at + 2001)).toBe(false);
    const stage = sampleStage('Interview');
    const entry = { total: { ...stage, total: 3 }, state: 'waiting' } as const;
    expect(isOwnEdit(after({ entries: { [stageKey(stage)]: entry } }), at)).toBe(true);
  });

  test('is our own while a comparison of scenarios is written, and shortly after', () => {
    const place = { sheet: 'Scenarios', address: 'A12' };
    const comparing = (writing: ScenariosState['writing']) =>
      stateWith({ result: { ...result, at: 0 }, scenarios: { ...initialScenarios, writing } });
    expect(isOwnEdit(comparing({ kind: 'writing' }), at)).toBe(true);
    expect(isOwnEdit(comparing({ kind: 'written', place, at, stale: false }), at + 2000)).toBe(true);
    expect(isOwnEdit(comparing({ kind: 'written', place, at, stale: false }), at + 2001)).toBe(false);
  });

  test('is somebody else’s before we have written anything', () => {
    expect(isOwnEdit(stateWith(), at)).toBe(false);
  });
});
