import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planCommand } from '../../src/commands/planCommand';
import { daysTo1904, showsDate } from '../../src/grid/dateSystem';
import { datesFrom1904 } from '../../src/excel/dates1904';
import type { SheetArea, UndoableStep, WriteStep } from '../../src/grid/port';
import { readWorkbook } from '../../src/standin/file/readWorkbook';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { countExchanges } from '../support/countExchanges';
import { from1904 } from '../support/from1904';
import { openOfficeWorkbook, type OfficeWorkbook } from '../support/officeWorkbook';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const sample = (): WorkbookFile =>
  readWorkbook(new Uint8Array(readFileSync(path.resolve(__dirname, '../../assets/sample.xlsx'))));

let opened: OfficeWorkbook | undefined;
/** Opens a workbook in place of the one before: Excel has one add-in at a time. */
async function open(file: WorkbookFile): Promise<OfficeWorkbook> {
  opened?.close();
  opened = await openOfficeWorkbook(file);
  for (const { name, cells } of file.sheets)
    for (const [row, styled] of cells)
      for (const [column, { style = 0 }] of styled)
        opened.book
          .sheetNamed(name)!
          .setNumberFormats({ row, column, rows: 1, columns: 1 }, [[file.styles[style]!.numberFormat]]);
  return opened;
}
afterEach(() => {
  opened?.close();
  opened = undefined;
});

/** What stands in every cell, with dates as they count from 1900. */
function cellsOf({ book }: OfficeWorkbook, days: number): unknown[] {
  return book.sheets.map((sheet) => {
    const used = sheet.usedArea()!;
    const formats = sheet.numberFormats(used);
    const moved = (cell: unknown, format: string): unknown =>
      typeof cell === 'number' && cell > 0 && showsDate(format) ? cell + days : cell;
    return [
      sheet.name,
      formats,
      sheet.formulas(used).map((row, r) => row.map((cell, c) => moved(cell, formats[r]![c]!))),
    ];
  });
}

async function exchangesOf({ host }: OfficeWorkbook, run: () => Promise<unknown>): Promise<number> {
  const { counts, stop } = countExchanges(host);
  await run();
  await host.settle();
  stop();
  return counts.exchanges;
}

describe('a workbook whose dates count from 1904', () => {
  it('is read as one whose dates count from 1900', async () => {
    const usual = await (await open(sample())).port.read(['Lines']);
    const { sheets, date1904 } = await (await open(from1904(sample()))).port.read(['Lines']);
    expect(date1904).toBe(true);
    expect(usual.date1904).toBeUndefined();
    const read = ({ name, values, formulas }: (typeof sheets)[number]): unknown => [name, values, formulas];
    expect(sheets.map(read)).toEqual(usual.sheets.map(read));
  });

  it('is planned for the same months, in as many exchanges, and a plan of no change writes nothing', async () => {
    const plan = (workbook: OfficeWorkbook): Promise<number> =>
      exchangesOf(workbook, () => planCommand(workbook.port, 'en'));
    const usual = await open(sample());
    const exchanges = [await plan(usual), await plan(usual)];
    const cells = cellsOf(usual, 0);
    const workbook = await open(from1904(sample()));
    expect(await plan(workbook)).toBe(exchanges[0]);
    expect(cellsOf(workbook, daysTo1904)).toEqual(cells);
    expect(await plan(workbook)).toBe(exchanges[1]);
    expect(cellsOf(workbook, daysTo1904)).toEqual(cells);
  });

  it('is left as it was by a plan that fails', async () => {
    const workbook = await open(from1904(sample()));
    const before = workbook.contents();
    workbook.host.failNext({ code: 'AccessDenied', afterBatches: 8 });
    const outcome = await planCommand(workbook.port, 'en');
    expect([outcome.kind, workbook.contents()]).toEqual(['failed', before]);
  });
});

const area = (row: number, rows = 1, column = 0, columns = 1): SheetArea => ({
  sheet: 'Plan',
  row,
  column,
  rows,
  columns,
});
const step = (taken: WriteStep, ...undo: WriteStep[]): UndoableStep => ({ step: taken, undo });
const none = { sheets: [] };
const plan = {
  name: 'Plan',
  visible: true,
  protected: false,
  used: area(0, 3, 0, 2),
  values: [],
  numberFormats: [
    ['yyyy-mm', '0'],
    ['0', '0'],
    ['yyyy-mm-dd', '0'],
  ],
  merges: [],
};

describe('the steps of a plan in a workbook whose dates count from 1904', () => {
  const write = (cells: number[][], at: SheetArea): WriteStep => ({ kind: 'cells', area: at, cells });

  it('take as dates what a format says that is given later, or stands there', () => {
    const steps = [
      step(write([[46_023, 46_023]], area(0, 1, 0, 2))),
      step(write([[46_023], [46_023]], area(7, 2))),
      step({ kind: 'numberFormat', area: area(8), format: 'mmm-yy' }),
      step({ kind: 'fill', area: area(2, 1, 0, 2), cells: [46_023, 46_023] }),
    ];
    const taken = datesFrom1904(steps, { sheets: [plan] }).map((one) => one.step);
    expect(taken).toEqual([
      write([[44_561, 46_023]], area(0, 1, 0, 2)),
      write([[46_023], [44_561]], area(7, 2)),
      steps[2]!.step,
      { kind: 'fill', area: area(2, 1, 0, 2), cells: [44_561, 46_023] },
    ]);
  });

  it('follow cells that move, and formats that are copied or cleared', () => {
    const steps = [
      step({ kind: 'insertCells', area: area(1, 2) }),
      step(write([[46_023]], area(4))),
      step({ kind: 'copyFormats', from: area(4), to: area(9) }),
      step(write([[46_023]], area(9))),
      step({ kind: 'numberFormat', area: area(9), format: '0' }),
      step(write([[46_023]], area(9))),
      step({ kind: 'deleteCells', area: area(1, 2) }),
      step(write([[46_023]], area(2))),
    ];
    const written = datesFrom1904(steps, { sheets: [plan] }).flatMap((one) =>
      one.step.kind === 'cells' ? one.step.cells.flat() : [],
    );
    expect(written).toEqual([44_561, 46_023, 46_023, 44_561]);
  });

  it('follow the format of a row that is copied to the rows below it', () => {
    const steps = [
      step(write([[46_023], [46_023], [46_023]], area(20, 3))),
      step({ kind: 'numberFormats', area: area(20), formats: [['yyyy-mm']] }),
      step({ kind: 'copyFormats', from: area(20), to: area(21, 2) }),
      step(write([[46_023], [46_023], [46_023]], area(20, 3))),
    ];
    const [first, , , again] = datesFrom1904(steps, { sheets: [plan] }).map((one) => one.step);
    expect(first).toEqual(write([[44_561], [44_561], [44_561]], area(20, 3)));
    expect(again).toEqual(first);
  });

  it('are undone in the order in which they are taken back', () => {
    const steps = [
      step(write([[1]], area(0)), write([[46_023]], area(0)), {
        kind: 'numberFormats',
        area: area(0),
        formats: [['yyyy-mm']],
      }),
      step({ kind: 'clear', area: area(0, 3) }, write([[46_023], [46_023], [46_023]], area(0, 3))),
    ];
    const [first, second] = datesFrom1904(steps, { sheets: [plan] }).map(({ undo }) => undo);
    expect(first![0]).toEqual(write([[44_561]], area(0)));
    expect(second![0]).toEqual(write([[44_561], [46_023], [44_561]], area(0, 3)));
  });

  it('say between which dates something may be typed', () => {
    const rule = { between: { lowest: 36_526, highest: 109_574 }, note: { title: '', message: '' } };
    const steps = [
      step({ kind: 'validate', area: area(3), rule }),
      step({ kind: 'numberFormat', area: area(3), format: 'yyyy-mm' }),
    ];
    expect(datesFrom1904(steps, none)[0]!.step).toMatchObject({
      rule: { between: { lowest: 35_064, highest: 108_112 } },
    });
  });
});
