import {
  absoluteReference,
  areaAddress,
  cellAddress,
  columnLetters,
  quoteSheet,
} from '../../src/workbook/a1';

const area = (row: number, column: number, rows = 1, columns = 1, sheet = 'Sheet') => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

describe('addresses', () => {
  it('letter columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });

  it('count rows from 1 where we count from 0', () => {
    expect(cellAddress(0, 0)).toBe('A1');
    expect(cellAddress(6, 2)).toBe('C7');
  });

  it('name an area by its corners and a single cell by itself', () => {
    expect(areaAddress(area(6, 2, 3, 2))).toBe('C7:D9');
    expect(areaAddress(area(6, 2))).toBe('C7');
  });
});

describe('absolute references', () => {
  it('carry the sheet and hold still', () => {
    expect(absoluteReference(area(6, 2, 3))).toBe('Sheet!$C$7:$C$9');
    expect(absoluteReference(area(6, 2))).toBe('Sheet!$C$7');
  });

  it.each([
    ['Forecast', 'Forecast'],
    ['My sheet', "'My sheet'"],
    ["Kim's", "'Kim''s'"],
    ['2026', "'2026'"],
    ['AB12', "'AB12'"],
    ['预测', "'预测'"],
    ['R1C1!', "'R1C1!'"],
  ])('write the sheet %s as %s', (sheet, quoted) => {
    expect(quoteSheet(sheet)).toBe(quoted);
  });
});
