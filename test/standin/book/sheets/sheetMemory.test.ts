import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;
let other: UniverSheet;
let asked: string[];

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  other = book.sheet(book.addSheet('Other').id)!;
  asked = [];
});

afterEach(() => book.dispose());

function recall(): void {
  for (const { id, name } of [sheet, other])
    book.core.engine.memory.recall(id, 'test', () => asked.push(name));
}

test('what was found out is asked once, and again after a change of that sheet', () => {
  recall();
  recall();
  write(other, 'A1', [[1]]);
  recall();
  expect(asked).toEqual([sheet.name, 'Other', 'Other']);
});

test('calculating and names leave it known', async () => {
  write(sheet, 'A1:B1', [[1, '=A1+1']]);
  await book.calculate();
  recall();
  book.setName({ name: 'One', formula: '=Other!$A$1' });
  await book.calculate();
  recall();
  expect(asked).toEqual([sheet.name, 'Other']);
});

test('a sheet that is put in anew is asked anew', () => {
  recall();
  book.removeSheet(other.id);
  other = book.sheet(book.addSheet('Other').id)!;
  recall();
  expect(asked).toEqual([sheet.name, 'Other', 'Other']);
});

test('Univer’s own listeners, which hear of a change first, are told what is true after it', () => {
  const { engine } = book.core;
  const seen: unknown[] = [];
  const area = (): unknown => sheet.usedArea(true);
  engine.commands.beforeCommandExecuted(() => void area());
  expect(area()).toBeNull();
  engine.commands.onCommandExecuted(() => void seen.push(area()));
  write(sheet, 'B2', [[1]]);
  expect(seen[0]).toEqual(at('B2'));
  expect(area()).toEqual(at('B2'));
});
