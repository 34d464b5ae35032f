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
