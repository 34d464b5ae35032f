import { ArrayValueObject, BooleanValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { quickenNumbers } from '../../../../src/standin/book/engine/quickNumbers';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import { at, newBook, write } from '../support';

beforeEach(() => quickenNumbers());

const yes = BooleanValueObject.create(true);
const no = BooleanValueObject.create(false);

test.each([0, -1.5, 1e300, NaN])('the number %p is as Univer makes it', (number) => {
  const made = NumberValueObject.create(number);
  expect(made).toBeInstanceOf(NumberValueObject);
  expect(Object.entries(made)).toEqual(Object.entries(new NumberValueObject(number)));
  expect(made.isNumber()).toBe(true);
  expect(made.getValue()).toBe(number);
});

test('a number keeps its format', () => {
  expect(NumberValueObject.create(46_023, 'yyyy-mm-dd').getPattern()).toBe('yyyy-mm-dd');
  expect(NumberValueObject.create(1).getPattern()).toBe('');
});

test('two numbers are two, however often numbers are quickened', () => {
  quickenNumbers();
  const one = NumberValueObject.create(1);
  NumberValueObject.create(1).setPattern('0.00');
  expect(one.getPattern()).toBe('');
});

test.each([
  [yes, yes, 1],
  [yes, no, 0],
  [no, yes, 0],
  [no, no, 0],
])('two conditions multiplied are a number', (one, other, product) => {
  const made = one.multiply(other);
  expect(made.isNumber()).toBe(true);
  expect(made.getValue()).toBe(product);
});

test('a condition multiplies numbers and whole columns as before', () => {
  expect(yes.multiply(NumberValueObject.create(2.5)).getValue()).toBe(2.5);
  expect(no.multiply(NumberValueObject.create(2.5)).getValue()).toBe(0);
  const column = yes.multiply(ArrayValueObject.createByArray([[1], [2]])) as ArrayValueObject;
  expect(column.toValue()).toEqual([[1], [2]]);
});

test('conditions over columns count, add up and pass errors on in a book', async () => {
  const { book, sheet }: { book: UniverBook } & Awaited<ReturnType<typeof newBook>> = await newBook();
  write(sheet, 'A1:C3', [
    ['a', 1, '=SUMPRODUCT((A1:A3="a")*(B1:B3>1))'],
    ['a', 2, '=SUMPRODUCT((A1:A3="a")*(B1:B3>0),B1:B3)'],
    ['b', 3, '=SUMPRODUCT((A1:A3="a")*(1/(B1:B3-1)>0))'],
  ]);
  write(sheet, 'D1:F1', [['=TRUE*TRUE', '=TRUE*(1=2)+5', '=TRUE*"x"']]);
  await book.calculate();
  expect(sheet.values(at('C1:C3'))).toEqual([[1], [3], [{ error: '#DIV/0!' }]]);
  expect(sheet.values(at('D1:F1'))).toEqual([[1, 5, { error: '#VALUE!' }]]);
  book.dispose();
});
