import { searchedRows, usersSheets } from '../../../src/read/find/usersSheets';
import type { SheetContents } from '../../../src/grid/port';

const sheet = (name: string, rows = 1, row = 0): SheetContents => ({
  name,
  visible: true,
  protected: false,
  merges: [],
  used: { sheet: name, row, column: 0, rows, columns: 1 },
  values: Array.from({ length: rows }, () => [1]),
});

describe('the sheets that are the user’s own', () => {
  it('are neither those that we write nor copies of values', () => {
    const names = [
      'Plan',
      'HiringPlan',
      'Scenarios',
      'CallForecast',
      'Plan (values)',
      'Plan（数值）',
      'StageActuals',
    ];
    const found = usersSheets({ sheets: names.map((name) => sheet(name)) });
    expect(found.map((grid) => grid.sheet)).toEqual(['Plan', 'StageActuals']);
  });

  it('are searched but for the rows below the headers of lists', () => {
    const [grid] = usersSheets({ sheets: [sheet('Plan', 6, 2)] });
    const list = { sheet: 'Plan', row: 3, column: 0, rows: 3, columns: 1 };
    expect([...searchedRows(grid!, [list, { ...list, sheet: 'Other', row: 0, rows: 99 }])]).toEqual([
      2, 3, 6, 7,
    ]);
  });

  it('are not searched to the end where they are long', () => {
    const [grid] = usersSheets({ sheets: [sheet('Log', 20_001, 5)] });
    expect([...searchedRows(grid!, [])].at(-1)).toBe(20_004);
  });
});
