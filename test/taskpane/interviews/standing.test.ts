import { initialInterviews, type Entry } from '../../../src/taskpane/interviews/interviewsState';
import { stageKey } from '../../../src/taskpane/interviews/stageKey';
import { standingsOf, type Standing } from '../../../src/taskpane/interviews/standing';
import type { InterviewStage } from '../../../src/jobs/interviews/interviewStage';
import { sampleStage, sampleStages } from '../support/hiringSamples';

const offer = sampleStage('Offer');

function standing(state?: Entry['state'], total = 16, today = '2026-01-05'): Standing {
  const entry = state && { total: { ...offer, total }, state };
  const entries = entry ? { [stageKey(offer)]: entry } : {};
  return standingsOf([offer], { ...initialInterviews, entries }, today)[0]!;
}

describe('how a stage stands', () => {
  test('follows the records, the quota at the confidence and the date', () => {
    expect(standing()).toMatchObject({ done: 9, toDo: 7, progress: 'onTrack', entry: null });
    expect(standing(undefined, 0, '2026-01-06').progress).toBe('late');
    expect(standing(undefined, 0, '2025-12-21').progress).toBe('ahead');
  });

  test.each(['waiting', 'recorded', 'looked'] as const)('counts a number at once that is %s', (state) => {
    expect(standing(state)).toMatchObject({ done: 16, toDo: 0, progress: 'done' });
  });

  test('is not done with what is enough on average only', () => {
    expect(standing('recorded', 13)).toMatchObject({ toDo: 3, progress: 'onTrack' });
  });

  test('does not count a number that the workbook did not take', () => {
    expect(standing('failed')).toMatchObject({ done: 9, toDo: 7, entry: { state: 'failed' } });
  });

  test('has nothing to do beyond the quota', () => {
    expect(standing('recorded', 20).toDo).toBe(0);
  });

  test('is neither done nor late where nobody is needed', () => {
    const nobody = { ...offer, average: 0, atConfidence: 0, done: null };
    expect(standingsOf([nobody], initialInterviews, '2026-03-01')[0]).toMatchObject({
      toDo: 0,
      progress: 'none',
    });
  });
});

/** January of the Hotline with so many people at interview, offer, reporting and joined. */
const january = (...people: number[]): Standing[] =>
  standingsOf(
    sampleStages.map((one) => {
      const isJanuary = one.month === '2026-01' && one.line === 'Hotline';
      const index = ['Interview', 'Offer', 'Reporting', 'Joined'].indexOf(one.stage);
      return { ...one, done: isJanuary ? (people[index] ?? null) : null };
    }),
    initialInterviews,
    '2026-03-01',
  );
const toDo = (all: readonly Standing[]): number[] => all.slice(0, 4).map((one) => one.toDo);

describe('the stages of a line’s month', () => {
  test('are all done, however late, once enough people have joined', () => {
    const all = january(20, 11, 10, 10);
    expect(toDo(all)).toEqual([0, 0, 0, 0]);
    expect(all.slice(0, 4).map(({ progress }) => progress)).toEqual(Array(4).fill('done'));
    expect(all.slice(0, 4).map(({ spared }) => spared)).toEqual([22, 5, 0, 0]);
  });

  test('need no more people than the stage behind them lacks, in proportion', () => {
    const all = january(20, 12);
    expect(toDo(all)).toEqual([11, 4, 10, 10]);
    expect(all[0]).toMatchObject({ spared: 11, progress: 'late' });
    expect(all[1]!.spared).toBe(0);
  });

  test('follow what has just been entered at a later one', () => {
    const joined = sampleStage('Joined');
    const entry = { total: { ...joined, total: 10 }, state: 'waiting' } as const;
    const state = { ...initialInterviews, entries: { [stageKey(joined)]: entry } };
    expect(toDo(standingsOf(sampleStages, state, '2026-01-05'))).toEqual([0, 0, 0, 0]);
  });

  test('are not spared by another line or month', () => {
    const all = january(0, 0, 0, 10);
    expect(all.slice(4).map((one) => one.toDo)).toEqual([17, 7, 4, 4, 33, 13, 8, 8]);
  });

  test('keep their order and their number', () => {
    const stages = (all: readonly Standing[]): InterviewStage[] => all.map(({ stage }) => stage);
    expect(stages(standingsOf(sampleStages, initialInterviews, '2026-01-05'))).toEqual(sampleStages);
    expect(standingsOf([], initialInterviews, '2026-01-05')).toEqual([]);
  });
});
