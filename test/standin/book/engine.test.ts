import { CellValueType } from '@univerjs/core';
import { Engine } from '../../../src/standin/book/engine';
import { newBook, write } from './support';

test('it knows whose command is running, within one another too', async () => {
  const { book } = await newBook();
  const { engine } = book.core;
  expect(engine.byHost).toBe(false);
  engine.asHost(() => {
    expect(engine.byHost).toBe(true);
    engine.asHost(() => undefined);
    expect(engine.byHost).toBe(true);
  });
  expect(engine.byHost).toBe(false);
  book.dispose();
});

test('an action of the host that fails is over all the same', async () => {
  const { book } = await newBook();
  const { engine } = book.core;
  expect(() =>
    engine.asHost(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(engine.byHost).toBe(false);
  book.dispose();
});

test('cells are found as they are stored', async () => {
  const { book, sheet } = await newBook();
  write(sheet, 'B2', [[5]]);
  const { engine } = book.core;
  expect(engine.cell(sheet.id, 1, 1)).toMatchObject({ v: 5, t: CellValueType.NUMBER });
  expect(engine.cell(sheet.id, 0, 0)).toBeUndefined();
  expect(engine.cells(sheet.id)[1]?.[1]).toBe(engine.cell(sheet.id, 1, 1));
  book.dispose();
});

test('a sheet or workbook that is not there is a problem', async () => {
  const { book } = await newBook();
  const { engine } = book.core;
  expect(() => engine.worksheet('none')).toThrow('sheetNotFound');
  expect(() => new Engine(engine.univer, 'none').workbook).toThrow('sheetNotFound');
  book.dispose();
});
