import { colliding, spillsOf, vacated, type Spill } from '../../../../src/standin/book/sheets/spillChanges';
import { at, newBook, write } from '../support';

function spill(ref: string, sheetId = 's1'): Spill {
  return { sheetId, area: at(ref) };
}

test('spills are found with their areas, blocked ones are none', async () => {
  const { book, sheet } = await newBook();
  write(sheet, 'A1:C2', [
    ['=SEQUENCE(2)', null, '=SEQUENCE(2)'],
    [null, null, 'here'],
  ]);
  await book.calculate();
  expect([...spillsOf(book.core.engine).values()]).toEqual([{ sheetId: sheet.id, area: at('A1:A2') }]);
  book.dispose();
});

test('an array that shrinks, moves or goes leaves its old area', () => {
  const before = new Map([
    ['a', spill('A1:A5')],
    ['b', spill('B1:B5')],
    ['c', spill('C1:C5')],
  ]);
  const after = new Map([
    ['a', spill('A1:A6')],
    ['b', spill('B1:B2')],
  ]);
  expect(vacated(before, after)).toEqual([spill('B1:B5'), spill('C1:C5')]);
});

test('of two that have spilled over one another the first may stay', () => {
  const spills = new Map([
    ['late', spill('A2:C2')],
    ['early', spill('B1:B3')],
    ['apart', spill('E1:E3')],
    ['elsewhere', spill('B1:B3', 's2')],
  ]);
  expect(colliding(spills)).toEqual([spill('A2')]);
});

test('nothing spilled, nothing to do', () => {
  expect(vacated(new Map(), new Map())).toEqual([]);
  expect(colliding(new Map())).toEqual([]);
});

test('an array whose formula a command of Univer’s own took away leaves nothing', async () => {
  const { book, sheet } = await newBook();
  write(sheet, 'A5', [['=SEQUENCE(3)']]);
  write(sheet, 'C1', [['=SUM(A1:A9)']]);
  await book.calculate();
  book.core.engine.setCells(sheet.id, { 4: { 0: { f: null, si: null, v: null } } });
  book.core.calculation.markEverything();
  await book.calculate();
  expect(sheet.values(at('A1:A8')).flat()).toEqual(Array.from({ length: 8 }, () => null));
  expect(sheet.values(at('C1'))).toEqual([[0]]);
  book.dispose();
});

test('an array moves with its formula', async () => {
  const { book, sheet } = await newBook();
  write(sheet, 'A5', [['=SEQUENCE(3)']]);
  await book.calculate();
  sheet.deleteCells(at('A2:A3'), 'up');
  await book.calculate();
  expect(sheet.values(at('A1:A8')).flat()).toEqual([null, null, 1, 2, 3, null, null, null]);
  book.dispose();
});
