import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { newBook } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
});

afterEach(() => book.dispose());

test('a sheet is the same object each time, so that what stands beside the engine is kept', () => {
  sheet.protected = true;
  sheet.validations.push({ area: { row: 0, column: 0, rows: 1, columns: 1 }, list: 'a' });
  expect(book.sheet(sheet.id)).toBe(sheet);
  expect(book.sheets[0]).toBe(sheet);
  expect(book.activeSheet).toBe(sheet);
  expect(book.sheetNamed('Sheet1')?.protected).toBe(true);
});

test('a new sheet has nothing beside it', () => {
  expect(sheet.protected).toBe(false);
  expect(sheet.conditionalFormats).toEqual([]);
  expect(sheet.validations).toEqual([]);
  expect(sheet.charts).toEqual([]);
  expect(sheet.visibility).toBe('visible');
});

test('its name is the engine’s', () => {
  book.renameSheet(sheet.id, 'Plan');
  expect(sheet.name).toBe('Plan');
});
