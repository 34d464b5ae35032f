import fc from 'fast-check';
import { cellAddress } from '../../src/grid/a1';
import { copiedFormula, isFilledDown } from '../../src/grid/copiedFormula';

describe('a formula that is copied', () => {
  it.each<[string, [number, number], string]>([
    ['=C5+1', [1, 0], '=C6+1'],
    ['=C5+1', [2, 3], '=F7+1'],
    ['=C$5+$C5+$C$5', [2, 1], '=D$5+$C7+$C$5'],
    ['=SUM(A1:B2)', [3, 1], '=SUM(B4:C5)'],
    ["=Sheet1!A1+'My sheet'!B$2", [1, 1], "=Sheet1!B2+'My sheet'!C$2"],
    ['=SUM(3:5)+SUM($3:5)', [2, 9], '=SUM(5:7)+SUM($3:7)'],
    ['=SUM(A:C)+SUM($A:C)', [9, 2], '=SUM(C:E)+SUM($A:E)'],
    ['=[@[To add]]*INDEX(HiringPlan[Calls],2)', [4, 4], '=[@[To add]]*INDEX(HiringPlan[Calls],2)'],
    ['="A1"&LOG10(A1)&Crew_A1', [1, 0], '="A1"&LOG10(A2)&Crew_A1'],
    ['=Q1.Total+Q1', [1, 0], '=Q1.Total+Q2'],
  ])('%s by %j is %s', (formula, [rows, columns], copied) => {
    expect(copiedFormula(formula)(rows, columns)).toBe(copied);
  });

  it('loses what would leave the sheet, as a whole', () => {
    expect(copiedFormula('=A2+SUM(A1:A3)+A$1')(-1)).toBe('=A1+SUM(#REF!)+A$1');
    expect(copiedFormula('=A1+B1')(0, -1)).toBe('=#REF!+A1');
    expect(copiedFormula('=A1048576+XFD1')(1)).toBe('=#REF!+XFD2');
    expect(copiedFormula('=Sheet1!XFD1')(0, 1)).toBe('=Sheet1!#REF!');
  });

  it('stays as it is where it is torn or no formula', () => {
    expect(copiedFormula('=A1&"x')(1)).toBe('=A1&"x');
    expect(copiedFormula('=SUM(1,2)')(7, 7)).toBe('=SUM(1,2)');
  });

  it('comes to the same in one step or in two, and back', () => {
    const cell = fc.record({
      row: fc.integer({ min: 50, max: 900 }),
      column: fc.integer({ min: 50, max: 300 }),
    });
    const by = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(cell, cell, by, by, by, (one, other, down, right, again) => {
        const formula = `=${cellAddress(one.row, one.column)}+SUM(${cellAddress(other.row, other.column)}:$A$1)`;
        const copied = copiedFormula(formula)(down, right);
        expect(copied).toContain(cellAddress(one.row + down, one.column + right));
        expect(copiedFormula(copied)(-down, -right)).toBe(formula);
        expect(copiedFormula(copiedFormula(formula)(down))(again)).toBe(copiedFormula(formula)(down + again));
      }),
    );
  });
});

describe('the copy of a formula', () => {
  it.each([
    ['B2*$E$2/3600', 1, 0, 'B3*$E$2/3600'],
    ['B2+$B2+B$2+$B$2', 2, 3, 'E4+$B4+E$2+$B$2'],
    ['SUM(A:B)', 5, 1, 'SUM(B:C)'],
    ['SUM($A:B,1:$2)', 1, 1, 'SUM($A:C,2:$2)'],
    ["'Old plan'!A1+Plan!B2", 1, 1, "'Old plan'!B2+Plan!C3"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ['LOG10(A1)+Rate1x', 1, 0, 'LOG10(A2)+Rate1x'],
    ['Plan[[#This Row],[A1]]', 4, 4, 'Plan[[#This Row],[A1]]'],
  ])('copies %p %i down and %i right as %p', (formula, rows, columns, result) => {
    expect(copiedFormula(formula)(rows, columns)).toBe(result);
  });

  it('becomes #REF! where a reference leaves the sheet', () => {
    expect(copiedFormula('A1')(-1, 0)).toBe('#REF!');
    expect(copiedFormula('A1')(0, -1)).toBe('#REF!');
    expect(copiedFormula('XFD1048576')(1, 0)).toBe('#REF!');
    expect(copiedFormula('A:B+1:2')(-1, -1)).toBe('#REF!+#REF!');
  });

  it('comes back when it is shifted back', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(50), fc.nat(400), fc.nat(40), (row, column, down, right) => {
        const formula = `R${row + 1}+$C${row + 1}*SUM(B${row + 2}:AZ${row + 9})-${column}`;
        expect(copiedFormula(copiedFormula(formula)(down, right))(-down, -right)).toBe(formula);
      }),
    );
  });

  it('relative references move with the copy, absolute ones stay', () => {
    expect(copiedFormula('=A1+$A1+A$1+$A$1')(2, 1)).toBe('=B3+$A3+B$1+$A$1');
  });

  it('ranges and references to other sheets move too', () => {
    expect(copiedFormula("=SUM(B2:C3)+'My sheet'!A1+Plan!A1")(1, 0)).toBe(
      "=SUM(B3:C4)+'My sheet'!A2+Plan!A2",
    );
  });

  it('functions, names, texts and table columns do not move', () => {
    const formula = '=LOG10(2)+Rate+Plan[[#This Row],[A1]]&"A1"';
    expect(copiedFormula(formula)(5, 5)).toBe(formula);
  });

  it('a reference that would leave the grid is lost', () => {
    expect(copiedFormula('=A1')(-1, 0)).toBe('=#REF!');
    expect(copiedFormula('=Plan!A1')(0, -1)).toBe('=Plan!#REF!');
  });

  it('no move is no change', () => {
    const formula = '=a1';
    expect(copiedFormula(formula)(0, 0)).toBe(formula);
  });

  it('a torn formula is left alone', () => {
    expect(copiedFormula('="A1')(1, 1)).toBe('="A1');
  });
});

describe('a column of one formula', () => {
  it('is one whose references move with its rows', () => {
    expect(isFilledDown(['=A4+B$1', '=A5+B$1', '=A6+B$1'])).toBe(true);
    expect(isFilledDown(['=[@Calls]*2', '=[@Calls]*2'])).toBe(true);
    expect(isFilledDown(['=A4'])).toBe(true);
  });

  it('is none whose formulas read alike and mean different cells, nor one of values', () => {
    expect(isFilledDown(['=A4', '=A4'])).toBe(false);
    expect(isFilledDown(['=A4', '=A6'])).toBe(false);
    expect(isFilledDown(['=A4', '', '=A6'])).toBe(false);
    expect(isFilledDown([1, 1, 1])).toBe(false);
    expect(isFilledDown(["'=A1", "'=A2"])).toBe(false);
    expect(isFilledDown([])).toBe(false);
  });
});
