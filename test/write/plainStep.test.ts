import { plain } from '../../src/write/plainStep';

test('a plain step takes nothing back by itself', () => {
  const step = { kind: 'freeze', sheet: 'HiringPlan', rows: 4, columns: 2 } as const;
  expect(plain(step)).toEqual({ step, undo: [] });
});
