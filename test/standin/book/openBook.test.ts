import type { BookEvent } from '../../../src/standin/book/book';
import { createHeadlessUniver } from '../../../src/standin/book/headlessUniver';
import { createBook, openBook } from '../../../src/standin/book/openBook';
import type { UniverBook } from '../../../src/standin/book/univerBook';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { at, formula, value, write } from './support';
import { fileSheet, workbookFile } from './workbookFiles';

const open: UniverBook[] = [];

async function opened(file: WorkbookFile): Promise<UniverBook> {
  const book = await openBook(file);
  open.push(book);
  return book;
}

afterEach(() => {
  for (const book of open.splice(0)) book.dispose();
});

test('values of every kind are opened', async () => {
  const book = await opened(
    workbookFile(fileSheet('A', [[1.5, 'x', true, { value: { error: '#N/A' } }, '007', '=x']])),
  );
  expect(book.sheets[0]?.values(at('A1:F1'))).toEqual([[1.5, 'x', true, { error: '#N/A' }, '007', '=x']]);
});

test('cached values hold until something that they need changes', async () => {
  const file = workbookFile(
    fileSheet('A', [[2, { value: 99, formula: 'A1*2' }, { value: 5, formula: 'NOBODY(A1)' }]]),
  );
  const book = await opened(file);
  const sheet = book.sheets[0]!;
  expect(sheet.values(at('A1:C1'))).toEqual([[2, 99, 5]]);
  await book.calculate();
  expect(sheet.values(at('A1:C1'))).toEqual([[2, 99, 5]]);
  write(sheet, 'A1', [[3]]);
  await book.calculate();
  expect(sheet.values(at('A1:C1'))).toEqual([[3, 6, { error: '#NAME?' }]]);
});

test('a formula without a cached value gets one', async () => {
  const book = await opened(workbookFile(fileSheet('A', [[2, { value: null, formula: 'A1*2' }]])));
  expect(value(book.sheets[0]!, 'B1')).toBe(4);
});

test('an empty text that a formula gave is its value', async () => {
  const file = workbookFile(
    fileSheet('A', [
      [
        { value: '', formula: 'IF(TRUE,"","x")' },
        { value: 'kept', formula: 'A1&"z"' },
      ],
    ]),
  );
  const book = await opened(file);
  expect(book.sheets[0]!.values(at('A1:B1'))).toEqual([['', 'kept']]);
});

test('a function that becomes known calculates the cells that call it', async () => {
  const book = await opened(workbookFile(fileSheet('A', [[{ value: 1, formula: 'CREW.TWICE(4)' }]])));
  book.registerFunction({
    name: 'CREW.TWICE',
    description: '',
    parameters: [],
    call: ([number]) => Number(number) * 2,
  });
  await book.calculate();
  expect(value(book.sheets[0]!, 'A1')).toBe(8);
});

test('a spilled array stands as the file has it, and lives on', async () => {
  const file = workbookFile(
    fileSheet('A', [
      [3, { value: 10, formula: 'SEQUENCE(A1)', spill: 'B1:B3' }],
      [undefined, 20],
      [undefined, 30],
    ]),
  );
  const book = await opened(file);
  const sheet = book.sheets[0]!;
  expect(sheet.values(at('B1:B3'))).toEqual([[10], [20], [30]]);
  expect(sheet.formulas(at('B1:B3'))).toEqual([['=SEQUENCE(A1)'], [20], [30]]);
  write(sheet, 'A1', [[2]]);
  await book.calculate();
  expect(sheet.values(at('B1:B3'))).toEqual([[1], [2], [null]]);
});

test('tables are opened with their looks, and formulas find them', async () => {
  const sheet = fileSheet('A', [
    ['Line', 'Calls (all)', 'Twice'],
    ['a', 1, { value: 2, formula: 'T_1[[#This Row],[Calls (all)]]*2' }],
    ['b', 2, { value: 4, formula: 'T_1[[#This Row],[Calls (all)]]*2' }],
    ['Sum', { value: 3, formula: 'SUBTOTAL(109,T_1[Calls (all)])' }],
  ]);
  sheet.tables.push({
    name: 'T_1',
    ref: 'A1:C4',
    columns: [
      { name: 'Line', totalsLabel: 'Sum' },
      { name: 'Calls (all)', totalsFormula: 'SUBTOTAL(109,T_1[Calls (all)])' },
      { name: 'Twice', calculated: 'T_1[[#This Row],[Calls (all)]]*2' },
    ],
    style: 'TableStyleLight1',
    showTotals: true,
    showFilter: false,
    bandedRows: false,
  });
  const book = await opened(workbookFile(sheet));
  expect(book.table('T_1')).toMatchObject({
    area: at('A1:C4'),
    style: 'TableStyleLight1',
    showTotals: true,
    showFilter: false,
    bandedRows: false,
  });
  expect(book.table('T_1')?.columns[2]).toEqual({ name: 'Twice', formula: '=[@[Calls (all)]]*2' });
  write(book.sheets[0]!, 'B2', [[10]]);
  await book.calculate();
  expect(book.sheets[0]!.values(at('B4:C4'))).toEqual([[12, null]]);
  expect(value(book.sheets[0]!, 'C2')).toBe(20);
});

test('a table without a header row has its data from the first row', async () => {
  const sheet = fileSheet('A', [[1], [2], [{ value: null, formula: 'SUM(Bare[x])' }]]);
  sheet.tables.push({
    name: 'Bare',
    ref: 'A1:A2',
    columns: [{ name: 'x' }],
    showTotals: false,
    showFilter: false,
    bandedRows: true,
    headless: true,
  });
  const book = await opened(workbookFile(sheet));
  expect(value(book.sheets[0]!, 'A3')).toBe(3);
});

test('names, hidden ones and those of a sheet, are opened', async () => {
  const file = workbookFile(fileSheet('A', [[4]]), fileSheet('B', []));
  file.names.push({ name: 'Rate', formula: 'A!$A$1' }, { name: 'Rate', formula: '2', sheet: 'B' });
  file.names.push({ name: '_xlnm.Print_Area', formula: 'A!$A$1:$B$2', sheet: 'A', hidden: true });
  const book = await opened(file);
  const [, b] = book.sheets;
  expect(book.names).toContainEqual({ name: 'Rate', formula: '=A!$A$1' });
  expect(book.names).toContainEqual({ name: 'Rate', formula: '=2', sheetId: b!.id });
  expect(book.names).toHaveLength(3);
});

test('a formula that nobody can read stays as it is', async () => {
  const book = await opened(workbookFile(fileSheet('A', [[{ value: 7, formula: 'SUM(T[Gone' }]])));
  expect(value(book.sheets[0]!, 'A1')).toBe(7);
  expect(formula(book.sheets[0]!, 'A1')).toBe('=SUM(T[Gone');
});

test('what a sheet has besides cells is opened', async () => {
  const record = fileSheet('A', [[1, 2]]);
  record.visibility = 'veryHidden';
  record.protected = true;
  record.merges.push('A3:B4');
  record.frozen = { rows: 1, columns: 2 };
  record.columnWidths.set(1, 22.5);
  record.rowHeights.set(2, 33);
  record.hiddenRows.add(5);
  record.gridLines = false;
  record.conditionalFormats.push({ ref: 'A1:B2 D1', formula: 'A1>1', fontColour: 'FF0000', added: false });
  record.validations.push({ ref: 'A1:A9', list: '=Lists!$A$1:$A$3', added: false });
  const book = await opened(workbookFile(fileSheet('Front', []), record));
  const sheet = book.sheets[1]!;
  expect(sheet.visibility).toBe('veryHidden');
  expect(sheet.protected).toBe(true);
  expect(sheet.merges()).toEqual([at('A3:B4')]);
  expect(sheet.frozen).toEqual({ rows: 1, columns: 2 });
  expect(sheet.columnWidth(1)).toBeCloseTo(22.5, 9);
  expect(sheet.rowHeight(2)).toBeCloseTo(33, 9);
  expect(sheet.isRowHidden(5)).toBe(true);
  expect(sheet.gridLines).toBe(false);
  expect(sheet.conditionalFormats).toEqual([
    {
      id: 'format1',
      area: at('A1:B2'),
      rest: [at('D1')],
      formula: '=A1>1',
      fontColour: 'FF0000',
      fromFile: true,
    },
  ]);
  expect(sheet.validations).toEqual([{ area: at('A1:A9'), list: '=Lists!$A$1:$A$3', fromFile: true }]);
});

test('styles are opened with the cells that have them', async () => {
  const file = workbookFile(fileSheet('A', [[{ value: 1, style: 1 }, { value: null, style: 2 }, 3]]));
  file.styles.push(
    { numberFormat: '0.0', bold: true, base: 4 },
    { numberFormat: 'General', fillColour: 'EEEEEE' },
  );
  const book = await opened(file);
  const sheet = book.sheets[0]!;
  expect(sheet.style(0, 0)).toEqual({ numberFormat: '0.0', bold: true, base: 4 });
  expect(sheet.style(0, 1)).toEqual({ numberFormat: 'General', fillColour: 'EEEEEE' });
  expect(sheet.style(0, 2)).toEqual({ numberFormat: 'General' });
});

test('settings, protection and the sheet in front are opened', async () => {
  const file = workbookFile(fileSheet('A', []), fileSheet('B', []));
  file.settings.set('crewplan', '{"a":1}');
  file.structureProtected = true;
  file.activeSheet = 1;
  const book = await opened(file);
  expect(book.settings.get('crewplan')).toBe('{"a":1}');
  expect(book.structureProtected).toBe(true);
  expect(book.activeSheet.name).toBe('B');
});

test('opening is no change: nobody hears of it, and nothing waits for calculation', async () => {
  const sheet = fileSheet('A', [['x'], [1], [{ value: 1, formula: 'SUM(T[x])' }]]);
  sheet.tables.push({
    name: 'T',
    ref: 'A1:A2',
    columns: [{ name: 'x' }],
    showTotals: false,
    showFilter: true,
    bandedRows: true,
  });
  const book = await opened(workbookFile(sheet));
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  expect(book.core.calculation.pending).toBe(false);
  await book.calculate();
  expect(events).toEqual([]);
});

test('a book in a Univer that somebody else has leaves that alone when it goes', async () => {
  const univer = createHeadlessUniver();
  const first = await openBook(workbookFile(fileSheet('A', [[1]])), { univer });
  first.dispose();
  const second = await createBook({ univer });
  write(second.sheets[0]!, 'A1', [['=1+1']]);
  await second.calculate();
  expect(value(second.sheets[0]!, 'A1')).toBe(2);
  second.dispose();
  univer.dispose();
});

test('a large input opens whole', async () => {
  const rows = Array.from({ length: 35_000 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) => row * column),
  );
  const file = workbookFile(fileSheet('Input', rows));
  const book = await opened(file);
  expect(book.sheets[0]!.usedArea(true)).toEqual(at('A1:H35000'));
}, 30_000);
