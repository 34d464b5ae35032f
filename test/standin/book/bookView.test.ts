import type { UniverBook } from '../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../src/standin/book/sheets/univerSheet';
import { at, newBook } from './support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
});

afterEach(() => book.dispose());

test('a sheet comes to the front for the time of an action', () => {
  const other = book.addSheet('Other');
  const { view } = book.core;
  view.onSheet(other.id, () => {
    expect(view.activeId).toBe(other.id);
    expect(view.isQuiet).toBe(true);
  });
  expect(view.activeId).toBe(sheet.id);
  expect(view.isQuiet).toBe(false);
});

test('an action that fails does not leave the view quiet', () => {
  const { view } = book.core;
  expect(() =>
    view.onSheet(sheet.id, () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(view.isQuiet).toBe(false);
});

test('what the action selects is forgotten', () => {
  const { view } = book.core;
  view.select(sheet.id, at('B2:C3'));
  view.onSheet(sheet.id, () => view.select(sheet.id, at('F9')));
  expect(view.selection).toEqual({ sheetId: sheet.id, area: at('B2:C3') });
});
