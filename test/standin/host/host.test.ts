import { RequestFlag } from '../../../src/standin/host/protocol';
import { createHost } from '../../../src/standin/host/host';
import { MemoryBook } from '../../support/memoryBook';
import { openOffice, type OfficeHarness } from '../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => (office = await openOffice(['Plan'], { idleCalculation: 5 })));
afterEach(() => office.close());

const write = (context: Excel.RequestContext, value: unknown = 1) => {
  context.workbook.worksheets.getItem('Plan').getRange('A1').values = [[value]];
};
const a1 = () => office.book.activeSheet.values({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0];

describe('faults of the host', () => {
  it.each<[string, number, string]>([
    ['a cell that is being edited', 5004, 'InvalidOperationInCellEditMode'],
    ['a lost session', 5012, 'InvalidOrTimedOutSession'],
    ['too much going on', 5102, 'ActivityLimitReached'],
    ['a request that is too large', 5103, 'RequestPayloadSizeLimitExceeded'],
    ['a reply that is too large', 5104, 'ResponsePayloadSizeLimitExceeded'],
    ['a missing permission', 7000, 'AccessDenied'],
  ])('reach the add-in as Office.js names them: %s', async (_what, code, name) => {
    office.host.failNext({ code });
    expect(await office.codeOf(write)).toBe(name);
    expect(a1()).toBeNull();
    await office.run(async (context) => write(context));
    expect(a1()).toBe(1);
  });

  it('can strike half way through a batch, what was done before staying done', async () => {
    office.host.failNext({ code: 'GeneralException', afterChanges: 6 });
    const code = await office.codeOf((context) => {
      for (let row = 0; row < 10; row++)
        context.workbook.worksheets.getItem('Plan').getCell(row, 0).values = [[row]];
    });
    expect(code).toBe('GeneralException');
    const done = office.book.activeSheet.values({ row: 0, column: 0, rows: 10, columns: 1 }).flat();
    expect(done).toEqual([0, 1, 2, 3, 4, 5, null, null, null, null]);
  });

  it('can strike at a later batch', async () => {
    office.host.failNext({ code: 'AccessDenied', afterBatches: 1 });
    await office.run(async (context) => write(context, 'first'));
    expect(await office.codeOf((context) => write(context, 'second'))).toBe('AccessDenied');
    expect(a1()).toBe('first');
  });

  it('end when they are cleared', async () => {
    office.host.failNext({ code: 5102, times: Infinity });
    expect(await office.codeOf(write)).toBe('ActivityLimitReached');
    office.host.clearFaults();
    await office.run(async (context) => write(context));
    expect(a1()).toBe(1);
  });
});

describe('a cell that is being edited', () => {
  it('makes a batch fail, or wait when it said that it can', async () => {
    office.host.setCellEditMode(true);
    expect(await office.codeOf(write)).toBe('InvalidOperationInCellEditMode');
    const waiting = office.Excel.run({ delayForCellEdit: true }, async (context) => {
      write(context, 'later');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(a1()).toBeNull();
    office.host.setCellEditMode(false);
    await waiting;
    expect(a1()).toBe('later');
  });
});

describe('the size of messages', () => {
  it('is limited for requests, as in Excel on the web', async () => {
    const code = await office.codeOf((context) => write(context, 'x'.repeat(5 * 1024 * 1024)));
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('is limited for replies', async () => {
    const small = await openOffice(['Plan'], { payloadLimit: 20_000 });
    const area = { row: 0, column: 0, rows: 2000, columns: 1 };
    small.book.activeSheet.write(
      area,
      Array.from({ length: 2000 }, () => ['twenty letters a cell']),
    );
    const code = await small.codeOf((context) =>
      context.workbook.worksheets.getItem('Plan').getRange('A1:A2000').load('values'),
    );
    small.close();
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('a large matrix', () => {
  const rows = 3000;
  const columns = 10;
  const matrix = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_c, column) => row + column),
  );

  it('is sent in pieces that add up to it, and read back', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRangeByIndexes(4, 2, rows, columns);
      range.values = matrix;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(matrix);
    });
  });

  it('is refused whole when it does not fit the range', async () => {
    const code = await office.codeOf((context) => {
      context.workbook.worksheets.getItem('Plan').getRangeByIndexes(0, 0, rows, columns + 1).values = matrix;
    });
    expect(code).toBe('InvalidArgument');
    expect(office.book.activeSheet.usedArea()).toBeNull();
  });
});

describe('formulas', () => {
  it('are calculated soon after a change, even when nobody asks for them', async () => {
    await office.run(async (context) => write(context, '=1+1'));
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(office.book.calculations).toBe(1);
  });

  it('are calculated when the host settles, once', async () => {
    await office.run(async (context) => write(context, '=1+1'));
    await office.host.settle();
    await office.host.settle();
    expect(office.book.calculations).toBe(1);
  });

  it('are not calculated for reading what has not changed', async () => {
    await office.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A1').load('values');
      await context.sync();
    });
    expect(office.book.calculations).toBe(0);
  });
});

describe('batches', () => {
  it('run one after the other, in the order in which they came', async () => {
    const runs = [1, 2, 3].map((number) => office.run(async (context) => write(context, number)));
    await Promise.all(runs);
    expect(a1()).toBe(3);
  });

  it('that end do not leave ranges behind', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      for (let row = 0; row < 20; row++) sheet.getCell(row, 0).load('address');
      await context.sync();
    });
    // The client releases what it tracked in a batch of its own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const count = await office.run(async (context) => {
      const { workbook } = context as unknown as { workbook: { _GetReferenceCount(): { value: number } } };
      const references = workbook._GetReferenceCount();
      await context.sync();
      return references.value;
    });
    expect(count).toBe(0);
  });

  it('of the custom functions runtime do not wait behind one that waits for them', async () => {
    office.office.runScript(`CustomFunctions.associate('TWICE', (x) => 2 * x);`);
    office.book.onCalculate = async (book) => {
      const value = await office.host.invokeFunction('TWICE', [21]);
      book.activeSheet.setValue(0, 0, value as number);
    };
    await office.run(async (context) => {
      write(context, '=CREW.TWICE(21)');
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[42]]);
    });
  });
});

describe('a closed host', () => {
  it('does not listen to the workbook any more', () => {
    const book = new MemoryBook();
    const host = createHost(book);
    const heard: unknown[] = [];
    host.onMessage((entries) => heard.push(entries));
    host.onSelection(() => heard.push('selected'));
    host.dispose();
    book.select(book.activeSheet.id, { row: 1, column: 1, rows: 1, columns: 1 });
    expect(heard).toEqual([]);
  });

  it('lets nobody wait for a batch that waits for the end of typing', async () => {
    const host = createHost(new MemoryBook());
    host.setCellEditMode(true);
    const empty = JSON.stringify({ AutoKeepReference: false, Actions: [], ObjectPaths: {} });
    const waiting = [host.process(empty, RequestFlag.delayForCellEdit), host.settle()];
    await Promise.resolve();
    host.dispose();
    await expect(Promise.all(waiting)).resolves.toHaveLength(2);
  });
});
