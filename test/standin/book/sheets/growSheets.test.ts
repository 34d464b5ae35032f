import { growSheets } from '../../../../src/standin/book/sheets/growSheets';
import { newBook } from '../support';

test('a sheet grows to hold what is written, with room to spare, and never shrinks', async () => {
  const { book, sheet } = await newBook();
  const { engine } = book.core;
  const size = (): [number, number] => {
    const worksheet = engine.worksheet(sheet.id);
    return [worksheet.getRowCount(), worksheet.getColumnCount()];
  };
  const before = size();
  growSheets(engine, sheet.id, 10, 10);
  expect(size()).toEqual(before);
  growSheets(engine, sheet.id, 5000, 300);
  expect(size()[0]).toBeGreaterThan(5000);
  expect(size()[1]).toBeGreaterThan(300);
  book.dispose();
});

test('it never outgrows Excel’s grid', async () => {
  const { book, sheet } = await newBook();
  growSheets(book.core.engine, sheet.id, 1_048_576, 16_384);
  const worksheet = book.core.engine.worksheet(sheet.id);
  expect([worksheet.getRowCount(), worksheet.getColumnCount()]).toEqual([1_048_576, 16_384]);
  book.dispose();
});
