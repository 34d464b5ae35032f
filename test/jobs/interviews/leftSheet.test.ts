import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { leftSheet } from '../../../src/jobs/interviews/leftSheet';
import { recordActuals } from '../../../src/jobs/interviews/recordActuals';
import { snapshot } from '../../support/bookSnapshot';
import { contentsOf } from '../../support/fileContents';
import { createFilePort } from '../../support/filePort';
import { hiringBook } from '../../support/hiringBook';
import { sheetOf } from '../../support/plannedBook';
import { addInput, setCell } from '../../support/planningBook';
import { readTable } from '../../support/readTable';

const told = { month: '2026-01', line: 'Hotline', stage: 'Interview', total: 12 };

/** A workbook with a sheet of our name, which has no table and these cells. */
function bookWith(rows: (string | number)[][], name = 'StageActuals'): WorkbookFile {
  const file = hiringBook();
  addInput(file, { sheet: name, table: null, at: 'A1', headers: [], rows: [] });
  rows.forEach((row, index) =>
    row.forEach((cell, column) => setCell(sheetOf(file, name), index, column, cell)),
  );
  return file;
}

const isLeft = (file: WorkbookFile): boolean => leftSheet(contentsOf(file, [])) !== null;
const english = ['Month', 'Line', 'Stage', 'Done'];
const chinese = ['月份', '线', '环节', '完成人数'];

describe('a sheet that a first recording left behind', () => {
  it.each([
    ['bare', []],
    ['with our headers', [english]],
    ['with our headers in Chinese', [chinese]],
  ])('is taken up %s', async (_, rows) => {
    const file = bookWith(rows);
    expect(isLeft(file)).toBe(true);
    expect(await recordActuals(createFilePort(file), [told], 'en')).toEqual({ kind: 'recorded' });
    expect(readTable(file, 'StageActuals').map((row) => Object.values(row))).toEqual([
      [46_023, 'Hotline', 'Interview', 12],
    ]);
  });

  it('is as it was when taking it up breaks off', async () => {
    const before = snapshot(bookWith([chinese]));
    for (let steps = 0; steps < 6; steps++) {
      const file = bookWith([chinese]);
      const port = createFilePort(file);
      port.failAfter(steps);
      await expect(recordActuals(port, [told], 'en')).rejects.toMatchObject({ undone: true });
      expect(snapshot(file)).toEqual(before);
    }
  });

  it('is asked about when it is protected', async () => {
    const file = bookWith([english]);
    sheetOf(file, 'StageActuals').protected = true;
    expect(await recordActuals(createFilePort(file), [told], 'en')).toMatchObject({
      problems: [{ code: 'recordSheetProtected', place: { sheet: 'StageActuals', address: 'A1' } }],
    });
  });

  it.each([
    ['holds anything else', bookWith([['Agreed with HR']])],
    ['holds rows below our headers', bookWith([english, [46_023, 'Hotline', 'Interview', 3]])],
    ['is called otherwise', bookWith([english], 'stageactuals')],
    ['is not there', hiringBook()],
  ])('is none where the sheet %s', (_, file) => {
    expect(isLeft(file)).toBe(false);
  });
});
