import { printAreaFormula, printAreasOf } from '../../../../src/standin/file/names/printArea';

const areas = [
  { row: 0, column: 0, rows: 30, columns: 20 },
  { row: 0, column: 26, rows: 30, columns: 2 },
];

describe('the cells of a sheet that print', () => {
  it('are one area or several', () => {
    expect(printAreaFormula('Plan', areas)).toBe('Plan!$A$1:$T$30,Plan!$AA$1:$AB$30');
    expect(printAreaFormula('Plan', [{ row: 4, column: 1, rows: 1, columns: 1 }])).toBe('Plan!$B$5');
  });

  it.each(["Wei's plan", 'North, south', '招聘计划', 'A1:B2'])('are found on a sheet called %s', (sheet) => {
    expect(printAreasOf(printAreaFormula(sheet, areas))).toEqual(areas);
  });

  it('are read with an equals sign and without what is no area', () => {
    expect(printAreasOf('=Plan!$A$1:$T$30,Plan!#REF!,Plan!$4:$4')).toEqual([areas[0]]);
    expect(printAreasOf('#REF!')).toEqual([]);
  });
});
