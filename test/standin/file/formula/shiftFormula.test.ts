import fc from 'fast-check';
import { shiftFormula } from '../../../../src/standin/file/formula/shiftFormula';

describe('shiftFormula', () => {
  test.each([
    ['B2*$E$2/3600', 1, 0, 'B3*$E$2/3600'],
    ['B2+$B2+B$2+$B$2', 2, 3, 'E4+$B4+E$2+$B$2'],
    ['SUM(A:B)', 5, 1, 'SUM(B:C)'],
    ['SUM($A:B,1:$2)', 1, 1, 'SUM($A:C,2:$2)'],
    ["'Old plan'!A1+Plan!B2", 1, 1, "'Old plan'!B2+Plan!C3"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ['LOG10(A1)+Rate1x', 1, 0, 'LOG10(A2)+Rate1x'],
    ['Plan[[#This Row],[A1]]', 4, 4, 'Plan[[#This Row],[A1]]'],
  ])('copies %p %i down and %i right as %p', (formula, rows, columns, result) => {
    expect(shiftFormula(formula, rows, columns)).toBe(result);
  });

  test('becomes #REF! where a reference leaves the sheet', () => {
    expect(shiftFormula('A1', -1, 0)).toBe('#REF!');
    expect(shiftFormula('A1', 0, -1)).toBe('#REF!');
    expect(shiftFormula('XFD1048576', 1, 0)).toBe('#REF!');
    expect(shiftFormula('A:B+1:2', -1, -1)).toBe('#REF!+#REF!');
  });

  test('comes back when it is shifted back', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(50), fc.nat(400), fc.nat(40), (row, column, down, right) => {
        const formula = `R${row + 1}+$C${row + 1}*SUM(B${row + 2}:AZ${row + 9})-${column}`;
        expect(shiftFormula(shiftFormula(formula, down, right), -down, -right)).toBe(formula);
      }),
    );
  });
});

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
