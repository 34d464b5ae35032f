import { openBook } from '../../../src/standin/book/openBook';
import { toWorkbookFile } from '../../../src/standin/book/toWorkbookFile';
import { readWorkbook } from '../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import type { FileCell, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { at, newBook, write } from './support';
import { fileSheet, plain, workbookFile } from './workbookFiles';

/** Opens and saves without a change. */
async function roundTrip(file: WorkbookFile): Promise<WorkbookFile> {
  const book = await openBook(file);
  const saved = toWorkbookFile(book);
  book.dispose();
  return saved;
}

function cell(file: WorkbookFile, row: number, column: number): FileCell | undefined {
  return file.sheets[0]?.cells.get(row)?.get(column);
}

function richFile(): WorkbookFile {
  const sheet = fileSheet('Plan it', [
    ['Line', 'Calls (all)', 'Twice'],
    ['a', 1, { value: 2, formula: 'T_1[[#This Row],[Calls (all)]]*2' }],
    ['b', 2, { value: 4, formula: 'T_1[[#This Row],[Calls (all)]]*2', style: 1 }],
    [
      undefined,
      { value: 7, formula: 'SEQUENCE(2)', spill: 'B4:B5' },
      { value: { error: '#DIV/0!' }, formula: '1/0' },
    ],
    [true, 8, { value: null, style: 2 }],
  ]);
  sheet.sheetId = 12;
  sheet.tables.push({
    name: 'T_1',
    ref: 'A1:C3',
    columns: [
      { name: 'Line' },
      { name: 'Calls (all)' },
      { name: 'Twice', calculated: 'T_1[[#This Row],[Calls (all)]]*2' },
    ],
    style: 'TableStyleLight1',
    showTotals: false,
    showFilter: true,
    bandedRows: false,
  });
  sheet.merges.push('E1:F2');
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.columnWidths.set(0, 14);
  sheet.rowHeights.set(0, 30);
  sheet.hiddenRows.add(9);
  sheet.hiddenColumns.add(7);
  sheet.gridLines = false;
  sheet.protected = true;
  sheet.conditionalFormats.push({ ref: 'A1:B2 D1', formula: 'A1>1', fillColour: 'FFEEEE', added: false });
  sheet.validations.push({ ref: 'A2:A9', list: 'a,b', added: false });
  const file = workbookFile(sheet, fileSheet('Other', [[{ value: 6, formula: "SUM('Plan it'!C2:C3)" }]]));
  file.styles.push(
    { numberFormat: '0.0', bold: true, base: 1 },
    { numberFormat: '@', fillColour: 'EEEEEE', base: 2 },
  );
  file.names.push(
    { name: 'Rate', formula: "'Plan it'!$B$2" },
    { name: 'Local', formula: '1+1', sheet: 'Other' },
  );
  file.names.push({ name: 'Words', formula: 'T_1[Calls (all)]', hidden: true });
  file.settings.set('crewplan', '{}');
  file.structureProtected = true;
  file.activeSheet = 1;
  return file;
}

test('a workbook that nobody has changed is saved as it was', async () => {
  const file = richFile();
  const saved = await roundTrip(file);
  expect(plain(saved)).toEqual(plain(file));
});

test('what was written is in the file: values, formulas in its form, results', async () => {
  const { book, sheet } = await newBook();
  write(sheet, 'A1:B2', [
    ['Two words', 'Sum'],
    [5, ''],
  ]);
  book.addTable(sheet.id, at('A1:B2'), 'Plan');
  write(sheet, 'B2', [['=[@[Two words]]*2']]);
  await book.calculate();
  const file = toWorkbookFile(book);
  expect(cell(file, 1, 1)).toEqual({ value: 10, formula: 'Plan[[#This Row],[Two words]]*2' });
  expect(file.sheets[0]?.tables[0]?.columns).toEqual([
    { name: 'Two words' },
    { name: 'Sum', calculated: 'Plan[[#This Row],[Two words]]*2' },
  ]);
  book.dispose();
});

test('a new style comes behind those of the file, an equal one takes their place', async () => {
  const file = workbookFile(fileSheet('A', [[{ value: 1, style: 1 }, 2, 3]]));
  file.styles.push({ numberFormat: '0.0', base: 5 });
  const book = await openBook(file);
  const sheet = book.sheets[0]!;
  sheet.setNumberFormats(at('B1'), [['0.0']]);
  sheet.setStyle(at('A1'), { bold: true });
  const saved = toWorkbookFile(book);
  expect(saved.styles).toEqual([
    { numberFormat: 'General' },
    { numberFormat: '0.0', base: 5 },
    { numberFormat: '0.0', bold: true, base: 5 },
    { numberFormat: '0.0' },
  ]);
  expect([0, 1, 2].map((column) => cell(saved, 0, column)?.style)).toEqual([2, 3, undefined]);
  book.dispose();
});

test('a formula over whole ranges is marked as such, a plain one is not', async () => {
  const { book, sheet } = await newBook();
  book.registerFunction({ name: 'CREW.LIST', description: '', parameters: [], call: () => [[1], [2]] });
  book.registerFunction({ name: 'CREW.ONE', description: '', parameters: [], call: () => 1 });
  write(sheet, 'A1:E1', [
    ['=SEQUENCE(2)', '=SUM(A1:A2*A1:A2)', '=SUM(A1:A2)', '=CREW.LIST()', '=CREW.ONE()'],
  ]);
  await book.calculate();
  const file = toWorkbookFile(book);
  expect([0, 1, 2, 3, 4].map((column) => cell(file, 0, column)?.spill)).toEqual([
    'A1:A2',
    'B1',
    undefined,
    'D1:D2',
    undefined,
  ]);
  expect(cell(file, 1, 0)).toEqual({ value: 2 });
  book.dispose();
});

test('a blocked array is saved as its error alone', async () => {
  const { book, sheet } = await newBook();
  write(sheet, 'A1:A2', [['=SEQUENCE(2)'], ['here']]);
  await book.calculate();
  const file = toWorkbookFile(book);
  expect(cell(file, 0, 0)).toEqual({ value: { error: '#SPILL!' }, formula: 'SEQUENCE(2)', spill: 'A1' });
  expect(cell(file, 1, 0)).toEqual({ value: 'here' });
  book.dispose();
});

test('charts, rules and lists that were added are new in the file', async () => {
  const { book, sheet } = await newBook();
  const anchor = { fromRow: 0, fromColumn: 0, toRow: 9, toColumn: 5 };
  sheet.charts.push({ id: 'c1', name: 'Chart 1', kind: 'line', title: 'Need', series: [], anchor });
  sheet.conditionalFormats.push({ id: 'f1', area: at('A1:A3'), formula: '=A1>1', fontColour: 'FF0000' });
  sheet.validations.push({ area: at('B1:B3'), list: 'a,b' });
  const [saved] = toWorkbookFile(book).sheets;
  expect(saved?.charts).toEqual([{ name: 'Chart 1', kind: 'line', title: 'Need', series: [], anchor }]);
  expect(saved?.conditionalFormats).toEqual([
    { ref: 'A1:A3', formula: 'A1>1', fontColour: 'FF0000', added: true },
  ]);
  expect(saved?.validations).toEqual([{ ref: 'B1:B3', list: 'a,b', added: true }]);
  book.dispose();
});

test('sheets keep the identity that the file gave them, new ones have none', async () => {
  const one = fileSheet('One', []);
  one.sheetId = 7;
  const book = await openBook(workbookFile(one));
  book.addSheet('Two', 0);
  book.renameSheet(book.sheetNamed('One')!.id, 'Uno');
  const { sheets } = toWorkbookFile(book);
  expect(sheets.map(({ name, sheetId }) => [name, sheetId])).toEqual([
    ['Two', undefined],
    ['Uno', 7],
  ]);
  book.dispose();
});

test('through a real .xlsx file everything comes back', async () => {
  const { book, sheet } = await newBook();
  write(sheet, 'A1:B3', [
    ['Calls (all)', 'Need'],
    [470, ''],
    [520, ''],
  ]);
  book.addTable(sheet.id, at('A1:B3'), 'Plan_1');
  write(sheet, 'B2:B3', [
    ['=ROUNDUP(ROUND([@[Calls (all)]]/7,6),0)'],
    ['=ROUNDUP(ROUND([@[Calls (all)]]/7,6),0)'],
  ]);
  write(sheet, 'D1:E1', [['=SUM(Plan_1[Need])*Rate', '=SEQUENCE(2)']]);
  book.setName({ name: 'Rate', formula: '=Sheet1!$A$2' });
  sheet.setStyle(at('A1:B1'), { bold: true, fillColour: 'DDEBF7' });
  sheet.setNumberFormats(at('D1'), [['#,##0']]);
  sheet.setColumnWidth(0, 18);
  sheet.frozen = { rows: 1, columns: 0 };
  await book.calculate();
  const before = toWorkbookFile(book);
  const again = await openBook(readWorkbook(saveWorkbook(null, before)));
  const after = again.sheets[0]!;
  expect(after.values(at('A1:E3'))).toEqual(sheet.values(at('A1:E3')));
  expect(after.formulas(at('A1:E3'))).toEqual(sheet.formulas(at('A1:E3')));
  expect(after.style(0, 0)).toMatchObject({ bold: true, fillColour: 'DDEBF7' });
  expect(after.numberFormats(at('D1'))).toEqual([['#,##0']]);
  expect(after.frozen).toEqual({ rows: 1, columns: 0 });
  expect(after.columnWidth(0)).toBeCloseTo(18, 2);
  expect(again.table('Plan_1')?.columns).toEqual(book.table('Plan_1')?.columns);
  expect(again.names).toEqual(book.names);
  write(after, 'A2', [[700]]);
  await again.calculate();
  expect(after.values(at('B2:D2'))).toEqual([[100, null, null]]);
  book.dispose();
  again.dispose();
});
