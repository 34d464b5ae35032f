import { ICommandService } from '@univerjs/core';
import { InsertSheetMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { BookEvent } from '../../../src/standin/book/book';
import { createHeadlessUniver } from '../../../src/standin/book/headlessUniver';
import { createBook } from '../../../src/standin/book/openBook';
import type { UniverBook } from '../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../src/standin/book/sheets/univerSheet';
import { at, newBook, write } from './support';

let book: UniverBook;
let sheet: UniverSheet;
let events: BookEvent[];

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  events = [];
});

afterEach(() => book.dispose());

test('a listener hears until it no longer wants to', () => {
  const stop = book.on((event) => events.push(event));
  write(sheet, 'A1', [[1]]);
  stop();
  write(sheet, 'A1', [[2]]);
  expect(events).toHaveLength(1);
});

test('every listener hears, one that stops meanwhile too', () => {
  const stop = book.on(() => stop());
  book.on((event) => events.push(event));
  write(sheet, 'A1', [[1]]);
  expect(events).toHaveLength(1);
});

test('a write and what it makes of other cells are told apart', async () => {
  write(sheet, 'B1:C1', [['=A1+1', '=B1+1']]);
  await book.calculate();
  book.on((event) => events.push(event));
  write(sheet, 'A1', [[5]]);
  await book.calculate();
  expect(events).toEqual([
    { kind: 'changed', sheetId: sheet.id, area: at('A1'), source: 'host' },
    { kind: 'changed', sheetId: sheet.id, area: at('B1:C1'), source: 'calculation' },
  ]);
});

test('a change of looks is no change of content', () => {
  book.on((event) => events.push(event));
  sheet.setStyle(at('A1:B2'), { bold: true });
  sheet.setNumberFormats(at('A1'), [['0.0']]);
  sheet.setColumnWidth(0, 12);
  sheet.merge(at('D1:E1'));
  expect(events).toEqual([]);
});

test('rows and columns that come and go are told with their place', () => {
  book.on((event) => events.push(event));
  sheet.insertRows(3, 2);
  sheet.deleteRows(1, 1);
  sheet.insertColumns(0, 1);
  sheet.deleteColumns(2, 3);
  expect(events).toEqual([
    { kind: 'rowsInserted', sheetId: sheet.id, row: 3, count: 2 },
    { kind: 'rowsDeleted', sheetId: sheet.id, row: 1, count: 1 },
    { kind: 'columnsInserted', sheetId: sheet.id, column: 0, count: 1 },
    { kind: 'columnsDeleted', sheetId: sheet.id, column: 2, count: 3 },
  ]);
});

test('sheets that come, go and change their name are told', () => {
  book.on((event) => events.push(event));
  const { id } = book.addSheet('New');
  book.renameSheet(id, 'Newer');
  book.removeSheet(id);
  expect(events.map(({ kind }) => kind)).toEqual(['sheetAdded', 'sheetRenamed', 'sheetRemoved']);
});

test('nobody hears of a book that is gone', async () => {
  const { book: gone, sheet: old } = await newBook();
  gone.on((event) => events.push(event));
  write(old, 'A1', [[1]]);
  events.length = 0;
  gone.dispose();
  write(sheet, 'A1', [[1]]);
  expect(events).toEqual([]);
});

test('a new sheet that the grid brings forward for a moment is not told as the one in front', async () => {
  const univer = createHeadlessUniver();
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    const { unitId, sheet: added } = (params ?? {}) as { unitId?: string; sheet?: { id: string } };
    if (id === InsertSheetMutation.id)
      void commands.executeCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: added?.id });
  });
  const grown = await createBook({ univer });
  grown.on((event) => events.push(event));
  const front = grown.activeSheet.id;
  const other = grown.addSheet('Other');
  // The grid's own command tells of itself once whoever started it is done.
  await new Promise((resolve) => setTimeout(resolve));
  expect(grown.activeSheet.id).toBe(front);
  expect(events.map(({ kind }) => kind)).toEqual(['sheetAdded']);
  grown.activate(other.id);
  expect(events.at(-1)).toEqual({ kind: 'sheetActivated', sheetId: other.id });
  grown.dispose();
  univer.dispose();
});
