import { stageProgress } from '../../../src/model/hiring/stageProgress';

const dates = { start: '2026-03-02', due: '2026-03-13' };

describe('the progress of a stage', () => {
  it('is done once nobody is left to do, however late', () => {
    expect(stageProgress(dates, 0, '2026-05-01')).toBe('done');
    expect(stageProgress(dates, 0, '2026-03-01')).toBe('done');
  });

  it('is late from the day after the due date', () => {
    expect(stageProgress(dates, 1, '2026-03-13')).toBe('onTrack');
    expect(stageProgress(dates, 1, '2026-03-14')).toBe('late');
  });

  it('is ahead of us until the start date', () => {
    expect(stageProgress(dates, 33, '2026-03-01')).toBe('ahead');
    expect(stageProgress(dates, 33, '2026-03-02')).toBe('onTrack');
  });
});
