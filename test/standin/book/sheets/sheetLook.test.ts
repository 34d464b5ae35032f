import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook, value, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
});

afterEach(() => book.dispose());

test('a cell nobody has touched is General', () => {
  expect(sheet.numberFormats(at('A1:B2'))).toEqual([
    ['General', 'General'],
    ['General', 'General'],
  ]);
});

test('number formats are set one by one, and taken back with General', () => {
  sheet.setNumberFormats(at('A1:B1'), [['0.00', 'yyyy-mm']]);
  expect(sheet.numberFormats(at('A1:B1'))).toEqual([['0.00', 'yyyy-mm']]);
  sheet.setNumberFormats(at('A1'), [['General']]);
  expect(sheet.numberFormats(at('A1:B1'))).toEqual([['General', 'yyyy-mm']]);
});

test('a style adds to what is there', () => {
  sheet.setStyle(at('A1:B2'), { bold: true, fillColour: 'FFF2CC' });
  sheet.setStyle(at('B2'), { bold: false, horizontal: 'right' });
  expect(sheet.style(0, 0)).toEqual({ numberFormat: 'General', bold: true, fillColour: 'FFF2CC' });
  expect(sheet.style(1, 1)).toEqual({
    numberFormat: 'General',
    bold: false,
    fillColour: 'FFF2CC',
    horizontal: 'right',
  });
});

test('formats do not touch values and formulas', async () => {
  write(sheet, 'A1:B1', [[0.5, '=A1*2']]);
  await book.calculate();
  sheet.setNumberFormats(at('A1:B1'), [['0%', '0%']]);
  sheet.setStyle(at('A1:B1'), { italic: true });
  expect(sheet.values(at('A1:B1'))).toEqual([[0.5, 1]]);
  expect(sheet.formulas(at('A1:B1'))).toEqual([[0.5, '=A1*2']]);
});

test('a calculation leaves number formats alone', async () => {
  write(sheet, 'A1:B1', [[0.25, '=A1*100']]);
  sheet.setNumberFormats(at('A1'), [['0%']]);
  write(sheet, 'C1', [['=EDATE(45000,1)']]);
  await book.calculate();
  expect(sheet.numberFormats(at('A1:C1'))).toEqual([['0%', 'General', 'General']]);
  expect(value(sheet, 'C1')).toBe(45031);
});

test('a style on entire columns reaches the cells in use', () => {
  write(sheet, 'A5', [[1]]);
  sheet.setStyle(at('A:B'), { bold: true });
  expect(sheet.style(4, 1).bold).toBe(true);
  expect(sheet.style(5, 0).bold).toBeUndefined();
});

test('cells are merged and taken apart', () => {
  sheet.merge(at('A1:B2'));
  sheet.merge(at('D4:D6'));
  expect(sheet.merges()).toEqual([at('A1:B2'), at('D4:D6')]);
  sheet.unmerge(at('B2'));
  expect(sheet.merges()).toEqual([at('D4:D6')]);
});

test('widths and heights are kept to a hair', () => {
  sheet.setColumnWidth(2, 17.25);
  sheet.setRowHeight(3, 30.75);
  expect(sheet.columnWidth(2)).toBeCloseTo(17.25, 9);
  expect(sheet.rowHeight(3)).toBeCloseTo(30.75, 9);
  expect(sheet.columnWidth(1)).toBeCloseTo(8.43, 2);
  expect(sheet.rowHeight(2)).toBe(15);
});

test('rows are hidden and shown', () => {
  sheet.setRowHidden(4, true);
  expect(sheet.isRowHidden(4)).toBe(true);
  expect(sheet.isRowHidden(5)).toBe(false);
  sheet.setRowHidden(4, false);
  expect(sheet.isRowHidden(4)).toBe(false);
});

test('panes are frozen and thawed', () => {
  expect(sheet.frozen).toEqual({ rows: 0, columns: 0 });
  sheet.frozen = { rows: 4, columns: 2 };
  expect(sheet.frozen).toEqual({ rows: 4, columns: 2 });
  sheet.frozen = { rows: 0, columns: 0 };
  expect(sheet.frozen).toEqual({ rows: 0, columns: 0 });
});

test('grid lines are hidden and shown', () => {
  sheet.gridLines = false;
  expect(sheet.gridLines).toBe(false);
  sheet.gridLines = true;
  expect(sheet.gridLines).toBe(true);
});

test('sizes for a file name only what differs', () => {
  sheet.setColumnWidth(1, 20);
  sheet.setRowHeight(2, 40);
  sheet.setRowHidden(3, true);
  const sizes = sheet.look.sizes();
  expect([...sizes.columnWidths.keys()]).toEqual([1]);
  expect(sizes.columnWidths.get(1)).toBeCloseTo(20, 9);
  expect(sizes.rowHeights.get(2)).toBeCloseTo(40, 9);
  expect([...sizes.hiddenRows]).toEqual([3]);
  expect(sizes.hiddenColumns.size).toBe(0);
});
