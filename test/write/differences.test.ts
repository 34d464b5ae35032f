import fc from 'fast-check';
import type { CellInput } from '../../src/grid/port';
import { differences, sameInputs } from '../../src/write/differences';

const same = (one: number, other: number): boolean => one === other;

describe('where cells differ', () => {
  it('is nowhere where they agree', () => {
    expect(differences([[1, 2]], [[1, 2]], same)).toEqual([]);
    expect(differences([], [], same)).toEqual([]);
  });

  it('is one area for columns side by side that differ in the same rows', () => {
    const wanted = Array.from({ length: 9 }, () => [1, 1, 1, 1]);
    const standing = structuredClone(wanted);
    for (const row of [3, 4]) standing[row] = [1, 2, 2, 1];
    standing[8]![3] = 5;
    expect(differences(wanted, standing, same)).toEqual([
      { row: 3, rows: 2, column: 1, columns: 2 },
      { row: 8, rows: 1, column: 3, columns: 1 },
    ]);
  });

  it('spans a few rows that agree, and not many', () => {
    const wanted = Array.from({ length: 60 }, () => [1]);
    const standing = structuredClone(wanted);
    for (const row of [2, 9, 50]) standing[row] = [0];
    expect(differences(wanted, standing, same)).toEqual([
      { row: 2, rows: 8, column: 0, columns: 1 },
      { row: 50, rows: 1, column: 0, columns: 1 },
    ]);
  });

  it('covers every cell that differs, each once', () => {
    const matrix = fc.array(fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1)), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(matrix, matrix, (wanted, standing) => {
        const covered = wanted.map((row) => row.map(() => 0));
        for (const { row, rows, column, columns } of differences(wanted, standing, same)) {
          for (let r = row; r < row + rows; r++) {
            for (let c = column; c < column + columns; c++) covered[r]![c]!++;
          }
        }
        wanted.forEach((row, r) =>
          row.forEach((cell, c) => {
            expect(covered[r]![c]).toBeLessThanOrEqual(1);
            if (cell !== standing[r]![c]) expect(covered[r]![c]).toBe(1);
          }),
        );
      }),
    );
  });
});

describe('what a cell holds', () => {
  it.each<[CellInput, CellInput]>([
    ['=SUM(HiringPlan[Calls])', '=SUM( HiringPlan[Calls] )'],
    ["='预测'!B3*2", '=预测!B3*2'],
    ["=COUNTIFS('My sheet'!A:A,1)", "=countifs('My sheet'!A:A,1)"],
    ['=COUNTIFS(PlanCosts[Line],[@Line])', '=COUNTIFS([Line],[@Line])'],
    ['=[@Calls]+[@[To add]]', '=PlanCosts[[#This Row],[Calls]]+[@[To add]]'],
    ['=[@Calls]', '=[@[Calls]]'],
    ["'1-2", '1-2'],
    ['Since 2026', "'Since 2026"],
    [0.1 + 0.2, 0.3],
    [1 / 3, 0.333333333333333],
  ])('is the same in either spelling: %j and %j', (wanted, standing) => {
    expect(sameInputs('PlanCosts')(wanted, standing)).toBe(true);
  });

  it.each<[CellInput, CellInput]>([
    ['=A1', '=A2'],
    ['=A1', '=$A$1'],
    ['="a b"', '="ab"'],
    ['="x"', '="X"'],
    ['=A1 B1', '=A1B1'],
    ['=SUM(Other[Line])', '=SUM([Line])'],
    ['=[@Calls]', '=[Calls]'],
    ["'=A1", '=A1'],
    [7, "'7"],
    [1, true],
    ['', 0],
    [1, 1.000001],
    ['Hotline', 'hotline'],
  ])('is another: %j and %j', (wanted, standing) => {
    expect(sameInputs('PlanCosts')(wanted, standing)).toBe(false);
  });
});
