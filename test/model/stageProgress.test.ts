import { stageProgress } from '../../src/model/stageProgress';

const target = { quota: 33, start: '2026-03-02', due: '2026-03-13' };

describe('the progress of a stage', () => {
  it('is done once the quota is met, however late', () => {
    expect(stageProgress(target, 33, '2026-05-01')).toBe('done');
    expect(stageProgress(target, 40, '2026-03-01')).toBe('done');
  });

  it('is late from the day after the due date', () => {
    expect(stageProgress(target, 32, '2026-03-13')).toBe('onTrack');
    expect(stageProgress(target, 32, '2026-03-14')).toBe('late');
  });

  it('is ahead of us until the start date', () => {
    expect(stageProgress(target, 0, '2026-03-01')).toBe('ahead');
    expect(stageProgress(target, 0, '2026-03-02')).toBe('onTrack');
  });

  it('is done where nobody is needed', () => {
    expect(stageProgress({ ...target, quota: 0 }, 0, '2026-05-01')).toBe('done');
  });
});
