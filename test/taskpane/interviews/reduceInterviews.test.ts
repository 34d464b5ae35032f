import type { InterviewsEvent } from '../../../src/taskpane/interviews/interviewsEvent';
import { initialInterviews, type InterviewsState } from '../../../src/taskpane/interviews/interviewsState';
import { lookBegun, lookEnded, reduceInterviews } from '../../../src/taskpane/interviews/reduceInterviews';
import { stageKey } from '../../../src/taskpane/interviews/stageKey';
import type { StageTotal } from '../../../src/jobs/interviews/recordActuals';
import { recordProtected, sampleStage } from '../support/hiringSamples';

const interview = sampleStage('Interview');
const offer = sampleStage('Offer');
const total = (people: number, { month, line, stage } = interview): StageTotal => ({
  month,
  line,
  stage,
  total: people,
});
const fault = { code: 'failed', doing: 'record', detail: '', undone: true } as const;

const after = (...events: InterviewsEvent[]): InterviewsState =>
  events.reduce(reduceInterviews, initialInterviews);
const entered = (...totals: StageTotal[]): InterviewsEvent => ({ kind: 'entered', totals });
const recorded = (...totals: StageTotal[]): InterviewsEvent => ({ kind: 'recorded', totals, at: 5 });
const states = ({ entries }: InterviewsState): Record<string, string> =>
  Object.fromEntries(
    Object.values(entries).map((one) => [`${one.total.stage} ${one.total.total}`, one.state]),
  );

describe('typing', () => {
  test('keeps the text, right or wrong, and the page where it is', () => {
    const state = after({ kind: 'typed', stage: interview, text: '1x' });
    expect(state.drafts).toEqual({ [stageKey(interview)]: '1x' });
    expect(state.chosen).toEqual({ month: '2026-01', line: 'Hotline' });
  });

  test('is given up by restoring, this field’s only', () => {
    const state = after(
      { kind: 'typed', stage: interview, text: '12' },
      { kind: 'typed', stage: offer, text: '3' },
      { kind: 'restored', key: stageKey(interview) },
    );
    expect(state.drafts).toEqual({ [stageKey(offer)]: '3' });
  });
});

describe('entering', () => {
  test('turns the text into a number that waits for the workbook', () => {
    const state = after({ kind: 'typed', stage: interview, text: '12' }, entered(total(12)));
    expect(state.drafts).toEqual({});
    expect(states(state)).toEqual({ 'Interview 12': 'waiting' });
    expect(state.recording).toBe('saving');
  });

  test('is recorded when the workbook says so, with the time of it', () => {
    const state = after(entered(total(12)), recorded(total(12)));
    expect(states(state)).toEqual({ 'Interview 12': 'recorded' });
    expect(state).toMatchObject({ recording: 'recorded', recordedAt: 5 });
  });

  test('waits on when another number has been entered meanwhile', () => {
    const state = after(entered(total(12)), entered(total(15)), recorded(total(12)));
    expect(states(state)).toEqual({ 'Interview 15': 'waiting' });
    expect(state.recording).toBe('saving');
  });

  test('that fails keeps the number', () => {
    const state = after(entered(total(12)), { kind: 'recordFailed', totals: [total(12)], fault });
    expect(states(state)).toEqual({ 'Interview 12': 'failed' });
    expect(state.recording).toBe('failed');
  });

  test('that is refused keeps the number and the reasons, until it is recorded', () => {
    const refused: InterviewsEvent = {
      kind: 'recordRefused',
      totals: [total(12)],
      problems: [recordProtected],
    };
    const state = after(entered(total(12)), refused);
    expect(state.refusals).toEqual([recordProtected]);
    expect(after(entered(total(12)), refused, entered(total(12)), recorded(total(12))).refusals).toEqual([]);
  });

  test('that failed is given up by restoring, and the reasons with the last of it', () => {
    const both = [total(12), total(3, offer)];
    const failed = [
      entered(...both),
      { kind: 'recordRefused', totals: both, problems: [recordProtected] },
    ] as const;
    const one = after(...failed, { kind: 'restored', key: stageKey(interview) });
    expect(states(one)).toEqual({ 'Offer 3': 'failed' });
    expect(one.refusals).toHaveLength(1);
    const none = reduceInterviews(one, { kind: 'restored', key: stageKey(offer) });
    expect(none).toMatchObject({ entries: {}, refusals: [], recording: 'untouched' });
  });

  test('of a number that is recorded is not undone by restoring', () => {
    const state = after(entered(total(12)), recorded(total(12)), {
      kind: 'restored',
      key: stageKey(interview),
    });
    expect(states(state)).toEqual({ 'Interview 12': 'recorded' });
  });
});

describe('a look at the workbook', () => {
  test('takes over what was recorded before it began', () => {
    const state = lookEnded(lookBegun(after(entered(total(12)), recorded(total(12)))));
    expect(states(state)).toEqual({});
  });

  test('leaves what was recorded while it was under way, which it may not show', () => {
    const begun = lookBegun(after(entered(total(12))));
    expect(states(lookEnded(reduceInterviews(begun, recorded(total(12)))))).toEqual({
      'Interview 12': 'recorded',
    });
  });

  test('leaves what is being typed, what waits and what failed', () => {
    const state = after(
      { kind: 'typed', stage: offer, text: '3' },
      entered(total(12), total(4, sampleStage('Offer', 'VIP'))),
      { kind: 'recordFailed', totals: [total(12)], fault },
    );
    expect(lookEnded(lookBegun(state))).toEqual(state);
  });
});

describe('the choice', () => {
  test('of month and line stays', () => {
    expect(after({ kind: 'chosen', month: '2026-02', line: 'VIP' }).chosen).toEqual({
      month: '2026-02',
      line: 'VIP',
    });
  });

  test('to see the whole week stays', () => {
    expect(after({ kind: 'wholeWeekWanted' }).wholeWeek).toBe(true);
  });
});

describe('using pass rates', () => {
  const picked: InterviewsEvent = { kind: 'ratePicked', cell: 'Stages!B2', picked: true };

  test('is asked for, begun and told', () => {
    expect(after(picked, { kind: 'useAsked' }).rates).toEqual({
      picked: { 'Stages!B2': true },
      step: { kind: 'asking' },
    });
    expect(after({ kind: 'useStarted' }).rates.step).toEqual({ kind: 'writing' });
    expect(after(picked, { kind: 'ratesUsed', count: 2 }).rates).toEqual({
      picked: {},
      step: { kind: 'used', count: 2 },
    });
  });

  test('is asked for again when a tick changes', () => {
    expect(after({ kind: 'useAsked' }, picked).rates.step).toEqual({ kind: 'choosing' });
  });

  test.each([{ kind: 'useLeft' }, { kind: 'useFailed', fault }] as InterviewsEvent[])(
    'keeps the ticks when it comes to nothing: %j',
    (event) => {
      expect(after(picked, { kind: 'useAsked' }, event).rates).toEqual({
        picked: { 'Stages!B2': true },
        step: { kind: 'choosing' },
      });
    },
  );

  test('keeps the reasons of a refusal', () => {
    const state = after({ kind: 'useRefused', problems: [recordProtected] });
    expect(state.rates.step).toEqual({ kind: 'refused', problems: [recordProtected] });
  });
});
