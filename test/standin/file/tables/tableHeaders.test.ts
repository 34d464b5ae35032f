import { tableFinder, withTableHeaders } from '../../../../src/standin/file/tables/tableHeaders';
import { sheetWith, tableWith } from '../support/records';

describe('withTableHeaders', () => {
  test('gives the very rows of the record where headers agree', () => {
    const sheet = sheetWith('S', { A1: 'One', A2: 1 });
    sheet.tables.push(tableWith('T', 'A1:A2', [{ name: 'One' }]));
    expect(withTableHeaders(sheet).get(0)).toBe(sheet.cells.get(0));
  });

  test('puts names where they do not, with the style that the cell has', () => {
    const sheet = sheetWith('S', { A1: { value: 2026, style: 1 } });
    sheet.tables.push(tableWith('T', 'A1:B2', [{ name: '2026' }, { name: 'Next' }]));
    expect(withTableHeaders(sheet).get(0)).toEqual(
      new Map([
        [0, { value: '2026', style: 1 }],
        [1, { value: 'Next' }],
      ]),
    );
  });

  test('leaves a table without headers alone', () => {
    const sheet = sheetWith('S', { A1: 5 });
    sheet.tables.push(tableWith('T', 'A1:A2', [{ name: 'Column1' }], { headless: true }));
    expect(withTableHeaders(sheet).get(0)).toBe(sheet.cells.get(0));
  });
});

describe('tableFinder', () => {
  const sheet = sheetWith('S', {});
  sheet.tables.push(tableWith('One', 'A1:B5', []), tableWith('Two', 'D3:D9', []));
  const find = tableFinder(sheet);

  test('finds the table around a cell, its edges included', () => {
    expect(find(0, 0)).toBe('One');
    expect(find(4, 1)).toBe('One');
    expect(find(8, 3)).toBe('Two');
  });

  test('finds none beside tables', () => {
    expect(find(5, 0)).toBeUndefined();
    expect(find(3, 2)).toBeUndefined();
  });
});
