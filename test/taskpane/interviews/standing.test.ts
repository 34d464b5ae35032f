import { initialInterviews, type Entry } from '../../../src/taskpane/interviews/interviewsState';
import { stageKey } from '../../../src/taskpane/interviews/stageKey';
import { standingOf, type Standing } from '../../../src/taskpane/interviews/standing';
import { sampleStage } from '../support/hiringSamples';

const offer = sampleStage('Offer');

function standing(state?: Entry['state'], total = 13, today = '2026-01-05'): Standing {
  const entry = state && { total: { ...offer, total }, state };
  return standingOf(
    offer,
    { ...initialInterviews, entries: entry ? { [stageKey(offer)]: entry } : {} },
    today,
  );
}

describe('how a stage stands', () => {
  test('follows the records, the quota and the date', () => {
    expect(standing()).toMatchObject({ done: 9, toDo: 4, progress: 'onTrack', entry: null });
    expect(standing(undefined, 0, '2026-01-06').progress).toBe('late');
    expect(standing(undefined, 0, '2025-12-21').progress).toBe('ahead');
  });

  test.each(['waiting', 'recorded', 'looked'] as const)('counts a number at once that is %s', (state) => {
    expect(standing(state)).toMatchObject({ done: 13, toDo: 0, progress: 'done' });
  });

  test('does not count a number that the workbook did not take', () => {
    expect(standing('failed')).toMatchObject({ done: 9, toDo: 4, entry: { state: 'failed' } });
  });

  test('has nothing to do beyond the quota', () => {
    expect(standing('recorded', 20).toDo).toBe(0);
  });

  test('is neither done nor late where nobody is needed', () => {
    const nobody = sampleStage('Reporting', 'VIP');
    expect(standingOf(nobody, initialInterviews, '2026-03-01')).toMatchObject({ toDo: 0, progress: 'none' });
  });
});
