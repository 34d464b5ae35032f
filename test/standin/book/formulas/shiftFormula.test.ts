import { shiftFormula } from '../../../../src/standin/book/formulas/shiftFormula';

test('relative references move with the copy, absolute ones stay', () => {
  expect(shiftFormula('=A1+$A1+A$1+$A$1', 2, 1)).toBe('=B3+$A3+B$1+$A$1');
});

test('ranges and references to other sheets move too', () => {
  expect(shiftFormula("=SUM(B2:C3)+'My sheet'!A1+Plan!A1", 1, 0)).toBe("=SUM(B3:C4)+'My sheet'!A2+Plan!A2");
});

test('functions, names, texts and table columns do not move', () => {
  const formula = '=LOG10(2)+Rate+Plan[[#This Row],[A1]]&"A1"';
  expect(shiftFormula(formula, 5, 5)).toBe(formula);
});

test('a reference that would leave the grid is lost', () => {
  expect(shiftFormula('=A1', -1, 0)).toBe('=#REF!');
  expect(shiftFormula('=Plan!A1', 0, -1)).toBe('=Plan!#REF!');
});

test('no move is no change', () => {
  const formula = '=a1';
  expect(shiftFormula(formula, 0, 0)).toBe(formula);
});

test('a torn formula is left alone', () => {
  expect(shiftFormula('="A1', 1, 1)).toBe('="A1');
});
