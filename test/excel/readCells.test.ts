import { readContents } from '../../src/excel/readContents';
import { ourSheets } from '../../src/grid/names';
import type { WorkbookContents } from '../../src/grid/port';
import type { Host } from '../../src/standin/host/host';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { countExchanges } from '../support/countExchanges';
import { contentsOf } from '../support/fileContents';
import { hiringBook } from '../support/hiringBook';
import { openOfficeWorkbook, type OfficeWorkbook } from '../support/officeWorkbook';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { planningBook, setCell } from '../support/planningBook';
import { areaAddress } from '../../src/grid/a1';
import { areaOf } from '../support/fileArea';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const planSheets = Object.values(ourSheets);

let workbook: OfficeWorkbook;
afterEach(() => workbook.close());

const read = (limit?: number, formulasOf: readonly string[] = planSheets): Promise<WorkbookContents> =>
  workbook.run((context) => readContents(context, formulasOf, limit));

/** A forecast of many rows with remarks, some of which are longer than others, and one that is very wide. */
function longBook(): WorkbookFile {
  const file = planningBook();
  const sheet = sheetOf(file, 'Forecast');
  for (let row = 5; row < 150; row++) {
    setCell(sheet, row, 0, row);
    setCell(sheet, row, 9, (row > 90 ? '说明' : 'remark ').repeat(1 + (row % 40)));
  }
  for (let column = 0; column < 120; column++) setCell(sheet, 3, column, column * 1.1);
  return file;
}

describe('cells that are read in several answers', () => {
  it('are the same wherever they are cut, down to a few bytes', async () => {
    const file = plannedBook(hiringBook());
    workbook = await openOfficeWorkbook(file);
    const whole = await read();
    const names = whole.sheets.map(({ name }) => name);
    expect(whole.sheets.find(({ name }) => name === 'InterviewQuota')!.formulas).toEqual(
      contentsOf(file, planSheets).sheets[names.indexOf('InterviewQuota')]!.formulas,
    );
    for (const limit of [600, 5_000, 23_456, 100_000]) expect(await read(limit)).toEqual(whole);
  });

  it('are no larger than they may be', async () => {
    workbook = await openOfficeWorkbook(longBook());
    const whole = await read(undefined, ['Forecast']);
    for (const limit of [10_000, 30_000]) {
      const { counts, stop } = countExchanges(workbook.host);
      expect(await read(limit, ['Forecast'])).toEqual(whole);
      stop();
      expect(counts.largestReply).toBeLessThan(limit);
    }
  });

  it('are no larger where a table begins whose formulas are longer than those above it', async () => {
    const file = planningBook();
    const sheet = sheetOf(file, 'Forecast');
    const [first, second] = [{ ...sheet.tables[0]! }, { ...sheet.tables[0]!, name: 'Below' }];
    const area = areaOf(first.ref);
    const head = sheet.cells.get(area.row)!;
    for (let row = area.row + 1; row < 500; row++) {
      const formula = Array.from({ length: row > 300 ? 64 : 1 }, () => '1').join('+');
      const cells = Array.from(
        { length: area.columns },
        (_, c) => [area.column + c, { value: 1, formula }] as const,
      );
      sheet.cells.set(row, new Map(cells));
    }
    sheet.cells.set(300, new Map(head));
    first.ref = areaAddress({ ...area, rows: 300 - area.row });
    second.ref = areaAddress({ ...area, row: 300, rows: 200 });
    sheet.tables = [first, second];
    workbook = await openOfficeWorkbook(file);
    for (const limit of [50_000, 200_000]) {
      const { counts, stop } = countExchanges(workbook.host);
      await read(limit, ['Forecast']);
      stop();
      expect(counts.replies).toBeGreaterThan(limit);
      expect(counts.largestReply).toBeLessThan(limit);
    }
  });

  it('are no more than 1 MB of quotas of 2,500 rows with their formulas and formats', async () => {
    const file = plannedBook(hiringBook());
    const sheet = sheetOf(file, 'InterviewQuota');
    const [table] = sheet.tables;
    const area = areaOf(table!.ref);
    const first = sheet.cells.get(area.row + 1)!;
    for (let row = 1; row <= 2500; row++) {
      const cells = [...first].map(
        ([column, cell]) => [column, { ...cell, value: cell.value ?? row / 7 }] as const,
      );
      sheet.cells.set(area.row + row, new Map(cells));
    }
    table!.ref = areaAddress({ ...area, rows: 2501 });
    workbook = await openOfficeWorkbook(file);
    const { counts, stop } = countExchanges(workbook.host);
    const contents = await read();
    stop();
    expect(contents.sheets.find(({ name }) => name === 'InterviewQuota')!.formulas).toHaveLength(2504);
    expect(counts.replies).toBeGreaterThan(4_000_000);
    expect(counts.largestReply).toBeLessThan(1_000_000);
    // Few answers all the same.
    expect(counts.exchanges).toBeLessThan(5 + 1.3 * (counts.replies / 1e6));
  });
});

describe('cells that Excel does not give at once', () => {
  it('are read by halves where it refuses so many', async () => {
    workbook = await openOfficeWorkbook(longBook(), { payloadLimit: 10_000 });
    expect(await read(1_000_000, [])).toEqual(contentsOf(longBook(), []));
    expect(await read(1_000_000, ['Forecast'])).toEqual(contentsOf(longBook(), ['Forecast']));
  });

  it('are read by halves where it leaves them out without a word', async () => {
    workbook = await openOfficeWorkbook(longBook());
    leaveOutAbove(workbook.host, 300);
    expect(await read(1_000_000, ['Forecast'])).toEqual(contentsOf(longBook(), ['Forecast']));
  });

  it('are told as too large where it gives not even one, and any other failure as it is', async () => {
    workbook = await openOfficeWorkbook(planningBook());
    workbook.host.failNext({ code: 5104, afterBatches: 2, times: Infinity });
    await expect(workbook.port.read([])).rejects.toMatchObject({ code: 'payloadTooLarge', undone: true });
    workbook.host.clearFaults();
    workbook.host.failNext({ code: 5012, afterBatches: 2 });
    await expect(workbook.port.read([])).rejects.toMatchObject({ code: 'sessionLost' });
  });

  it('leave out nothing of what was asked for beside them', async () => {
    const file = plannedBook(hiringBook());
    workbook = await openOfficeWorkbook(file);
    const whole = await read();
    workbook.host.failNext({
      code: 'ResponsePayloadSizeLimitExceeded',
      afterBatches: 2,
      afterChanges: 0,
      times: 2,
    });
    expect(await read()).toEqual(whole);
    workbook.host.failNext({ code: 5104, afterBatches: 2, times: 3 });
    expect(await read()).toEqual(whole);
    expect(
      whole.sheets.flatMap(({ charts = [] }) => charts.flatMap(({ series }) => series)).length,
    ).toBeGreaterThan(5);
    expect(whole.sheets.flatMap(({ rules = [] }) => rules).length).toBeGreaterThan(3);
  });
});

describe('a cell in the last column', () => {
  it.each([0, 4])('has no whole row asked for, which Excel gives null for: row %i', async (row) => {
    const file = plannedBook(hiringBook());
    for (const name of ['Forecast', 'TrainingLoss']) setCell(sheetOf(file, name), row, 16_383, 'far out');
    workbook = await openOfficeWorkbook(file);
    const replies: string[] = [];
    const process = workbook.host.process.bind(workbook.host);
    workbook.host.process = async (body, flags) => {
      const reply = await process(body, flags);
      if ('body' in reply) replies.push(reply.body);
      return reply;
    };
    const { sheets } = await read(undefined, ['TrainingLoss']);
    expect(replies.filter((reply) => /"(values|formulas|numberFormat)":null/i.test(reply))).toHaveLength(0);
    for (const name of ['Forecast', 'TrainingLoss']) {
      const { values, numberFormats, formulas, used } = sheets.find((sheet) => sheet.name === name)!;
      expect(used.columns).toBe(16_384);
      expect(values[row]![16_383]).toBe('far out');
      expect([...new Set(values.map(({ length }) => length))]).toEqual([16_384]);
      expect([...new Set(numberFormats!.map(({ length }) => length))]).toEqual([16_384]);
      if (name === 'TrainingLoss') {
        expect(formulas).toEqual(workbook.book.sheetNamed(name)!.formulas(used));
      }
    }
    const bytes = replies.reduce((total, reply) => total + reply.length, 0);
    // Three for what there is and the first look at the cells; then each answer is worth its way.
    expect(replies.length).toBeLessThan(6 + (2 * bytes) / 1_000_000);
  });
});

/** A host that gives null in place of more than so many cells, as Excel on the web has been seen to do. */
function leaveOutAbove(host: Host, cells: number): void {
  const process = host.process.bind(host);
  host.process = async (body, flags) => {
    const reply = await process(body, flags);
    if (!('body' in reply)) return reply;
    const told = JSON.parse(reply.body) as { Results: { Value: Record<string, unknown> | null }[] };
    for (const { Value } of told.Results) {
      for (const [name, value] of Object.entries(Value ?? {})) {
        if (Array.isArray(value) && Array.isArray(value[0]) && value.length * value[0].length > cells)
          Value![name] = null;
      }
    }
    return { ...reply, body: JSON.stringify(told) };
  };
}
