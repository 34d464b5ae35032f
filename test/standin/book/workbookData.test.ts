import { BooleanNumber, CellValueType } from '@univerjs/core';
import { sheetIdOf, workbookData } from '../../../src/standin/book/workbookData';
import { fileSheet, workbookFile } from './workbookFiles';

test('sheets keep their order under short ids', () => {
  const data = workbookData(workbookFile(fileSheet('B', []), fileSheet('A', [])), 'b7');
  expect(data.id).toBe('b7');
  expect(data.sheetOrder).toEqual([sheetIdOf(0), sheetIdOf(1)]);
  expect(data.sheets?.[sheetIdOf(1)]?.name).toBe('A');
});

test('cells carry value, formula, style and the style’s base', () => {
  const file = workbookFile(
    fileSheet('A', [[{ value: 5, formula: 'A2+1', style: 1 }, 'x', { value: null, style: 1 }]]),
  );
  file.styles.push({ numberFormat: '0.0', base: 3 });
  const data = workbookData(file, 'b1');
  expect(data.sheets?.[sheetIdOf(0)]?.cellData?.[0]).toEqual({
    0: { v: 5, t: CellValueType.NUMBER, f: '=A2+1', s: 'f1', custom: { base: 3 } },
    1: { v: 'x', t: CellValueType.STRING },
    2: { s: 'f1', custom: { base: 3 } },
  });
  expect(data.styles).toEqual({ f0: { n: null }, f1: { n: { pattern: '0.0' } } });
});

test('what an array shows beside its formula is not a cell’s own', () => {
  const file = workbookFile(
    fileSheet('A', [
      [
        { value: 1, formula: 'SEQUENCE(2)', spill: 'A1:A2' },
        { value: 1, formula: 'B9:B10', array: 'B1:B2' },
      ],
      [2, 2],
    ]),
  );
  const cells = workbookData(file, 'b1').sheets?.[sheetIdOf(0)]?.cellData;
  expect(cells?.[0]?.[0]).toMatchObject({ v: 1, f: '=SEQUENCE(2)' });
  expect(cells?.[1]).toEqual({});
});

test('a sheet has room beyond its last cell', () => {
  const sheet = fileSheet('A', [[1]]);
  sheet.cells.set(4000, new Map([[200, { value: 1 }]]));
  const data = workbookData(workbookFile(sheet), 'b1').sheets?.[sheetIdOf(0)];
  expect(data?.rowCount).toBeGreaterThan(4001);
  expect(data?.columnCount).toBeGreaterThan(201);
});

test('hidden sheets, rows and columns are hidden', () => {
  const sheet = fileSheet('A', []);
  sheet.visibility = 'hidden';
  sheet.hiddenRows.add(2);
  sheet.rowHeights.set(2, 30);
  sheet.hiddenColumns.add(3);
  const data = workbookData(workbookFile(sheet), 'b1').sheets?.[sheetIdOf(0)];
  expect(data?.hidden).toBe(BooleanNumber.TRUE);
  expect(data?.rowData).toEqual({ 2: { h: 40, hd: BooleanNumber.TRUE } });
  expect(data?.columnData).toEqual({ 3: { hd: BooleanNumber.TRUE } });
});
