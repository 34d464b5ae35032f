import { cellsOf, gridOf, isSingle } from '../../src/functions/grid';

describe('the cells of an argument', () => {
  it('are none when it is left out', () => {
    expect(gridOf(null)).toBeNull();
    expect(gridOf(undefined)).toBeNull();
    expect(gridOf([])).toBeNull();
    expect(gridOf([[]])).toBeNull();
  });

  it('are one for a single value, wrapped or not', () => {
    for (const raw of [7, [[7]], [[{ type: 'Double', basicValue: 7 }]]]) {
      const grid = gridOf(raw);
      expect(grid && isSingle(grid)).toBe(true);
      expect(grid?.at(0, 0)).toBe(7);
    }
  });

  it('repeat a single value everywhere', () => {
    expect(gridOf(7)?.at(5, 3)).toBe(7);
  });

  it('repeat a single column to the right and end below', () => {
    const grid = gridOf([[1], [2]]);
    expect(grid?.at(1, 4)).toBe(2);
    expect(grid?.at(2, 0)).toBeUndefined();
  });

  it('repeat a single row downwards and end on the right', () => {
    const grid = gridOf([[1, 2]]);
    expect(grid?.at(9, 1)).toBe(2);
    expect(grid?.at(0, 2)).toBeUndefined();
  });

  it('are blank where a ragged row is short', () => {
    expect(gridOf([[1, 2], [3]])?.at(1, 1)).toBeNull();
  });

  it('take a plain list as rows of one cell', () => {
    expect(gridOf([1, 2])).toMatchObject({ rows: 2, columns: 1 });
  });

  it('read row by row', () => {
    const grid = gridOf([
      [1, null],
      ['', 4],
    ]);
    expect(grid && cellsOf(grid)).toEqual([1, null, null, 4]);
  });
});
