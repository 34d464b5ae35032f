import {
  ArrayValueObject,
  IFunctionService,
  NumberValueObject,
  type BaseFunction,
} from '@univerjs/engine-formula';
import { repairFunctions } from '../../../../src/standin/book/engine/repairFunctions';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import { at, newBook, write } from '../support';

let book: UniverBook;

beforeEach(async () => {
  ({ book } = await newBook());
});

afterEach(() => book.dispose());

function executor(name: string): BaseFunction {
  const found = book.core.engine.injector.get(IFunctionService).getExecutor(name);
  if (!found) throw new Error(`no function ${name}`);
  return found;
}

test('SORT orders a copy, however often it is repaired', () => {
  repairFunctions(book.core.engine.injector);
  repairFunctions(book.core.engine.injector);
  const range = ArrayValueObject.createByArray([[3], [1], [2]]);
  const sorted = executor('SORT').calculate(range) as ArrayValueObject;
  expect(sorted.toValue()).toEqual([[1], [2], [3]]);
  expect(range.toValue()).toEqual([[3], [1], [2]]);
});

test('a single value is sorted as it is', () => {
  const five = NumberValueObject.create(5);
  expect(executor('SORT').calculate(five)).toBe(five);
});

test.each([
  // 31 January, 28 February and 31 March 2026, 29 February 2028
  [46053, 1, 46081],
  [46053, 2, 46112],
  [46112, -1, 46081],
  [46053, 25, 46812],
  // 15 January and 1 February 2026
  [46037, 1, 46068],
  [46054, -1, 46023],
  [46053, 0, 46053],
])('EDATE(%p,%p) is %p, never in the month after', async (start, months, expected) => {
  const [sheet] = book.sheets;
  write(sheet!, 'A1:C1', [[start, months, '=EDATE(A1,B1)']]);
  await book.calculate();
  expect(sheet!.values(at('C1'))).toEqual([[expected]]);
});

test('EDATE over a range moves every date by its own months', async () => {
  const sheet = book.sheets[0]!;
  write(sheet, 'A1:B2', [
    [46053, 1],
    [46023, 2],
  ]);
  write(sheet, 'C1:E1', [['=EDATE(A1:A2,B1:B2)', '=EDATE(A1,B1:B2)', '=EDATE(A1:A2,1)']]);
  await book.calculate();
  expect(sheet.values(at('C1:E2'))).toEqual([
    [46081, 46081, 46081],
    [46082, 46112, 46054],
  ]);
});

test('EDATE of what is no date is an error', async () => {
  const sheet = book.sheets[0]!;
  write(sheet, 'A1:B1', [['=EDATE("x",1)', '=EDATE(1/0,1)']]);
  await book.calculate();
  expect(sheet.values(at('A1:B1'))).toEqual([[{ error: '#VALUE!' }, { error: '#DIV/0!' }]]);
});
