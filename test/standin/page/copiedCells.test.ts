import type { CellMatrix } from '../../../src/standin/book/engine';
import { copiedCells } from '../../../src/standin/page/undo/copiedCells';

const cells = (): CellMatrix => ({
  2: { 0: { v: 1, t: 2, s: 'f1', custom: { base: 3 } }, 4: { v: 'x', t: 1 } },
  7: { 1: { f: '=A3', v: null } },
});

test('a copy holds what the cells hold', () => {
  expect(copiedCells(cells())).toEqual(cells());
});

test('a copy stays as it was, whatever becomes of the cells', () => {
  const stored = cells();
  const copy = copiedCells(stored);
  stored[2]![0]!.v = 9;
  stored[2]![0]!.custom!['base'] = 9;
  delete stored[7];
  expect(copy).toEqual(cells());
});
