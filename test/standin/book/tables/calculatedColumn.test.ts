import { uniformFormula } from '../../../../src/standin/book/tables/calculatedColumn';

test('the same formula in every row is the formula of the column', () => {
  expect(uniformFormula(['=Plan[[#This Row],[A]]', '=Plan[[#This Row],[A]]'])).toBe('=Plan[[#This Row],[A]]');
});

test('relative references may move from row to row', () => {
  expect(uniformFormula(['=B2*2', '=B3*2', '=B4*2'])).toBe('=B2*2');
  expect(uniformFormula(['=B2*$C$1', '=B3*$C$1'])).toBe('=B2*$C$1');
});

test('a formula that differs, a value or an empty cell makes the column a plain one', () => {
  expect(uniformFormula(['=B2*2', '=B3*3'])).toBeUndefined();
  expect(uniformFormula(['=B2*2', '=B2*3'])).toBeUndefined();
  expect(uniformFormula(['=B2*2', undefined])).toBeUndefined();
  expect(uniformFormula([undefined])).toBeUndefined();
});

test('a table without data rows has no column formulas', () => {
  expect(uniformFormula([])).toBeUndefined();
});
