import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  compareToken,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { shareComparisons } from '../../../../src/standin/book/engine/sharedComparisons';
import { at, newBook, write } from '../support';

beforeEach(() => shareComparisons());

const { EQUALS, GREATER_THAN } = compareToken;

/** A column of numbers as it stands on a sheet, so many rows long. */
function column(rows = 3): ArrayValueObject {
  const range = ArrayValueObject.createByArray(Array.from({ length: rows }, (_, row) => [row]));
  range.setSheetId('s');
  return range;
}

const number = (value: number): BaseValueObject => NumberValueObject.create(value);

test('a range compared with the same value twice gives the same answer', () => {
  const range = column();
  const answer = range.compare(number(1), EQUALS);
  expect(answer.toValue()).toEqual([[false], [true], [false]]);
  expect(range.compare(number(1), EQUALS)).toBe(answer);
  shareComparisons();
  expect(range.compare(number(1), EQUALS)).toBe(answer);
});

test('another value, another kind of value or another operator is another question', () => {
  const range = column();
  const answers = [
    range.compare(number(1), EQUALS),
    range.compare(number(1), GREATER_THAN),
    range.compare(number(0), EQUALS),
    range.compare(StringValueObject.create('1'), EQUALS),
    range.compare(BooleanValueObject.create(true), EQUALS),
    range.compare(NullValueObject.create(), EQUALS),
    range.compare(StringValueObject.create('null'), EQUALS),
  ];
  expect(new Set(answers).size).toBe(answers.length);
  expect(answers[1]?.toValue()).toEqual([[false], [false], [true]]);
});

test('another range is asked anew', () => {
  const answer = column().compare(number(1), EQUALS);
  expect(column().compare(number(1), EQUALS)).not.toBe(answer);
});

test('arrays that stand nowhere, and what is compared with arrays or errors, are not kept', () => {
  const range = column();
  const error = ErrorValueObject.create(ErrorType.NA);
  const loose = ArrayValueObject.createByArray([[1]]);
  for (const [one, other] of [
    [loose, number(1)],
    [range, column()],
    [range, error],
  ] as const)
    expect(one.compare(other, EQUALS)).not.toBe(one.compare(other, EQUALS));
});

test('of a long range only the last answers are kept', () => {
  const range = column(40_000);
  const first = range.compare(number(1), EQUALS);
  const second = range.compare(number(2), EQUALS);
  expect(range.compare(number(2), EQUALS)).toBe(second);
  range.compare(number(3), EQUALS);
  expect(range.compare(number(1), EQUALS)).not.toBe(first);
});

test('of a range beyond the limit nothing is kept', () => {
  const range = column(100_001);
  expect(range.compare(number(1), EQUALS)).not.toBe(range.compare(number(1), EQUALS));
});

test('formulas see the values of their own run', async () => {
  const { book, sheet } = await newBook();
  write(sheet, 'A1:B2', [
    ['a', 1],
    ['b', 2],
  ]);
  write(sheet, 'C1:C3', [
    ['=SUMPRODUCT((A1:A2="a")*B1:B2)'],
    ['=SUMPRODUCT((A1:A2="a")*1)'],
    ['=SUMIFS(B1:B2,A1:A2,"a")'],
  ]);
  await book.calculate();
  expect(sheet.values(at('C1:C3'))).toEqual([[1], [1], [1]]);
  write(sheet, 'A2', [['a']]);
  await book.calculate();
  expect(sheet.values(at('C1:C3'))).toEqual([[3], [2], [3]]);
  book.dispose();
});
