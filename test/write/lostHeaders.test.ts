import { planAgain, plannedBook, sheetOf } from '../support/plannedBook';
import { areaOf } from '../support/fileArea';
import { setCell } from '../support/planningBook';
import { problemsOf, ready } from '../support/prepared';
import { snapshot } from '../support/bookSnapshot';

/** Empties the headers of a table of ours, which Excel then calls by names of its own. */
function loseHeaders(sheetName: string, table: string, name: (index: number) => string) {
  const file = plannedBook();
  const sheet = sheetOf(file, sheetName);
  const found = sheet.tables.find((one) => one.name === table)!;
  const { row, column } = areaOf(found.ref);
  found.columns.forEach((one, index) => {
    one.name = name(index);
    setCell(sheet, row, column + index, name(index));
  });
  return file;
}

describe('a table of ours that has lost its headers', () => {
  it.each([
    ['TrainingLoss', 'TrainingLoss', (index: number) => `Column${index + 1}`],
    ['HiringPlan', 'HiringPlan', (index: number) => `Column${index + 1}`],
    ['HiringPlan', 'HiringTotal', (index: number) => `列${index + 1}`],
    ['InterviewQuota', 'InterviewQuota', (index: number) => `Spalte${index + 1}`],
  ] as const)('is rebuilt by the next plan: %s, %s', async (sheet, table, name) => {
    const file = loseHeaders(sheet, table, name);
    expect(await planAgain(file)).toMatchObject({ kind: 'written' });
    file.settings.clear();
    expect(snapshot(file)).toEqual(snapshot(plannedBook()));
    expect(ready(file).steps).toEqual([]);
  });

  it('is refused where it has one column more, whose it is cannot be told', () => {
    const file = loseHeaders('TrainingLoss', 'TrainingLoss', (index) => `Column${index + 1}`);
    const table = sheetOf(file, 'TrainingLoss').tables[0]!;
    const { columns } = areaOf(table.ref);
    table.ref = table.ref.replace(
      /:[A-Z]+/,
      (to) => `${to.slice(0, -1)}${String.fromCharCode(to.charCodeAt(to.length - 1) + 1)}`,
    );
    table.columns.push({ name: `Column${columns + 1}` });
    expect(problemsOf(file)).toEqual(['TrainingLoss!A4 tableChanged']);
  });
});
