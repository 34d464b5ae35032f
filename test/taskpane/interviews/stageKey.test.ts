import { stageKey } from '../../../src/taskpane/interviews/stageKey';

describe('the key of a stage', () => {
  test('tells months, lines and stages apart, whatever stands in their names', () => {
    const keys = [
      { month: '2026-01', line: 'A', stage: 'B C' },
      { month: '2026-01', line: 'A B', stage: 'C' },
      { month: '2026-01', line: 'A","B', stage: 'C' },
      { month: '2026-02', line: 'A', stage: 'B C' },
    ].map(stageKey);
    expect(new Set(keys).size).toBe(4);
  });
});
