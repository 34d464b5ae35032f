import { groupIn, known } from './support/blocks';

const months = ['2026-01', '2026-02'];

describe('a group of blocks', () => {
  it('is what stands on one sheet, with the columns that its labels stand for', () => {
    const group = groupIn([
      ['话务量'],
      ['线', ...months],
      ['Hotline', 1, 2],
      [null],
      ['AHT（秒）'],
      ['线', ...months],
      ['Hotline', 240, 250],
    ]);
    expect(group.id).toBe('Plan!A2');
    expect([...group.columns]).toEqual([
      ['话务量', 'calls'],
      ['AHT（秒）', 'aht'],
    ]);
    expect(group.area).toMatchObject({ row: 1, column: 0, rows: 2, columns: 3 });
  });

  it('knows a chosen label, and tells one that is gone', () => {
    const columns = { calls: 'Pieces', aht: 'Length' };
    const group = groupIn(
      [
        ['Line', 'Measure', ...months],
        ['Hotline', 'Pieces', 1, 2],
      ],
      { ...known, columns },
    );
    expect(group.columns.get('Pieces')).toBe('calls');
    expect(group.gone).toEqual(['Length']);
  });

  it('leaves a column out that the user says is not there', () => {
    const rows = [
      ['Line', 'Measure', ...months],
      ['Hotline', 'Calls', 1, 2],
      [null, 'AHT', 240, 250],
    ];
    const group = groupIn(rows, { ...known, columns: { aht: null } });
    expect([...group.columns.values()]).toEqual(['calls']);
  });

  it('is one of calls where it is called a forecast and says nothing else', () => {
    const rows = [
      ['Line', ...months],
      ['Hotline', 1, 2],
    ];
    expect([...groupIn(rows, known, '2026 预测').columns.values()]).toEqual(['calls']);
    expect([...groupIn(rows, known, 'Sheet 1').columns.values()]).toEqual([]);
  });
});
