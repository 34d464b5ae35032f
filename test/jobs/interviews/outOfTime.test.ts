import { outOfTime } from '../../../src/jobs/interviews/outOfTime';
import type { InterviewStage } from '../../../src/jobs/interviews/interviewStage';
import { sampleStages } from '../../taskpane/support/hiringSamples';

/** Nobody is recorded yet. */
const open = sampleStages.map((one) => ({ ...one, done: null }));
const at = (today: string, stages: readonly InterviewStage[] = open) => outOfTime(stages, today, 'CN');

describe('what can no longer be recruited in time', () => {
  it('is nothing as long as the first stage may still begin', () => {
    expect(at('2025-12-11')).toEqual([]);
  });

  it('is a month from the day after that, with the first month that can be reached and its last day', () => {
    const month = { month: '2026-01', by: '2025-12-11' };
    expect(at('2025-12-12')).toEqual([
      {
        line: 'Hotline',
        months: [{ ...month, people: 10 }],
        reachable: { month: '2026-02', by: '2026-01-12' },
      },
      // The plan has no February for this line: its lead of 23 working days counts back from the first of the month.
      { line: 'VIP', months: [{ ...month, people: 4 }], reachable: { month: '2026-02', by: '2025-12-30' } },
    ]);
  });

  it('may be reached behind the plan only', () => {
    const [hotline] = at('2026-01-13');
    expect(hotline!.months.map(({ month }) => month)).toEqual(['2026-01', '2026-02']);
    expect(hotline!.reachable!.month).toBe('2026-03');
    expect(hotline!.reachable!.by >= '2026-01-13').toBe(true);
  });

  it('is told with who is still to join, once the first stage is to be done with, where people stand there', () => {
    const under = sampleStages.filter(({ line, month }) => line === 'Hotline' && month === '2026-01');
    expect(at('2025-12-22', under)).toEqual([]);
    const joined = under.map((one) => (one.joined ? { ...one, done: 3 } : one));
    expect(at('2025-12-23', joined)[0]!.months).toEqual([{ month: '2026-01', by: '2025-12-22', people: 7 }]);
  });

  it('is nothing where later stages need nobody from the first any more', () => {
    const offered = sampleStages.map((one) =>
      one.stage === 'Offer' && one.month === '2026-01' ? { ...one, done: 16 } : one,
    );
    expect(at('2026-01-20', offered).flatMap(({ months }) => months.map(({ month }) => month))).toEqual([
      '2026-02',
    ]);
  });

  it('is nothing of months that are over, nor of a line that hires nobody', () => {
    expect(at('2026-03-01')).toEqual([]);
    const nobody = open.map((one) => ({ ...one, average: 0, atConfidence: 0 }));
    expect(at('2026-01-20', nobody)).toEqual([]);
  });

  it('has no month to reach where the lead time is longer than three years', () => {
    const long = open.map((one) => (one.stage === 'Interview' ? { ...one, start: '2020-01-02' } : one));
    expect(at('2026-01-05', long).map(({ reachable }) => reachable)).toEqual([null, null]);
  });
});
