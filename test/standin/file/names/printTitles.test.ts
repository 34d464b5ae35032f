import { titlesFormula, titlesOf } from '../../../../src/standin/file/names/printTitles';

const both = { rows: { first: 3, last: 3 }, columns: { first: 0, last: 1 } };

describe('what every page repeats', () => {
  it.each([
    [both, 'Plan!$A:$B,Plan!$4:$4'],
    [{ rows: { first: 0, last: 2 } }, 'Plan!$1:$3'],
    [{ columns: { first: 26, last: 27 } }, 'Plan!$AA:$AB'],
    [{}, ''],
  ])('is columns, then rows: %j', (titles, formula) => {
    expect(titlesFormula('Plan', titles)).toBe(formula);
    expect(titlesOf(formula)).toEqual(titles);
  });

  it.each(["Wei's plan", 'North, south', '招聘计划', 'A1:B2'])('is found on a sheet called %s', (sheet) => {
    expect(titlesOf(titlesFormula(sheet, both))).toEqual(both);
  });

  it('is read with an equals sign, and with rows before columns', () => {
    expect(titlesOf('=Plan!$4:$4,Plan!$A:$B')).toEqual(both);
  });

  it('leaves out what is no whole row or column', () => {
    expect(titlesOf('Plan!#REF!,Plan!$A$1:$B$2')).toEqual({});
    expect(titlesOf('#REF!')).toEqual({});
  });
});
