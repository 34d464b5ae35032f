import { planWorkbook } from '../../src/jobs/plan/planWorkbook';
import type { UndoableStep } from '../../src/grid/port';
import { createFilePort } from '../support/filePort';
import { openOfficeWorkbook, type OfficeWorkbook } from '../support/officeWorkbook';
import { changedBook, plannedBook } from '../support/plannedBook';
import { months, planningBook } from '../support/planningBook';
import { ready, savedSettings } from '../support/prepared';
import { snapshot } from '../support/bookSnapshot';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

describe('writing through Office.js', () => {
  let workbook: OfficeWorkbook;
  afterEach(() => workbook.close());

  it('writes the same cells, tables and names as every step on its own', async () => {
    workbook = await openOfficeWorkbook(planningBook());
    const progress: number[] = [];
    const outcome = await planWorkbook(workbook.port, savedSettings(), 'en', ({ stage, share }) => {
      if (stage === 'writing') progress.push(share);
    });
    expect(outcome.kind).toBe('written');
    const written = workbook.contents() as {
      sheets: Record<string, Record<string, unknown>>;
      names: string[];
    };
    const expected = snapshot(plannedBook());
    for (const [sheet, cells] of Object.entries(expected.cells)) {
      const inputs = Object.entries(cells).map(([address, cell]) => [address, (cell as unknown[])[0]]);
      expect(written.sheets[sheet]).toEqual(Object.fromEntries(inputs));
    }
    expect(written.names).toEqual(expected.names);
    expect(progress.at(-1)).toBe(1);
    expect([...progress].sort((a, b) => a - b)).toEqual(progress);
  });

  it('formats, freezes and widens what it writes', async () => {
    workbook = await openOfficeWorkbook(planningBook());
    await planWorkbook(workbook.port, savedSettings(), 'en');
    const sheet = workbook.book.sheetNamed('HiringPlan')!;
    expect(sheet.numberFormats({ row: 4, column: 0, rows: 1, columns: 3 })).toEqual([
      ['yyyy-mm', 'General', '#,##0'],
    ]);
    expect(sheet.frozen).toEqual({ rows: 4, columns: 2 });
    expect(sheet.style(0, 0)).toMatchObject({ bold: true, fontSize: 14 });
    expect(sheet.style(3, 0)).toMatchObject({ wrap: true });
    expect(sheet.columnWidth(1)).toBeGreaterThan(9);
  });

  it('plans a planned workbook again as it would on plain records', async () => {
    workbook = await openOfficeWorkbook(changedBook());
    await planWorkbook(workbook.port, savedSettings(), 'en');
    const file = changedBook();
    const { steps } = ready(file);
    createFilePort(file).take(steps);
    const written = workbook.contents() as { sheets: Record<string, Record<string, unknown>> };
    for (const [sheet, cells] of Object.entries(snapshot(file).cells)) {
      const inputs = Object.entries(cells).map(([address, cell]) => [address, (cell as unknown[])[0]]);
      expect(written.sheets[sheet]).toEqual(Object.fromEntries(inputs));
    }
  });

  it('keeps a text that looks like a date a text', async () => {
    workbook = await openOfficeWorkbook(
      planningBook({
        Forecast: { headers: ['Month', 'Line', 'Calls', 'AHT'], rows: [[months(1)[0]!, '1-2', 5000, 240]] },
        Lines: { headers: ['Line', 'PTY', 'Opening heads'], rows: [['1-2', 0.7, 8]] },
      }),
    );
    await planWorkbook(workbook.port, savedSettings(), 'en');
    const sheet = workbook.book.sheetNamed('HiringPlan')!;
    expect(sheet.values({ row: 4, column: 1, rows: 1, columns: 1 })).toEqual([['1-2']]);
  });

  it('can be cancelled after any exchange, and takes back what it wrote', async () => {
    workbook = await openOfficeWorkbook(planningBook());
    const before = workbook.contents();
    const sheets: (string | undefined)[] = [];
    for (let after = 0; ; after++) {
      const cancel = { isCancelled: false };
      let told = 0;
      let isEnd = false;
      const planning = planWorkbook(
        workbook.port,
        savedSettings(),
        'en',
        ({ stage, share, sheet }) => {
          if (stage !== 'writing') return;
          sheets.push(sheet);
          isEnd = share === 1;
          cancel.isCancelled = told++ === after && !isEnd;
        },
        cancel,
      );
      const outcome = await planning.catch((error: unknown) => error);
      if (isEnd) break;
      expect(outcome).toMatchObject({ code: 'cancelled', undone: true });
      expect(workbook.contents()).toEqual(before);
    }
    expect(new Set(sheets)).toContain('HiringPlan');
  });

  it('sends a large block in several requests', async () => {
    workbook = await openOfficeWorkbook(planningBook(), { payloadLimit: 2_000_000 });
    const rows = 3000;
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 40 }, () => `=ROUND(${row}*1.2345,6)`),
    );
    const area = { sheet: 'Stages', row: 10, column: 0, rows, columns: 40 };
    const steps: UndoableStep[] = [{ step: { kind: 'cells', area, cells }, undo: [{ kind: 'clear', area }] }];
    const progress: number[] = [];
    await workbook.port.write(steps, (done, all) => progress.push(done / all));
    expect(progress.length).toBeGreaterThan(2);
    const last = { row: rows + 9, column: 39, rows: 1, columns: 1 };
    expect(workbook.book.sheetNamed('Stages')!.formulas(last)).toEqual([[`=ROUND(${rows - 1}*1.2345,6)`]]);
  });
});
