import { progressWords } from '../../../src/standin/cli/progressWords';

describe('progress', () => {
  it('is told in English or Chinese', () => {
    expect(progressWords('en').reading('a.xlsx')).toBe('Reading a.xlsx');
    expect(progressWords('en').writing('b.xlsx')).toBe('Writing b.xlsx');
    expect(progressWords('zh-CN').reading('a.xlsx')).toBe('正在读取 a.xlsx');
    expect(progressWords('zh-CN').writing('b.xlsx')).toBe('正在写入 b.xlsx');
    expect(progressWords('zh-TW').planning).toBe(progressWords('zh-CN').planning);
    expect(progressWords('en').calculating).not.toBe(progressWords('zh-CN').calculating);
  });
});
