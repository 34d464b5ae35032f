import {
  asText,
  constantCells,
  dataArea,
  dataCells,
  dataFormats,
  headerCells,
  tableArea,
} from '../../src/tables/tableCells';
import { columnOfTable, thisRow, type TableSpec } from '../../src/tables/tableSpec';

const spec: TableSpec = {
  name: 'T',
  sheet: 'S',
  column: 2,
  rows: 2,
  columns: [
    { key: 'name', header: 'Name', format: 'General', values: ['x', '1-2'] },
    {
      key: 'sum',
      header: 'Sum so far',
      format: '0.0',
      formula: ({ self, above, below }) => `${self('name')}&${above('sum')}&${below('name')}`,
    },
  ],
};

describe('the cells of a table', () => {
  it('take an area from their header down', () => {
    expect(tableArea(spec, 3)).toEqual({ sheet: 'S', row: 3, column: 2, rows: 3, columns: 2 });
    expect(dataArea(spec, 3)).toEqual({ sheet: 'S', row: 4, column: 2, rows: 2, columns: 2 });
  });

  it('are headers, values, and formulas that shift with their row', () => {
    expect(headerCells(spec)).toEqual([['Name', 'Sum so far']]);
    expect(dataCells(spec, 3)).toEqual([
      ['x', '=[@Name]&D4&C6'],
      ["'1-2", '=[@Name]&D5&C7'],
    ]);
  });

  it('are without formulas until every table is there', () => {
    expect(constantCells(spec)).toEqual([
      ['x', ''],
      ["'1-2", ''],
    ]);
  });

  it('have the number format of their column', () => {
    expect(dataFormats(spec)).toEqual([
      ['General', '0.0'],
      ['General', '0.0'],
    ]);
  });
});

describe('text', () => {
  it.each(['=x', '+x', '-x', '@x', "'x", '#N/A', '1', '1-2', 'Jan 26', 'true', 'FALSE', '2nd interview'])(
    'that Excel would take for something else gets an apostrophe: %s',
    (text) => {
      expect(asText(text)).toBe(`'${text}`);
    },
  );

  // East Asian Excel reads full-width signs, digits and words as it does the narrow ones.
  it.each([
    '＝1+1',
    '＋A1',
    '－5',
    '−A1',
    '＠SUM',
    '＇x',
    '＃N/A',
    '１２',
    '热线１',
    '５％',
    'ＴＲＵＥ',
    'ｆａｌｓｅ',
  ])('in full width that Excel in East Asia would take for something else gets one: %s', (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  it.each(['Hotline', '热线', '热线（中文）', 'ＶＩＰ', '投诉＋售后', 'Résumé screening', 'truly', ''])(
    'is written as it is: “%s”',
    (text) => {
      expect(asText(text)).toBe(text);
    },
  );

  it('is not made of numbers and truth values', () => {
    expect(asText(7)).toBe(7);
    expect(asText(true)).toBe(true);
  });
});

describe('references', () => {
  it('to a column of the own row are bracketed twice where the header has spaces', () => {
    expect(thisRow('Calls')).toBe('[@Calls]');
    expect(thisRow('话务量')).toBe('[@话务量]');
    expect(thisRow('Base heads')).toBe('[@[Base heads]]');
  });

  it('to a column of another table name it', () => {
    expect(columnOfTable('HiringPlan', 'Base heads')).toBe('HiringPlan[Base heads]');
  });
});
