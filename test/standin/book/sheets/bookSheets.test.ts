import type { BookEvent } from '../../../../src/standin/book/book';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, formula, newBook, value, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;
let events: BookEvent[];

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  events = [];
  book.on((event) => events.push(event));
});

afterEach(() => book.dispose());

function names(): string[] {
  return book.sheets.map(({ name }) => name);
}

test('sheets are added at the end or at their place', () => {
  book.addSheet('Plan');
  book.addSheet('First', 0);
  expect(book.addSheet().name).toBe('Sheet4');
  expect(names()).toEqual(['First', 'Sheet1', 'Plan', 'Sheet4']);
  expect(events.filter(({ kind }) => kind === 'sheetAdded')).toHaveLength(3);
});

test('adding a sheet does not bring it to the front', () => {
  book.addSheet('Plan');
  expect(book.activeSheet.name).toBe('Sheet1');
});

test('a sheet is found by its name in any case', () => {
  expect(book.sheetNamed('SHEET1')).toBe(sheet);
  expect(book.sheetNamed('Sheet')).toBeUndefined();
  expect(book.sheet(sheet.id)).toBe(sheet);
  expect(book.sheet('none')).toBeUndefined();
});

test.each(['', ' ', 'a/b', 'a:b', '[x]', 'a?', "'x", 'History', 'x'.repeat(32)])(
  '%p is no sheet name',
  (name) => {
    expect(() => book.addSheet(name)).toThrow('sheetNameInvalid');
  },
);

test('a name in use is refused, in any case', () => {
  expect(() => book.addSheet('sheet1')).toThrow('sheetNameInUse');
  const other = book.addSheet('Other');
  expect(() => book.renameSheet(other.id, 'SHEET1')).toThrow('sheetNameInUse');
});

test('a sheet may change the case of its own name', () => {
  book.renameSheet(sheet.id, 'SHEET1');
  expect(names()).toEqual(['SHEET1']);
});

test('formulas follow a sheet that is renamed', async () => {
  const other = book.addSheet('Other');
  write(sheet, 'A1', [[5]]);
  write(book.sheet(other.id)!, 'A1', [['=Sheet1!A1*2']]);
  book.renameSheet(sheet.id, "It's new");
  await book.calculate();
  expect(formula(book.sheet(other.id)!, 'A1')).toBe("='It''s new'!A1*2");
  expect(value(book.sheet(other.id)!, 'A1')).toBe(10);
  expect(events).toContainEqual({ kind: 'sheetRenamed', sheetId: sheet.id });
});

test('sheets are moved', () => {
  const plan = book.addSheet('Plan');
  book.addSheet('Last');
  book.moveSheet(plan.id, 0);
  expect(names()).toEqual(['Plan', 'Sheet1', 'Last']);
  book.moveSheet(plan.id, 99);
  expect(names()).toEqual(['Sheet1', 'Last', 'Plan']);
});

test('a sheet that is removed leaves #REF! behind, and its tables go with it', async () => {
  const other = book.sheet(book.addSheet('Other').id)!;
  write(other, 'A1:A3', [['x'], [1], [2]]);
  book.addTable(other.id, at('A1:A3'), 'Plan');
  write(sheet, 'A1:B1', [['=Other!A2', '=SUM(Plan[x])']]);
  await book.calculate();
  expect(sheet.values(at('A1:B1'))).toEqual([[1, 3]]);
  book.removeSheet(other.id);
  await book.calculate();
  expect(names()).toEqual(['Sheet1']);
  expect(book.tables).toEqual([]);
  expect(sheet.values(at('A1:B1'))).toEqual([[{ error: '#REF!' }, { error: '#REF!' }]]);
  expect(sheet.formulas(at('A1:B1'))).toEqual([['=#REF!', '=SUM(#REF!)']]);
});

test('the last visible sheet stays', () => {
  expect(() => book.removeSheet(sheet.id)).toThrow('lastSheet');
  const hidden = book.addSheet('Hidden');
  hidden.visibility = 'veryHidden';
  expect(() => book.removeSheet(sheet.id)).toThrow('lastSheet');
  book.removeSheet(hidden.id);
  expect(names()).toEqual(['Sheet1']);
});

test('when the sheet in front goes another one takes its place', () => {
  const other = book.addSheet('Other');
  book.removeSheet(sheet.id);
  expect(book.activeSheet.id).toBe(other.id);
});

test('sheets hide in two ways and come back', () => {
  const other = book.addSheet('Other');
  for (const visibility of ['hidden', 'veryHidden', 'visible'] as const) {
    other.visibility = visibility;
    expect(other.visibility).toBe(visibility);
  }
});

test('bringing a sheet to the front and selecting tell so, once', () => {
  const other = book.addSheet('Other');
  events.length = 0;
  book.activate(other.id);
  book.activate(other.id);
  book.select(other.id, at('B2:C3'));
  expect(events).toEqual([
    { kind: 'sheetActivated', sheetId: other.id },
    { kind: 'selected', sheetId: other.id, area: at('B2:C3') },
  ]);
});

test('each sheet remembers its selection; a new one has its first cell', () => {
  const other = book.addSheet('Other');
  book.select(sheet.id, at('C3'));
  book.activate(other.id);
  expect(book.selection).toEqual({ sheetId: other.id, area: at('A1') });
  book.activate(sheet.id);
  expect(book.selection).toEqual({ sheetId: sheet.id, area: at('C3') });
});

test('selecting on a sheet brings it to the front', () => {
  const other = book.addSheet('Other');
  book.select(other.id, at('A1'));
  expect(book.activeSheet.id).toBe(other.id);
});

test('a sheet that is not there is a problem', () => {
  expect(() => book.activate('none')).toThrow('sheetNotFound');
  expect(() => book.select('none', at('A1'))).toThrow('sheetNotFound');
  expect(() => book.removeSheet('none')).toThrow('sheetNotFound');
  expect(() => book.moveSheet('none', 0)).toThrow('sheetNotFound');
});
