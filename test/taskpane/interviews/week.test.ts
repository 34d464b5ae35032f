import { initialInterviews } from '../../../src/taskpane/interviews/interviewsState';
import { stageKey } from '../../../src/taskpane/interviews/stageKey';
import { weekOf, type Week } from '../../../src/taskpane/interviews/week';
import type { InterviewStage } from '../../../src/jobs/interviews/interviewStage';
import { sampleStage, sampleStages } from '../support/hiringSamples';

const week = (today: string, stages: readonly InterviewStage[] = sampleStages): Week =>
  weekOf(stages, initialInterviews, today);
const listed = ({ tasks }: Week): string[] =>
  tasks.map(({ why, standing: { stage } }) => `${why} ${stage.stage} ${stage.line} ${stage.month}`);

describe('this week', () => {
  test.each([
    ['2026-01-05', '2026-01-05'],
    ['2026-01-07', '2026-01-05'],
    ['2026-01-11', '2026-01-05'],
    ['2026-01-12', '2026-01-12'],
    ['2027-01-01', '2026-12-28'],
  ])('of %s begins on Monday, %s', (today, monday) => {
    expect(week(today).monday).toBe(monday);
  });

  test('lists what is late, falls due, starts or is under way, in this order', () => {
    expect(listed(week('2026-01-05'))).toEqual([
      'late Interview Hotline 2026-01',
      'due Offer Hotline 2026-01',
      'start Reporting Hotline 2026-01',
      'underWay Offer VIP 2026-01',
    ]);
  });

  test('adds up the people of each stage, in the order of the stages', () => {
    const [interview, offer] = sampleStages as [InterviewStage, InterviewStage];
    const other = { line: 'VIP', done: 2 };
    const stages = [{ ...interview, done: 42 }, offer, { ...interview, ...other }, { ...offer, ...other }];
    expect(week('2026-01-05', stages).byStage).toEqual([
      { stage: 'Interview', toDo: 37 },
      { stage: 'Offer', toDo: 7 + 14 },
    ]);
    expect(week('2026-01-05', []).byStage).toEqual([]);
  });

  test('puts the earlier due date first among the late', () => {
    expect(listed(week('2026-01-15')).slice(0, 5)).toEqual([
      'late Interview Hotline 2026-01',
      'late Offer Hotline 2026-01',
      'late Reporting Hotline 2026-01',
      'late Joined Hotline 2026-01',
      'late Offer VIP 2026-01',
    ]);
  });

  test('takes in what starts or falls due on its Sunday, and not the Monday after', () => {
    const at = (start: string, due: string): string[] =>
      listed(week('2026-01-05', [{ ...sampleStage('Interview', 'Hotline', '2026-02'), start, due }]));
    expect(at('2026-01-11', '2026-01-20')).toEqual(['start Interview Hotline 2026-02']);
    expect(at('2026-01-12', '2026-01-20')).toEqual([]);
    expect(at('2026-01-02', '2026-01-11')).toEqual(['due Interview Hotline 2026-02']);
    expect(at('2026-01-02', '2026-01-12')).toEqual(['underWay Interview Hotline 2026-02']);
  });

  test('leaves out what has just been entered', () => {
    const offer = sampleStage('Offer');
    const entry = { total: { ...offer, total: 16 }, state: 'waiting' } as const;
    const state = { ...initialInterviews, entries: { [stageKey(offer)]: entry } };
    expect(listed(weekOf(sampleStages, state, '2026-01-05'))).not.toContain('due Offer Hotline 2026-01');
  });

  test('keeps apart what months that are over have missed, the latest first', () => {
    const { tasks, missed } = week('2026-02-02');
    expect(tasks.every(({ standing }) => standing.stage.month === '2026-02')).toBe(true);
    expect(missed).toHaveLength(7);
    const earlier = { ...sampleStage('Interview'), month: '2025-12' };
    const { missed: both } = week('2026-02-02', [earlier, sampleStage('Offer')]);
    expect(both.map(({ stage }) => stage.month)).toEqual(['2026-01', '2025-12']);
  });

  test('says what comes next', () => {
    expect(week('2026-01-05').next?.stage).toMatchObject({ stage: 'Interview', month: '2026-02' });
    expect(week('2026-02-02').next).toBeNull();
  });
});
