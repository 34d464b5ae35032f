import { statusOf } from '../../../src/taskpane/plan/status';
import type { PaneState } from '../../../src/taskpane/shell/state';
import { protectedSheet, sampleError, sampleNote, sampleSurvey } from '../support/samples';
import { contextFor, stateWith } from '../support/show';

const status = (change: Partial<PaneState>) => statusOf(stateWith(change), contextFor());
const seen = (survey: Partial<typeof sampleSurvey>) =>
  ({ survey: { kind: 'seen', survey: { ...sampleSurvey, ...survey }, again: false } }) as const;
const settings = stateWith().settings;

describe('how things stand', () => {
  test('is ready with good inputs', () => {
    expect(status({})).toEqual({ text: 'Ready to plan', tone: 'plain', canPlan: true });
  });

  test('says that planning replaces an earlier plan', () => {
    expect(status(seen({ planned: true })).text).toMatch(/replaces the plan/);
  });

  test('says of the plan of an earlier release that it must be made again to be seen', () => {
    const { text, tone } = status(seen({ planned: true, isOfFormerRelease: true }));
    expect([text, tone]).toEqual([expect.stringMatching(/earlier release .* Plan again/), 'warn']);
  });

  test('says that it is looking, and lets one plan already', () => {
    expect(status({ survey: { kind: 'looking' } })).toMatchObject({ tone: 'waiting', canPlan: true });
  });

  test('counts the problems to fix, but lets one press Plan to have a corrected cell looked at', () => {
    expect(status(seen({ problems: [sampleError, sampleNote] }))).toEqual({
      text: '1 problem to fix before planning',
      tone: 'warn',
      canPlan: true,
    });
  });

  test('does not count notes as problems', () => {
    expect(status(seen({ problems: [sampleNote] })).text).toBe('Ready to plan');
  });

  test('refuses to plan with a wrong setting and says so', () => {
    const draft = { ...settings.draft, buddySpan: '0' };
    expect(status({ settings: { ...settings, draft } })).toEqual({
      text: 'Correct the marked setting before planning',
      tone: 'bad',
      canPlan: false,
    });
  });

  test('names the stage of a run', () => {
    const run = { kind: 'running', progress: { stage: 'writing', share: 0.5 } } as const;
    expect(status({ run })).toEqual({ text: 'Writing the plan…', tone: 'waiting', canPlan: false });
  });

  test('names the sheet that a run is writing', () => {
    const run = { kind: 'running', progress: { stage: 'writing', share: 0.5, sheet: 'HiringPlan' } } as const;
    expect(status({ run }).text).toBe('Writing HiringPlan…');
    expect(status({ run: { ...run, cancelling: true } }).text).toBe('Taking back what was written…');
  });

  test('never says over a finished state that Excel has not answered', () => {
    expect(status({ run: { kind: 'written', warnings: [] }, stalled: true }).text).toBe('Plan written');
    expect(status({ ...seen({ planned: true }), stalled: true }).text).toMatch(/replaces the plan/);
    expect(status({ run: { kind: 'cancelled' }, stalled: true }).text).toBe(
      'Cancelled. The workbook is as it was.',
    );
  });

  test('says what may hold Excel up when a run stands still', () => {
    const run = { kind: 'running', progress: { stage: 'reading', share: 0 } } as const;
    expect(status({ run, stalled: true }).text).toMatch(/press Enter or Esc/);
  });

  test('says the same when looking stands still', () => {
    expect(status({ survey: { kind: 'looking' }, stalled: true }).text).toMatch(/press Enter or Esc/);
  });

  test('reports a plan, with its notes', () => {
    expect(status({ run: { kind: 'written', warnings: [] } })).toMatchObject({
      text: 'Plan written',
      tone: 'good',
    });
    const warned: Partial<PaneState> = {
      run: { kind: 'written', warnings: [sampleNote] },
      runProblems: [sampleNote],
    };
    expect(status(warned).text).toBe('Plan written, with 1 note');
  });

  test('reports a refusal', () => {
    const problems = [protectedSheet, sampleError];
    expect(status({ run: { kind: 'refused', problems }, runProblems: problems })).toMatchObject({
      text: 'Nothing was written: 2 problems to fix',
      tone: 'bad',
    });
  });

  test('is ready again once everything that was refused is corrected', () => {
    expect(status({ run: { kind: 'refused', problems: [sampleError] }, runProblems: [] }).text).toBe(
      'Ready to plan',
    );
  });

  test('is silent where the fault says it all', () => {
    const fault = { code: 'cellEditMode', doing: 'plan', detail: '', undone: true } as const;
    expect(status({ run: { kind: 'failed' }, fault })).toEqual({ text: '', tone: 'plain', canPlan: true });
  });

  test('still tells of a failed run once the fault is dismissed', () => {
    expect(status({ run: { kind: 'failed' } }).text).toBe('The plan was not finished');
  });
});
