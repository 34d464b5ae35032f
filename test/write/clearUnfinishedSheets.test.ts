import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { compareWorkbook } from '../../src/jobs/whatIf/compareWorkbook';
import { snapshot } from '../support/bookSnapshot';
import { busyYear, comparedAt, comparedBook, fewerLeave, readyToCompare } from '../support/comparedBook';
import { createFilePort } from '../support/filePort';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { setCell } from '../support/planningBook';
import { savedSettings } from '../support/prepared';

const settings = savedSettings({ scenarios: [busyYear, fewerLeave] });
const compare = (file: WorkbookFile, port = createFilePort(file)) =>
  compareWorkbook(port, settings, 'en', comparedAt);

/** A workbook in which the first comparison ended for good once so many tables were made. */
function halfMade(tables: number): WorkbookFile {
  const file = plannedBook();
  const { steps } = readyToCompare(file, settings);
  const made = steps
    .map(({ step }, index) => (step.kind === 'addTable' ? index : -1))
    .filter((at) => at >= 0);
  // The cells of the next table stand there too.
  const next = made[tables] ?? made.at(-1)! + 1;
  createFilePort(file).take(steps.slice(0, next));
  return file;
}

/** What a user sees, but for how the sheet prints, which is set up where a sheet is added and never again. */
function seen(file: WorkbookFile): ReturnType<typeof snapshot> {
  const all = snapshot(file);
  return { ...all, names: all.names.filter((name) => !name.startsWith('_xlnm.Print_Titles=Scenarios')) };
}

const whole = seen(comparedBook());

describe('a sheet that a first write left half made', () => {
  it.each([0, 1, 2, 3])('with %i tables is written as a new one', async (tables) => {
    const file = halfMade(tables);
    expect(seen(file)).not.toEqual(whole);
    expect((await compare(file)).kind).toBe('written');
    expect(seen(file)).toEqual(whole);
  });

  it('with a table that has no name of ours yet is too', async () => {
    const file = halfMade(2);
    sheetOf(file, 'Scenarios').tables[1]!.name = 'Table1';
    expect((await compare(file)).kind).toBe('written');
    expect(seen(file)).toEqual(whole);
  });

  it('is as it was where this write breaks off as well', async () => {
    for (const after of [1, 2, 3, 8]) {
      const file = halfMade(2);
      const before = snapshot(file);
      const port = createFilePort(file);
      port.failAfter(after);
      await expect(compare(file, port)).rejects.toThrow();
      expect(snapshot(file)).toEqual(before);
    }
  });
});

describe('a sheet that somebody works on is not emptied', () => {
  it('where a note of the user’s stands on it', async () => {
    const file = halfMade(1);
    setCell(sheetOf(file, 'Scenarios'), 30, 1, 'my note');
    await compare(file);
    expect(JSON.stringify(snapshot(file).cells['Scenarios'])).toContain('my note');
  });

  it('where the tables were turned into plain values', async () => {
    const file = comparedBook();
    const sheet = sheetOf(file, 'Scenarios');
    sheet.tables = [];
    for (const cells of sheet.cells.values()) {
      for (const [column, cell] of cells) if (cell.formula) cells.set(column, { value: 7 });
    }
    const kept = sheet.cells.get(10)!.get(9)!.value;
    await compare(file);
    const values = [...sheetOf(file, 'Scenarios').cells.values()].flatMap((cells) => [...cells.values()]);
    expect(kept).toBe(7);
    expect(values.filter(({ value, formula }) => value === 7 && !formula).length).toBeGreaterThan(10);
  });
});
