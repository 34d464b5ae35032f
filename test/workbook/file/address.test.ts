import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  parseCell,
} from '../../../src/workbook/file/address';

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
    const area = { top: 0, left: 1, bottom: 4, right: 3 };
    expect(parseArea('B1:D5')).toEqual(area);
    expect(parseArea('D5:B1')).toEqual(area);
    expect(parseArea('$D$1:$B$5')).toEqual(area);
  });

  test('reads a single cell as an area of one', () => {
    expect(parseArea('B2')).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });

  test('reads whole columns and whole rows', () => {
    expect(parseArea('B:C')).toEqual({ top: 0, left: 1, bottom: LAST_ROW, right: 2 });
    expect(parseArea('$2:$3')).toEqual({ top: 1, left: 0, bottom: 2, right: LAST_COLUMN });
  });

  test('refuses what is no area', () => {
    expect(parseArea('')).toBeUndefined();
    expect(parseArea('#REF!')).toBeUndefined();
    expect(parseArea('Plan')).toBeUndefined();
  });

  test('undoes areaAddress', () => {
    expect(areaAddress({ top: 3, left: 0, bottom: 39, right: 7 })).toBe('A4:H40');
    expect(areaAddress({ top: 3, left: 0, bottom: 3, right: 0 })).toBe('A4');
  });
});
