import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { addInput, planningBook } from '../support/planningBook';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { problemsOf } from '../support/prepared';

/** The planned worked example with a sheet of ours under another name, as Excel follows it in names. */
function renamed(from: string, to: string): WorkbookFile {
  const file = plannedBook();
  sheetOf(file, from).name = to;
  for (const name of file.names) {
    name.formula = name.formula.replaceAll(`${from}!`, `'${to}'!`);
    if (name.sheet === from) name.sheet = to;
  }
  return file;
}

describe('a sheet of ours under another name', () => {
  it.each([
    ['HiringPlan', 'Plan 2026', 'A4'],
    ['PlanSettings', 'My settings', 'A4'],
    ['PlanCharts', 'Pictures', 'T4'],
  ])('is told once, whatever stands on it: %s', (from, to, cell) => {
    expect(problemsOf(renamed(from, to))).toEqual([`${to}!${cell} sheetRenamed`]);
  });

  it('is planned again once it has its name back', () => {
    const file = renamed('HiringPlan', 'Plan 2026');
    sheetOf(file, 'Plan 2026').name = 'HiringPlan';
    expect(problemsOf(file)).toEqual([]);
  });

  it("is not a sheet of the user's with a table of the same name", () => {
    const file = planningBook();
    const headers = ['Note', 'Who'];
    addInput(file, { sheet: 'Mine', table: 'TrainingLoss', at: 'C3', headers, rows: [['x', 'y']] });
    expect(problemsOf(file)).toEqual(['Mine!C3 tableNameInUse']);
  });
});
