import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { problemText } from '../../../src/words/problems/problemText';
import { WorkbookError } from '../../../src/grid/port';
import { repairFormulas } from '../../../src/jobs/repair/repairFormulas';
import { blankSheet, blankWorkbook } from '../../support/blankSheet';
import { createFilePort } from '../../support/filePort';
import { openOfficeWorkbook } from '../../support/officeWorkbook';
import { sheetOf } from '../../support/plannedBook';

function brokenBook(): WorkbookFile {
  const staff = blankSheet('Staff');
  const error = { error: '#NAME?' } as const;
  staff.cells.set(
    2,
    new Map([
      [1, { value: error, formula: 'CREW.ERLANGC(5,7)' }],
      [2, { value: 3, formula: 'SUM(A1:A3)' }],
      [3, { value: error, formula: 'NOSUCH(1)' }],
    ]),
  );
  staff.cells.set(4, new Map([[1, { value: error, formula: "'C:\\old.xlam'!CREW.PTY(A1,B1)+1" }]]));
  const notes = blankSheet('Notes');
  notes.cells.set(0, new Map([[0, { value: '=CREW.X(1) is how it is written' }]]));
  return { ...blankWorkbook(), sheets: [staff, notes] };
}

const nameError = { error: '#NAME?' } as const;

/** A sheet with a formula in each row of its second column. */
function columnOf(rows: number, formulaOf: (row: number) => string): WorkbookFile {
  const staff = blankSheet('Staff');
  for (let row = 0; row < rows; row++) {
    staff.cells.set(row, new Map([[1, { value: nameError, formula: formulaOf(row + 1) }]]));
  }
  return { ...blankWorkbook(), sheets: [staff] };
}

const formulas = (file: WorkbookFile) =>
  [...sheetOf(file, 'Staff').cells].flatMap(([, row]) => [...row].map(([, cell]) => cell.formula));

describe('repairing #NAME?', () => {
  it('writes the formulas with our functions anew, counts them and says which are not found even so', async () => {
    const file = brokenBook();
    const port = createFilePort(file);
    const outcome = await repairFormulas(port);
    // Nobody calculates here, so that the cell that was right already shows the error still.
    expect(outcome).toMatchObject({ kind: 'repaired', formulas: 2, refused: [] });
    expect(formulas(file)).toEqual(['CREW.ERLANGC(5,7)', 'SUM(A1:A3)', 'NOSUCH(1)', 'CREW.PTY(A1,B1)+1']);
    expect(port.taken.every(({ kind }) => kind === 'cells')).toBe(true);
    expect(port.taken).toHaveLength(2);
    expect(file.sheets[1]).toEqual(brokenBook().sheets[1]);
  });

  it('touches nothing where nothing is broken', async () => {
    const port = createFilePort({ ...blankWorkbook(), sheets: [blankSheet('Sheet1')] });
    expect(await repairFormulas(port)).toEqual({ kind: 'repaired', formulas: 0, left: [], refused: [] });
    expect(port.taken).toEqual([]);
  });

  it('enters formulas again that would hide the error, and counts those that show something else then', async () => {
    const file = columnOf(3, (row) => `IFERROR(CREW.ERLANGC(A${row},7),0)`);
    const staff = sheetOf(file, 'Staff');
    for (const row of staff.cells.values()) row.get(1)!.value = 0;
    staff.cells.set(9, new Map([[1, { value: 0, formula: 'IFERROR(SUM(A1:A3),0)' }]]));
    const port = createFilePort(file);
    const write = port.write.bind(port);
    port.write = async (steps, ...more) => {
      await write(steps, ...more);
      // Excel finds the function in two of them; the third is 0 as it was.
      [0.25, 0.25, 0].forEach((value, row) => (staff.cells.get(row)!.get(1)!.value = value));
    };
    const before = formulas(file);
    expect(await repairFormulas(port)).toEqual({ kind: 'repaired', formulas: 2, left: [], refused: [] });
    expect(formulas(file)).toEqual(before);
    const areas = port.taken.map((step) => (step.kind === 'cells' ? step.area : null));
    expect(areas).toEqual([{ sheet: 'Staff', row: 0, column: 1, rows: 3, columns: 1 }]);
    expect(await repairFormulas(port)).toMatchObject({ formulas: 0 });
  });

  it('leaves formulas that may hide the error alone on a protected sheet', async () => {
    const file = columnOf(3, (row) => `IFERROR(CREW.ERLANGC(A${row},7),0)`);
    const staff = sheetOf(file, 'Staff');
    for (const row of staff.cells.values()) row.get(1)!.value = 0;
    staff.protected = true;
    const port = createFilePort(file);
    expect(await repairFormulas(port)).toMatchObject({ kind: 'repaired', formulas: 0 });
    expect(port.taken).toEqual([]);
  });

  it('is refused before the first write where a sheet is protected', async () => {
    const file = brokenBook();
    sheetOf(file, 'Staff').protected = true;
    const port = createFilePort(file);
    const outcome = await repairFormulas(port);
    expect(port.taken).toEqual([]);
    if (outcome.kind !== 'refused') throw new Error(outcome.kind);
    const [problem] = outcome.problems;
    expect(problem).toMatchObject({ code: 'toolSheetProtected', place: { sheet: 'Staff', address: 'B3' } });
    expect(problemText(problem!, 'en')).toContain('Sheet Staff is protected. Unprotect it');
    expect(problemText(problem!, 'zh-CN')).toContain('工作表“Staff”受保护');
  });

  it('puts every formula back when it breaks off half way', async () => {
    const workbook = await openOfficeWorkbook(brokenBook());
    const sheet = workbook.book.sheetNamed('Staff')!;
    for (const row of [2, 4]) {
      sheet.write({ row, column: 1, rows: 1, columns: 1 }, [['=_xldudf_CREW_ERLANGC(5,7)']]);
    }
    const before = workbook.contents();
    workbook.host.failNext({ code: 5102, afterChanges: 1 });
    await expect(repairFormulas(workbook.port)).rejects.toMatchObject({
      code: 'activityLimit',
      undone: true,
    });
    expect(workbook.contents()).toEqual(before);
    workbook.close();
  });

  it('mends defined names that carry a mark, and leaves all others', async () => {
    const file = brokenBook();
    file.names.push(
      { name: 'Load', formula: '_xldudf_CREW_ERLANGS(Staff!$A$1,240)' },
      { name: 'Plain', formula: 'CREW.ERLANGS(Staff!$A$1,240)' },
      { name: 'Mine', formula: 'Staff!$A$1' },
    );
    const outcome = await repairFormulas(createFilePort(file));
    expect(outcome).toMatchObject({ kind: 'repaired', formulas: 3 });
    expect(file.names.map(({ formula }) => formula).sort()).toEqual([
      'CREW.ERLANGS(Staff!$A$1,240)',
      'CREW.ERLANGS(Staff!$A$1,240)',
      'Staff!$A$1',
    ]);
  });

  it('mends all others where Excel refuses cells of a block entered with Ctrl+Shift+Enter', async () => {
    const file = columnOf(40, (row) => `CREW.ERLANGC(A${row},7)`);
    const block = sheetOf(file, 'Staff');
    for (const row of [17, 18, 19]) {
      block.cells.set(row, new Map([[1, { value: nameError, formula: 'CREW.ERLANGC(A18:A20,7)' }]]));
    }
    const port = createFilePort(file);
    const write = port.write.bind(port);
    port.write = (steps, ...more) => {
      const refused = steps.some(({ step }) => {
        if (step.kind !== 'cells') return false;
        const { row, rows } = step.area;
        return row + rows > 17 && row < 20;
      });
      if (refused)
        return Promise.reject(new WorkbookError('failed', 'You cannot change part of an array.', true));
      return write(steps, ...more);
    };
    const outcome = await repairFormulas(port);
    const places = ['B18', 'B19', 'B20'].map((address) => ({ sheet: 'Staff', address }));
    expect(outcome).toMatchObject({ kind: 'repaired', formulas: 37, refused: places });
    const written = port.taken.flatMap((step) => (step.kind === 'cells' ? [step.area] : []));
    expect(written.reduce((sum, { rows }) => sum + rows, 0)).toBe(37);
  });

  it('tells a fault that is no refusal, with nothing written', async () => {
    const port = createFilePort(brokenBook());
    port.write = () => Promise.reject(new WorkbookError('sessionLost', 'gone', true));
    await expect(repairFormulas(port)).rejects.toMatchObject({ code: 'sessionLost' });
  });

  it('writes ten thousand formulas in a few blocks', async () => {
    const file = columnOf(10_000, (row) => `_xldudf_CREW_ERLANGC(A${row},7)`);
    const port = createFilePort(file);
    const outcome = await repairFormulas(port);
    expect(outcome).toMatchObject({ formulas: 10_000, left: [], refused: [] });
    expect(port.taken).toHaveLength(1);
  });

  it('works through Office.js, where the formula is bound once it is entered', async () => {
    const workbook = await openOfficeWorkbook(brokenBook());
    const sheet = workbook.book.sheetNamed('Staff')!;
    sheet.write({ row: 2, column: 1, rows: 1, columns: 1 }, [['=_xldudf_CREW_ERLANGC(5,7)']]);
    sheet.write({ row: 4, column: 1, rows: 1, columns: 1 }, [['=1']]);
    const outcome = await repairFormulas(workbook.port);
    expect(outcome).toEqual({ kind: 'repaired', formulas: 1, left: [], refused: [] });
    expect(sheet.formulas({ row: 2, column: 1, rows: 1, columns: 1 })).toEqual([['=CREW.ERLANGC(5,7)']]);
    workbook.close();
  });
});
