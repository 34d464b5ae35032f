import { FormulaDataModel } from '@univerjs/engine-formula';
import { createHeadlessUniver } from '../../../../src/standin/book/headlessUniver';
import { createBook } from '../../../../src/standin/book/openBook';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import { newBook, write } from '../support';

const formulaData = ({ core }: UniverBook) => core.engine.injector.get(FormulaDataModel).getFormulaData();

test('the engine is told every formula, and looks no sheet through that has none', async () => {
  const { book, sheet } = await newBook();
  const plain = book.sheet(book.addSheet('Plain').id)!;
  write(sheet, 'A1:B1', [[1, '=A1+1']]);
  write(plain, 'A1', [[1]]);
  const { unitId } = book.core.engine;
  expect(formulaData(book)).toEqual({
    [unitId]: { [sheet.id]: { 0: { 1: { f: '=A1+1' } } }, [plain.id]: {} },
  });
  const search = jest.spyOn(book.core.engine.worksheet(plain.id), 'getCellMatrix');
  formulaData(book);
  expect(search).not.toHaveBeenCalled();
  write(plain, 'B1', [['=A1']]);
  expect(formulaData(book)[unitId]?.[plain.id]).toEqual({ 0: { 1: { f: '=A1' } } });
  book.dispose();
});

test('of two workbooks in one Univer both keep their formulas', async () => {
  const univer = createHeadlessUniver();
  const books = [await createBook({ univer }), await createBook({ univer })];
  books.forEach(({ sheets }) => write(sheets[0]!, 'A1', [['=1+1']]));
  expect(Object.keys(formulaData(books[0]!))).toEqual(books.map(({ core }) => core.engine.unitId));
  univer.dispose();
});
