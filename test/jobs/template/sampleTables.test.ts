import { columnHeaders } from '../../../src/grid/headers';
import { inputColumns } from '../../../src/grid/inputColumns';
import { sampleCostTables } from '../../../src/jobs/template/sampleCosts';
import { templateInputs } from '../../../src/grid/names';
import { sampleEventTable, sampleName, sampleTables } from '../../../src/jobs/template/sampleTables';

describe('the sample tables', () => {
  const tables = [...sampleTables('en', 2027), ...sampleCostTables('en', 2027), sampleEventTable('en', 2027)];

  it('are the inputs of a template in the order of their sheets', () => {
    expect(tables.map(({ input }) => input)).toEqual([...templateInputs]);
  });

  it.each(tables)('have every column that $input asks for, and only its own', ({ input, columns, rows }) => {
    const { required, optional } = inputColumns[input];
    for (const names of required) expect(columns.some((column) => names.includes(column))).toBe(true);
    expect(columns.every((column) => [...required.flat(), ...optional].includes(column))).toBe(true);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('cover twelve months of the year asked for, for each of three lines', () => {
    const [forecast] = tables;
    expect(forecast!.rows).toHaveLength(36);
    // 1 January 2027 is serial number 46388.
    expect(forecast!.rows[0]!.slice(0, 2)).toEqual([46388, 'Hotline']);
    expect(new Set(forecast!.rows.map(([month]) => month)).size).toBe(12);
  });

  it('say the same in Chinese, under Chinese names', () => {
    const chinese = sampleTables('zh-CN', 2027);
    expect(chinese[0]!.rows.map(([month, , calls]) => [month, calls])).toEqual(
      tables[0]!.rows.map(([month, , calls]) => [month, calls]),
    );
    expect(chinese[1]!.rows.map(([line, fedBy]) => [line, fedBy])).toEqual([
      ['热线', null],
      ['商户', null],
      ['CIC', '热线'],
    ]);
    expect(columnHeaders.passRate['zh-CN'][0]).toBe('通过率');
    expect(sampleName({ en: 'Offer', zh: '录用' }, 'zh-CN')).toBe('录用');
  });
});
