import type { InterviewsEvent } from '../../../src/taskpane/interviews/interviewsEvent';
import type { PaneEvent } from '../../../src/taskpane/shell/paneEvent';
import { reduce } from '../../../src/taskpane/shell/reduce';
import type { PaneState } from '../../../src/taskpane/shell/state';
import {
  protectedSheet,
  refused,
  sampleError,
  sampleNote,
  sampleSettings,
  sampleSurvey,
  written,
} from '../support/samples';
import { stateWith } from '../support/show';

const after = (state: PaneState, ...events: PaneEvent[]): PaneState => events.reduce(reduce, state);
const fault = { code: 'failed', doing: 'look', detail: '', undone: true } as const;
const at = 1000;

describe('looking at the workbook', () => {
  test('keeps showing the last look while the next is under way', () => {
    const state = after(stateWith(), { kind: 'looking' });
    expect(state.survey).toEqual({ kind: 'seen', survey: sampleSurvey, again: true });
  });

  test('keeps the last look when the next fails', () => {
    const state = after(stateWith(), { kind: 'looking' }, { kind: 'lookFailed', fault });
    expect(state).toMatchObject({ survey: { kind: 'seen', again: false }, fault });
  });

  test('has nothing to show when the first look fails', () => {
    const state = after(stateWith({ survey: { kind: 'looking' } }), { kind: 'lookFailed', fault });
    expect(state.survey.kind).toBe('failed');
  });

  test('clears its own fault when it succeeds, and no other', () => {
    const seen: PaneEvent = { kind: 'seen', survey: sampleSurvey };
    expect(after(stateWith({ fault }), seen).fault).toBeNull();
    const ofPlan = { ...fault, doing: 'plan' } as const;
    expect(after(stateWith({ fault: ofPlan }), seen).fault).toBe(ofPlan);
  });

  test('takes over from a refused run what both have seen, so that a corrected cell vanishes', () => {
    const bad = { ...sampleSurvey, problems: [sampleError] };
    const state = after(
      stateWith(),
      { kind: 'planFinished', outcome: refused(sampleError, protectedSheet), at },
      { kind: 'seen', survey: bad },
      { kind: 'seen', survey: sampleSurvey },
    );
    expect(state.runProblems).toEqual([protectedSheet]);
  });
});

describe('planning', () => {
  test('starts from nothing: no fault, no earlier refusal', () => {
    const state = after(stateWith({ fault, runProblems: [protectedSheet] }), { kind: 'planStarted' });
    expect(state).toMatchObject({ run: { kind: 'running' }, fault: null, runProblems: [] });
  });

  test('goes forward', () => {
    const progress = { stage: 'writing', share: 0.4 } as const;
    const state = after(stateWith(), { kind: 'planStarted' }, { kind: 'planProgressed', progress });
    expect(state.run).toEqual({ kind: 'running', progress });
  });

  test('ignores progress that comes after the end', () => {
    const progress = { stage: 'calculating', share: 1 } as const;
    const state = after(
      stateWith(),
      { kind: 'planFinished', outcome: written(), at },
      { kind: 'planProgressed', progress },
    );
    expect(state.run.kind).toBe('written');
  });

  test('keeps the result and its notes', () => {
    const outcome = written(undefined, [sampleNote]);
    const state = after(stateWith(), { kind: 'planFinished', outcome, at });
    expect(state.result).toMatchObject({ at, stale: false });
    expect(state.runProblems).toEqual([sampleNote]);
  });

  test('takes the calendar of a first plan for chosen', () => {
    const { settings } = stateWith();
    const open = { ...settings.current, calendar: 'weekdays' as const, isCalendarOpen: true as const };
    const before = stateWith({
      settings: { ...settings, current: open, draft: { ...settings.draft, calendar: 'asFile' } },
    });
    const state = after(before, { kind: 'planFinished', outcome: written(), at });
    expect(state.settings.current).toEqual({ ...open, calendar: 'CN', isCalendarOpen: undefined });
    expect(state.settings.draft.calendar).toBe('CN');
  });

  test('takes errors seen before a plan that was written for mended, but keeps the notes', () => {
    const seen = { ...sampleSurvey, problems: [sampleError, sampleNote] };
    const state = after(
      stateWith(),
      { kind: 'seen', survey: seen },
      { kind: 'planFinished', outcome: written(), at },
    );
    expect(state.survey).toMatchObject({ kind: 'seen', survey: { ...seen, problems: [sampleNote] } });
  });

  test('keeps the earlier result when a later run is refused or fails, since it still stands in the workbook', () => {
    const first = after(stateWith(), { kind: 'planFinished', outcome: written(), at });
    expect(after(first, { kind: 'planFinished', outcome: refused(sampleError), at: 2000 }).result).toBe(
      first.result,
    );
    expect(after(first, { kind: 'planFailed', fault }).result).toBe(first.result);
  });

  test('makes the result stale when the workbook changes afterwards', () => {
    const state = after(
      stateWith(),
      { kind: 'planFinished', outcome: written(), at },
      { kind: 'workbookChanged' },
    );
    expect(state.result!.stale).toBe(true);
  });

  test('has no result to make stale before', () => {
    const state = stateWith();
    expect(after(state, { kind: 'workbookChanged' })).toBe(state);
  });
});

describe('settings', () => {
  const { draft } = stateWith().settings;

  test('come from the workbook', () => {
    const settings = { ...sampleSettings, hoursPerDay: 7.5 };
    const state = after(stateWith(), { kind: 'settingsLoaded', settings, draft });
    expect(state.settings).toMatchObject({ current: settings, draft, saving: 'untouched' });
  });

  test('stay the last good ones while a field is wrong', () => {
    const wrong = { ...draft, hoursPerDay: 'x' };
    const state = after(stateWith(), { kind: 'settingsTyped', draft: wrong, settings: null });
    expect(state.settings.draft).toBe(wrong);
    expect(state.settings.current).toBe(sampleSettings);
  });

  test('are saved, or say why not', () => {
    const failed = after(
      stateWith(),
      { kind: 'saving' },
      { kind: 'saveFailed', fault: { ...fault, doing: 'save' } },
    );
    expect(failed).toMatchObject({ settings: { saving: 'failed' }, fault: { doing: 'save' } });
    expect(after(failed, { kind: 'saved' })).toMatchObject({ settings: { saving: 'saved' }, fault: null });
  });
});

describe('the interview page', () => {
  const interviews = (event: InterviewsEvent): PaneEvent => ({ kind: 'interviews', event });
  const recordFault = { ...fault, doing: 'record' } as const;
  const total = { month: '2026-01', line: 'Hotline', stage: 'Interview', total: 12 };
  const recorded = interviews({ kind: 'recorded', totals: [total], at });

  test('keeps its own state', () => {
    const state = after(stateWith(), interviews({ kind: 'entered', totals: [total] }));
    expect(Object.values(state.interviews.entries)).toEqual([{ total, state: 'waiting' }]);
  });

  test('shows what went wrong until it succeeds', () => {
    const failed = after(
      stateWith(),
      interviews({ kind: 'recordFailed', totals: [total], fault: recordFault }),
    );
    expect(failed.fault).toBe(recordFault);
    expect(after(failed, recorded).fault).toBeNull();
    expect(after(failed, interviews({ kind: 'useAsked' })).fault).toBe(recordFault);
  });

  test('leaves the faults of others', () => {
    expect(after(stateWith({ fault }), recorded).fault).toBe(fault);
    const used = interviews({ kind: 'ratesUsed', count: 1 });
    expect(after(stateWith({ fault: recordFault }), used).fault).toBe(recordFault);
  });

  test('gives way to the workbook once a look has shown what is recorded', () => {
    const state = after(
      stateWith(),
      interviews({ kind: 'entered', totals: [total] }),
      recorded,
      { kind: 'looking' },
      { kind: 'seen', survey: sampleSurvey },
    );
    expect(state.interviews.entries).toEqual({});
  });
});

describe('the rest', () => {
  test('tells when edits go unnoticed, and when no longer', () => {
    const state = after(stateWith(), { kind: 'watching', watching: false });
    expect(state.watching).toBe(false);
    expect(after(state, { kind: 'watching', watching: true }).watching).toBe(true);
  });

  test('shows a way to a cell that failed until it is dismissed', () => {
    const state = after(stateWith(), { kind: 'goToFailed', fault });
    expect(state.fault).toBe(fault);
    expect(after(state, { kind: 'faultDismissed' }).fault).toBeNull();
  });

  test('shows all problems when wanted', () => {
    expect(after(stateWith(), { kind: 'allProblemsWanted' }).allProblems).toBe(true);
  });

  test('never changes the state it was given', () => {
    const frozen = Object.freeze(stateWith());
    expect(() => after(frozen, { kind: 'planStarted' }, { kind: 'stalled', stalled: true })).not.toThrow();
  });

  test('leaves a state alone that says the same already', () => {
    const state = stateWith();
    expect(after(state, { kind: 'stalled', stalled: false })).toBe(state);
  });
});
