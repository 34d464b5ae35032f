import { respellAll, respellMentions } from '../../../../src/standin/book/formulas/respell';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  write(sheet, 'A1:A2', [['x'], [1]]);
  book.addTable(sheet.id, at('A1:A2'), 'T_1');
});

afterEach(() => book.dispose());

/** Puts formulas into the engine as a file has them. */
function put(...formulas: string[]): void {
  const column = Object.fromEntries(formulas.map((f, row) => [row, { 2: { f } }]));
  book.core.engine.setCells(sheet.id, column);
}

function stored(row: number): unknown {
  return book.core.engine.cell(sheet.id, row, 2)?.f;
}

test('every formula gets the engine’s spelling', () => {
  put('=SUM(t_1[X])', '=1+1');
  respellAll(book.core.engine, book.core.spelling);
  expect(stored(0)).toBe(book.core.spelling.now().toEngine('=SUM(T_1[x])'));
  expect(stored(1)).toBe('=1+1');
});

test('only those that name a table, where that is wanted', () => {
  put('=SUM(t_1[X])', '=SUM( T_1[x] )');
  respellMentions(book.core.engine, book.core.spelling, 'Other');
  expect(stored(0)).toBe('=SUM(t_1[X])');
  respellMentions(book.core.engine, book.core.spelling, 'T_1');
  expect(stored(0)).not.toBe('=SUM(t_1[X])');
});

test('what nobody can read stays', () => {
  put('=SUM(T_1[none])', '=SUM(T_1[x]');
  respellAll(book.core.engine, book.core.spelling);
  expect(stored(0)).toBe('=SUM(T_1[none])');
  expect(stored(1)).toBe('=SUM(T_1[x]');
});

test('a second time changes nothing', () => {
  put('=SUM(T_1[x])');
  respellAll(book.core.engine, book.core.spelling);
  const once = stored(0);
  respellAll(book.core.engine, book.core.spelling);
  expect(stored(0)).toBe(once);
});
