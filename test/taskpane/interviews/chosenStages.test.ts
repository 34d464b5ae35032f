import { chosenStages, type ChosenStages } from '../../../src/taskpane/interviews/chosenStages';
import { initialInterviews, type InterviewsState } from '../../../src/taskpane/interviews/interviewsState';
import { stageKey } from '../../../src/taskpane/interviews/stageKey';
import type { InterviewStage } from '../../../src/jobs/interviews/interviewStage';
import { sampleStages } from '../support/hiringSamples';

function chosen(
  today: string,
  change: Partial<InterviewsState> = {},
  stages: readonly InterviewStage[] = sampleStages,
): ChosenStages {
  return chosenStages(stages, { ...initialInterviews, ...change }, today);
}
const place = ({ month, line }: ChosenStages): string => `${month} ${line}`;

describe('the month and line that are shown', () => {
  test('are the earliest month that is not past and its first line with something to do', () => {
    expect(place(chosen('2025-11-30'))).toBe('2026-01 Hotline');
    expect(place(chosen('2026-02-01'))).toBe('2026-02 Hotline');
  });

  test('pass over a line that is done', () => {
    const done = sampleStages.map((one) =>
      one.line === 'Hotline' ? { ...one, done: one.atConfidence } : one,
    );
    expect(place(chosen('2026-01-05', {}, done))).toBe('2026-01 VIP');
  });

  test('pass over a month that is done', () => {
    const done = sampleStages.map((one) =>
      one.month === '2026-01' ? { ...one, done: one.atConfidence } : one,
    );
    expect(place(chosen('2026-01-05', {}, done))).toBe('2026-02 Hotline');
  });

  test('are the next month where all is done, on a line that has a quota', () => {
    const done = sampleStages.map((one) => ({ ...one, done: one.atConfidence }));
    expect(place(chosen('2026-01-05', {}, done))).toBe('2026-01 Hotline');
  });

  test('are the last month where all are past', () => {
    expect(place(chosen('2027-01-01'))).toBe('2026-02 Hotline');
  });

  test('are, where all are past, the last month that fell short', () => {
    const done = sampleStages.map((one) =>
      one.month === '2026-02' ? { ...one, done: one.atConfidence } : one,
    );
    expect(place(chosen('2027-01-01', {}, done))).toBe('2026-01 Hotline');
  });

  test('are the person’s choice where it is there', () => {
    expect(place(chosen('2026-01-05', { chosen: { month: '2026-02', line: 'Hotline' } }))).toBe(
      '2026-02 Hotline',
    );
    expect(place(chosen('2026-01-05', { chosen: { month: '2026-01', line: 'VIP' } }))).toBe('2026-01 VIP');
  });

  test('fall back when a re-plan has taken the choice away', () => {
    expect(place(chosen('2026-01-05', { chosen: { month: '2025-07', line: 'Chat' } }))).toBe(
      '2026-01 Hotline',
    );
  });

  test('have no stages where the line does not hire in the month', () => {
    const { standings } = chosen('2026-01-05', { chosen: { month: '2026-02', line: 'VIP' } });
    expect(standings).toEqual([]);
  });

  test('come with the stages in their order and with what was just entered', () => {
    const [interview] = sampleStages as [InterviewStage];
    const entry = { total: { ...interview, total: 40 }, state: 'recorded' } as const;
    const { standings } = chosen('2026-01-05', { entries: { [stageKey(interview)]: entry } });
    expect(standings.map(({ stage, done }) => [stage.stage, done])).toEqual([
      ['Interview', 40],
      ['Offer', 9],
      ['Reporting', null],
      ['Joined', null],
    ]);
  });
});
