import type { WorkbookFile } from '../../../src/workbook/file/workbookFile';
import { problemText } from '../../../src/locales/problems/problemText';
import { repairFormulas } from '../../../src/workbook/repair/repairFormulas';
import { blankSheet, blankWorkbook } from '../../support/blankSheet';
import { snapshot } from '../../support/bookSnapshot';
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

const formulas = (file: WorkbookFile) =>
  [...sheetOf(file, 'Staff').cells].flatMap(([, row]) => [...row].map(([, cell]) => cell.formula));

describe('repairing #NAME?', () => {
  it('writes the formulas with our functions anew, counts them and says which are not found even so', async () => {
    const file = brokenBook();
    const port = createFilePort(file);
    const outcome = await repairFormulas(port);
    // Nobody calculates here, so that the cell that was right already shows the error still.
    expect(outcome).toMatchObject({ kind: 'repaired', cells: 2 });
    expect(formulas(file)).toEqual(['CREW.ERLANGC(5,7)', 'SUM(A1:A3)', 'NOSUCH(1)', 'CREW.PTY(A1,B1)+1']);
    expect(port.taken.every(({ kind }) => kind === 'cells')).toBe(true);
    expect(port.taken).toHaveLength(2);
    expect(file.sheets[1]).toEqual(brokenBook().sheets[1]);
  });

  it('touches nothing where nothing is broken', async () => {
    const port = createFilePort({ ...blankWorkbook(), sheets: [blankSheet('Sheet1')] });
    expect(await repairFormulas(port)).toEqual({ kind: 'repaired', cells: 0, left: [] });
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

  it('puts every formula back when it fails half way', async () => {
    const file = brokenBook();
    const before = snapshot(file);
    const port = createFilePort(file);
    port.failAfter(1);
    await expect(repairFormulas(port)).rejects.toMatchObject({ undone: true });
    expect(snapshot(file)).toEqual(before);
  });

  it('works through Office.js, where the formula is bound once it is entered', async () => {
    const workbook = await openOfficeWorkbook(brokenBook());
    const sheet = workbook.book.sheetNamed('Staff')!;
    sheet.write({ row: 2, column: 1, rows: 1, columns: 1 }, [['=_xldudf_CREW_ERLANGC(5,7)']]);
    sheet.write({ row: 4, column: 1, rows: 1, columns: 1 }, [['=1']]);
    const outcome = await repairFormulas(workbook.port);
    expect(outcome).toEqual({ kind: 'repaired', cells: 1, left: [] });
    expect(sheet.formulas({ row: 2, column: 1, rows: 1, columns: 1 })).toEqual([['=CREW.ERLANGC(5,7)']]);
    workbook.close();
  });
});
