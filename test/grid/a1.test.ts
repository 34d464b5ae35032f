import fc from 'fast-check';
import {
  absoluteReference,
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  LAST_COLUMN,
  LAST_ROW,
  parseCell,
  quoteSheet,
  placeOf,
  parseArea,
} from '../../src/grid/a1';

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

describe('columnLetters', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [LAST_COLUMN, 'XFD'],
  ])('calls column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });

  test('goes there and back for every column of a sheet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAST_COLUMN }), (column) => {
        expect(columnIndex(columnLetters(column))).toBe(column);
      }),
    );
  });

  test('takes small letters for the same columns', () => {
    expect(columnIndex('xfd')).toBe(LAST_COLUMN);
  });

  test('says -1 for text that is no column', () => {
    expect(columnIndex('A1')).toBe(-1);
    expect(columnIndex('列')).toBe(-1);
  });
});

describe('parseCell', () => {
  test('reads an address with and without dollar signs', () => {
    expect(parseCell('C7')).toEqual({ row: 6, column: 2 });
    expect(parseCell('$C$7')).toEqual({ row: 6, column: 2 });
    expect(parseCell('c7')).toEqual({ row: 6, column: 2 });
  });

  test('reads the last cell of a sheet and refuses the one beyond', () => {
    expect(parseCell('XFD1048576')).toEqual({ row: LAST_ROW, column: LAST_COLUMN });
    expect(parseCell('XFE1')).toBeUndefined();
    expect(parseCell('A1048577')).toBeUndefined();
  });

  test.each(['', 'A', '7', 'A0', 'A1:B2', 'Sheet1!A1', 'ABCD1'])('refuses %p', (text) => {
    expect(parseCell(text)).toBeUndefined();
  });

  test('undoes cellAddress', () => {
    fc.assert(
      fc.property(fc.nat(LAST_ROW), fc.nat(LAST_COLUMN), (row, column) => {
        expect(parseCell(cellAddress(row, column))).toEqual({ row, column });
      }),
    );
  });
});

describe('parseArea', () => {
  test('reads a range, whatever corner it begins with', () => {
    const area = { row: 0, column: 1, rows: 5, columns: 3 };
    expect(parseArea('B1:D5')).toEqual(area);
    expect(parseArea('D5:B1')).toEqual(area);
    expect(parseArea('$D$1:$B$5')).toEqual(area);
  });

  test('reads a single cell as an area of one', () => {
    expect(parseArea('B2')).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  });

  test('reads whole columns and whole rows', () => {
    expect(parseArea('B:C')).toEqual({ row: 0, column: 1, rows: LAST_ROW + 1, columns: 2 });
    expect(parseArea('$2:$3')).toEqual({ row: 1, column: 0, rows: 2, columns: LAST_COLUMN + 1 });
  });

  test('refuses what is no area', () => {
    expect(parseArea('')).toBeUndefined();
    expect(parseArea('#REF!')).toBeUndefined();
    expect(parseArea('Plan')).toBeUndefined();
  });

  test('undoes areaAddress', () => {
    expect(areaAddress({ row: 3, column: 0, rows: 37, columns: 8 })).toBe('A4:H40');
    expect(areaAddress({ row: 3, column: 0, rows: 1, columns: 1 })).toBe('A4');
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

it('names the place of a cell or of where an area begins', () => {
  expect(placeOf(area(6, 2, 3, 2, 'Q1 2026'))).toEqual({ sheet: 'Q1 2026', address: 'C7' });
});
