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
