import { seriesFrom } from '../../../src/standin/host/chartSource';
import { MemoryBook } from '../../support/memoryBook';

function sheetWith(cells: (string | number)[][]) {
  const { activeSheet } = new MemoryBook(['Plan']);
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  activeSheet.write(area, cells);
  return { sheet: activeSheet, area };
}

describe("a chart's source", () => {
  const months = [
    ['Month', 'Required', 'Actual'],
    ['Jan', 10, 9],
    ['Feb', 12, 9],
    ['Mar', 11, 10],
  ];

  it('gives one series for each column of figures, named by its header', () => {
    const { sheet, area } = sheetWith(months);
    expect(seriesFrom(sheet, area, 'Auto')).toEqual([
      { name: 'Required', categories: 'Plan!$A$2:$A$4', values: 'Plan!$B$2:$B$4' },
      { name: 'Actual', categories: 'Plan!$A$2:$A$4', values: 'Plan!$C$2:$C$4' },
    ]);
  });

  it('gives one for each row when asked for by rows', () => {
    const { sheet, area } = sheetWith(months);
    expect(seriesFrom(sheet, area, 'Rows').map(({ name, values }) => [name, values])).toEqual([
      ['Jan', 'Plan!$B$2:$C$2'],
      ['Feb', 'Plan!$B$3:$C$3'],
      ['Mar', 'Plan!$B$4:$C$4'],
    ]);
  });

  it('takes an empty corner for headers on both sides', () => {
    const { sheet, area } = sheetWith([
      ['', 2025, 2026],
      [1, 5, 6],
      [2, 7, 8],
    ]);
    expect(seriesFrom(sheet, area, 'Columns')[0]).toEqual({
      name: '2025',
      categories: 'Plan!$A$2:$A$3',
      values: 'Plan!$B$2:$B$3',
    });
  });

  it('counts the series of bare figures', () => {
    const { sheet, area } = sheetWith([
      [1, 2],
      [3, 4],
    ]);
    expect(seriesFrom(sheet, area, 'Columns')).toEqual([
      { name: 'Series1', categories: '', values: 'Plan!$A$1:$A$2' },
      { name: 'Series2', categories: '', values: 'Plan!$B$1:$B$2' },
    ]);
  });
});
