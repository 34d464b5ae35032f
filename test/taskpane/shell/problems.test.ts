import type { Problem } from '../../../src/grid/problem';
import {
  countProblems,
  problemKey,
  visibleProblems,
  withoutKnown,
} from '../../../src/taskpane/shell/problems';
import { emptySurvey, protectedSheet, sampleError, sampleNote, sampleSurvey } from '../support/samples';
import { stateWith } from '../support/show';

const seen = (...problems: (typeof sampleError)[]) =>
  stateWith({ survey: { kind: 'seen', survey: { ...sampleSurvey, problems }, again: false } });

describe('the problems to show', () => {
  test('have the errors first', () => {
    expect(visibleProblems(seen(sampleNote, sampleError))).toEqual([sampleError, sampleNote]);
  });

  test('include those that only a run met', () => {
    const state = { ...seen(sampleError), runProblems: [protectedSheet] };
    expect(visibleProblems(state)).toEqual([sampleError, protectedSheet]);
  });

  test('are shown once when the run met what the inputs show too', () => {
    const state = { ...seen(sampleError), runProblems: [{ ...sampleError }, protectedSheet] };
    expect(visibleProblems(state)).toEqual([sampleError, protectedSheet]);
  });

  test('are those of the run while the workbook has not been read', () => {
    expect(visibleProblems(stateWith({ survey: { kind: 'failed' }, runProblems: [sampleNote] }))).toEqual([
      sampleNote,
    ]);
  });

  test('hold that a table is missing in a workbook without any only once a plan was refused for it', () => {
    const settingWrong: Problem = { ...sampleError, code: 'settingOutOfRange', place: null };
    const survey = { ...emptySurvey, problems: [...emptySurvey.problems, settingWrong] };
    const empty = stateWith({ survey: { kind: 'seen', survey, again: false } });
    expect(visibleProblems(empty)).toEqual([settingWrong]);
    const asked = { ...empty, run: { kind: 'refused', problems: survey.problems } as const };
    expect(visibleProblems(asked)).toEqual(survey.problems);
  });
});

describe('problems', () => {
  test('are told apart by what and where', () => {
    const elsewhere = { ...sampleError, place: { sheet: 'Forecast', address: 'C8' } };
    expect(problemKey(sampleError)).not.toBe(problemKey(elsewhere));
    expect(withoutKnown([sampleError, elsewhere], [sampleError])).toEqual([elsewhere]);
  });

  test('count as errors or notes', () => {
    expect(countProblems([sampleError, sampleNote, protectedSheet])).toEqual({ errors: 2, notes: 1 });
  });
});
