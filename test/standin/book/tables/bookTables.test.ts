import type { BookEvent } from '../../../../src/standin/book/book';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, formula, newBook, value, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  write(sheet, 'B2:D4', [
    ['Line', 'Calls', 'Need'],
    ['a', 10, null],
    ['b', 20, null],
  ]);
});

afterEach(() => book.dispose());

function addPlan(): string {
  const { id } = book.addTable(sheet.id, at('B2:D4'), 'Plan_1');
  write(sheet, 'D3:D4', [['=[@Calls]/2'], ['=[@Calls]/2']]);
  return id;
}

test('a table is found by id and by name in any case', () => {
  const id = addPlan();
  expect(book.table(id)?.name).toBe('Plan_1');
  expect(book.table('PLAN_1')?.id).toBe(id);
  expect(book.table('Other')).toBeUndefined();
  expect(book.tables).toHaveLength(1);
});

test('a table without a name gets the next free one', () => {
  expect(book.addTable(sheet.id, at('B2:D4')).name).toBe('Table1');
  write(sheet, 'F2', [['x']]);
  expect(book.addTable(sheet.id, at('F2:F4')).name).toBe('Table2');
});

test('a new table looks as in Excel', () => {
  addPlan();
  expect(book.tables[0]).toMatchObject({
    sheetId: sheet.id,
    area: at('B2:D4'),
    style: 'TableStyleMedium2',
    showTotals: false,
    showFilter: true,
    bandedRows: true,
  });
});

test('headers become unique texts in the cells', () => {
  write(sheet, 'G1:J1', [[2026, null, 'x', 'X']]);
  const table = book.addTable(sheet.id, at('G1:J3'));
  expect(table.columns.map(({ name }) => name)).toEqual(['2026', 'Column2', 'x', 'X2']);
  expect(sheet.values(at('G1:J1'))).toEqual([['2026', 'Column2', 'x', 'X2']]);
});

test('a table of a header alone gets a row for data', () => {
  write(sheet, 'G1', [['x']]);
  expect(book.addTable(sheet.id, at('G1')).area).toEqual(at('G1:G2'));
});

test('a column whose cells share a formula is a calculated column', () => {
  const id = addPlan();
  expect(book.table(id)?.columns).toEqual([
    { name: 'Line' },
    { name: 'Calls' },
    { name: 'Need', formula: '=[@Calls]/2' },
  ]);
  write(sheet, 'D4', [[5]]);
  expect(book.table(id)?.columns[2]).toEqual({ name: 'Need' });
});

test.each([
  ['a table in the way', 'C4:E9', 'tableOverlap'],
  ['a merged cell in the way', 'F7:G9', 'tableMerged'],
])('%s is refused', (_, ref, code) => {
  addPlan();
  sheet.merge(at('G8:H8'));
  expect(() => book.addTable(sheet.id, at(ref))).toThrow(code);
  expect(book.tables).toHaveLength(1);
});

test.each([
  ['Plan 1', 'tableNameInvalid'],
  ['A1', 'tableNameInvalid'],
  ['plan_1', 'tableNameInUse'],
  ['rate', 'tableNameInUse'],
])('the name %p is refused', (name, code) => {
  addPlan();
  book.setName({ name: 'Rate', formula: '=Sheet1!$A$1' });
  write(sheet, 'G1', [['x']]);
  expect(() => book.addTable(sheet.id, at('G1:G2'), name)).toThrow(code);
});

test('formulas find a table as soon as it is there', async () => {
  write(sheet, 'G1', [['=SUM(Plan_1[Calls])']]);
  await book.calculate();
  expect(value(sheet, 'G1')).toEqual({ error: '#NAME?' });
  addPlan();
  await book.calculate();
  expect(value(sheet, 'G1')).toBe(30);
});

test('INDEX and SUMIFS find a table on another sheet', async () => {
  addPlan();
  const other = book.sheet(book.addSheet('Other').id)!;
  write(other, 'A1:C1', [
    [
      '=INDEX(Plan_1[Calls],MATCH("b",Plan_1[Line],0))',
      '=SUMIFS(Plan_1[Need],Plan_1[Line],"a")',
      '=ROWS(Plan_1)',
    ],
  ]);
  await book.calculate();
  expect(other.values(at('A1:C1'))).toEqual([[20, 5, 2]]);
});

test('"this row" takes the row of the formula', async () => {
  addPlan();
  await book.calculate();
  expect(sheet.values(at('D3:D4'))).toEqual([[5], [10]]);
});

test('column names may hold what they like', async () => {
  const names = ['AHT (s)', 'Rate %', "It's #1 [new]", '通话时长（秒）', 'a/b', 'line\nbreak'];
  write(sheet, 'A10:F11', [names, [1, 2, 3, 4, 5, 6]]);
  book.addTable(sheet.id, at('A10:F11'), 'Odd');
  const written = names.map((name) => name.replace(/['[\]#]/g, "'$&"));
  write(sheet, 'A20:F20', [written.map((name) => `=SUM(Odd[${name}])`)]);
  await book.calculate();
  expect(sheet.values(at('A20:F20'))).toEqual([[1, 2, 3, 4, 5, 6]]);
  expect(sheet.formulas(at('A20:F20'))).toEqual([written.map((name) => `=SUM(Odd[${name}])`)]);
});

test('a table may have the name of its sheet', async () => {
  book.renameSheet(sheet.id, 'Plan');
  book.addTable(sheet.id, at('B2:D4'), 'Plan');
  write(sheet, 'G1', [['=SUM(Plan[Calls])+Plan!C3']]);
  await book.calculate();
  expect(value(sheet, 'G1')).toBe(40);
});

describe('resizing', () => {
  test('takes in new rows and columns, and formulas with them', async () => {
    const id = addPlan();
    write(sheet, 'G1', [['=SUM(Plan_1[Calls])']]);
    write(sheet, 'B5:E5', [['c', 30, null, null]]);
    write(sheet, 'E2', [['More']]);
    book.resizeTable(id, at('B2:E5'));
    await book.calculate();
    expect(book.table(id)?.area).toEqual(at('B2:E5'));
    expect(book.table(id)?.columns.map(({ name }) => name)).toEqual(['Line', 'Calls', 'Need', 'More']);
    expect(value(sheet, 'G1')).toBe(60);
  });

  test('leaves rows behind as plain cells', async () => {
    const id = addPlan();
    write(sheet, 'G1', [['=SUM(Plan_1[Calls])']]);
    book.resizeTable(id, at('B2:D3'));
    await book.calculate();
    expect(value(sheet, 'G1')).toBe(10);
    expect(value(sheet, 'C4')).toBe(20);
  });

  test.each([
    ['the header row stays where it is', 'B3:D6', 'tableHeaderMoved'],
    ['something of the table must stay', 'F2:G6', 'tableHeaderMoved'],
    ['a data row must stay', 'B2:D2', 'tableTooSmall'],
  ])('is refused: %s', (_, ref, code) => {
    const id = addPlan();
    expect(() => book.resizeTable(id, at(ref))).toThrow(code);
    expect(book.table(id)?.area).toEqual(at('B2:D4'));
  });

  test('over another table is refused', () => {
    const id = addPlan();
    write(sheet, 'F2', [['x']]);
    book.addTable(sheet.id, at('F2:F4'), 'Neighbour');
    expect(() => book.resizeTable(id, at('B2:F4'))).toThrow('tableOverlap');
  });
});

describe('renaming', () => {
  test('reaches every formula', async () => {
    const id = addPlan();
    write(sheet, 'G1:H1', [['=SUM(Plan_1[Calls])', '="Plan_1[Calls]"']]);
    book.updateTable(id, { name: 'Hiring' });
    await book.calculate();
    expect(formula(sheet, 'G1')).toBe('=SUM(Hiring[Calls])');
    expect(formula(sheet, 'H1')).toBe('="Plan_1[Calls]"');
    expect(formula(sheet, 'D3')).toBe('=[@Calls]/2');
    expect(sheet.values(at('G1:H1'))).toEqual([[30, 'Plan_1[Calls]']]);
    expect(book.table('Plan_1')).toBeUndefined();
  });

  test('to its own name in other letters is allowed', () => {
    const id = addPlan();
    book.updateTable(id, { name: 'PLAN_1' });
    expect(book.table(id)?.name).toBe('PLAN_1');
  });

  test('to a name in use is refused', () => {
    const id = addPlan();
    write(sheet, 'F2', [['x']]);
    book.addTable(sheet.id, at('F2:F4'), 'Neighbour');
    expect(() => book.updateTable(id, { name: 'neighbour' })).toThrow('tableNameInUse');
  });
});

describe('a header cell that is written over', () => {
  test('renames its column in every formula', async () => {
    const id = addPlan();
    write(sheet, 'G1', [['=SUM(Plan_1[Calls])']]);
    write(sheet, 'C2', [['Calls (all)']]);
    await book.calculate();
    expect(book.table(id)?.columns[1]?.name).toBe('Calls (all)');
    expect(formula(sheet, 'G1')).toBe('=SUM(Plan_1[Calls (all)])');
    expect(formula(sheet, 'D3')).toBe('=[@[Calls (all)]]/2');
    expect(value(sheet, 'G1')).toBe(30);
  });

  test('and cleared gets a name again', () => {
    const id = addPlan();
    sheet.clear(at('C2'), 'contents');
    expect(book.table(id)?.columns.map(({ name }) => name)).toEqual(['Line', 'Column2', 'Need']);
    expect(value(sheet, 'C2')).toBe('Column2');
  });
});

describe('removing', () => {
  test('and keeping the cells turns its references into theirs', async () => {
    const id = addPlan();
    const other = book.sheet(book.addSheet('Other').id)!;
    write(other, 'A1:B1', [['=SUM(Plan_1[Calls])', '=Plan_1[[#Headers],[Line]]']]);
    book.removeTable(id, 'keepCells');
    await book.calculate();
    expect(book.tables).toEqual([]);
    expect(other.formulas(at('A1:B1'))).toEqual([['=SUM(Sheet1!$C$3:$C$4)', '=Sheet1!$B$2']]);
    expect(other.values(at('A1:B1'))).toEqual([[30, 'Line']]);
    expect(sheet.formulas(at('D3:D4'))).toEqual([['=$C3/2'], ['=$C4/2']]);
  });

  test('with its cells leaves #REF! behind', async () => {
    const id = addPlan();
    write(sheet, 'G1', [['=SUM(Plan_1[Calls])']]);
    book.removeTable(id, 'clearCells');
    await book.calculate();
    expect(formula(sheet, 'G1')).toBe('=SUM(#REF!)');
    expect(value(sheet, 'G1')).toEqual({ error: '#REF!' });
    expect(sheet.usedArea(true)).toEqual(at('G1'));
  });
});

describe('a totals row', () => {
  test('is no data, and formulas find it by its name', async () => {
    const id = addPlan();
    write(sheet, 'G1:I1', [['=SUM(Plan_1[Calls])', '=ROWS(Plan_1)', '=Plan_1[[#Totals],[Calls]]']]);
    book.updateTable(id, { showTotals: true });
    write(sheet, 'C5', [['=SUBTOTAL(109,[Calls])']]);
    await book.calculate();
    expect(book.table(id)).toMatchObject({ area: at('B2:D5'), showTotals: true });
    expect(sheet.values(at('G1:I1'))).toEqual([[30, 2, 30]]);
    expect(formula(sheet, 'I1')).toBe('=Plan_1[[#Totals],[Calls]]');
    expect(value(sheet, 'B5')).toBe('Total');
  });

  test('pushes down what stands below, and goes again', async () => {
    const id = addPlan();
    write(sheet, 'B5', [['below']]);
    book.updateTable(id, { showTotals: true });
    expect(value(sheet, 'B6')).toBe('below');
    book.updateTable(id, { showTotals: false });
    expect(book.table(id)).toMatchObject({ area: at('B2:D4'), showTotals: false });
    expect(value(sheet, 'B5')).toBeNull();
  });
});

test('style, banding and filter are kept', () => {
  const id = addPlan();
  book.updateTable(id, { style: 'TableStyleLight9', bandedRows: false, showFilter: false });
  expect(book.table(id)).toMatchObject({ style: 'TableStyleLight9', bandedRows: false, showFilter: false });
  book.resizeTable(id, at('B2:D3'));
  expect(book.table(id)).toMatchObject({ style: 'TableStyleLight9', bandedRows: false, showFilter: false });
});

test('every change of a table is told', () => {
  const events: BookEvent[] = [];
  book.on((event) => event.kind === 'tableChanged' && events.push(event));
  const id = addPlan();
  expect(events).toContainEqual({ kind: 'tableChanged', tableId: id });
});

test('a table that is not there is a problem', () => {
  expect(() => book.resizeTable('none', at('A1:A2'))).toThrow('tableNotFound');
  expect(() => book.removeTable('none', 'keepCells')).toThrow('tableNotFound');
  expect(() => book.updateTable('none', { name: 'x' })).toThrow('tableNotFound');
});
