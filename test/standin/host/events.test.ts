import { openOffice, type OfficeHarness } from '../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => (office = await openOffice(['Plan', 'Other'])));
afterEach(() => office.close());

/** Lets messages and their handlers run. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const userEdits = (row = 0) =>
  office.book.emit({
    kind: 'changed',
    sheetId: office.book.activeSheet.id,
    area: { row, column: 0, rows: 1, columns: 2 },
    source: 'user',
  });

describe('events through Office.js', () => {
  it('tell the workbook-wide handler what the user changed, and give the range', async () => {
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await office.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event));
      await context.sync();
    });
    userEdits(4);
    await settled();
    expect(heard.map(({ address, changeType, worksheetId }) => [address, changeType, worksheetId])).toEqual([
      ['A5:B5', 'RangeEdited', office.book.activeSheet.id],
    ]);
    await office.run(async (context) => {
      const range = heard[0]!.getRange(context);
      const perhaps = heard[0]!.getRangeOrNullObject(context);
      range.load('address');
      perhaps.load('address');
      await context.sync();
      expect([range.address, perhaps.address]).toEqual(['Plan!A5:B5', 'Plan!A5:B5']);
    });
  });

  it('tell of changes that the add-in makes itself, after its batch', async () => {
    const heard: string[] = [];
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.onChanged.add(async ({ changeType, address }) => void heard.push(`${changeType} ${address}`));
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('2:2').insert('Down');
      await context.sync();
    });
    await settled();
    expect(heard).toEqual(['RangeEdited A1', 'RowInserted 2:2']);
  });

  it('reach only the sheet that was asked about', async () => {
    const heard: string[] = [];
    await office.run(async (context) => {
      context.workbook.worksheets.getItem('Other').onChanged.add(async () => void heard.push('Other'));
      await context.sync();
    });
    userEdits();
    await settled();
    expect(heard).toEqual([]);
  });

  it('stop when the handler is taken off', async () => {
    let count = 0;
    const handler = await office.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async () => void count++);
      await context.sync();
      return added;
    });
    userEdits();
    await settled();
    handler.remove();
    await handler.context.sync();
    userEdits();
    await settled();
    expect(count).toBe(1);
  });

  it('tell of sheets that are added, deleted and brought to the front', async () => {
    const heard: string[] = [];
    await office.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ type }) => void heard.push(type));
      worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
      worksheets.onActivated.add(async ({ type, worksheetId }) => void heard.push(`${type} ${worksheetId}`));
      worksheets.onDeactivated.add(async ({ type }) => void heard.push(type));
      await context.sync();
      worksheets.add('New').delete();
      worksheets.getItem('Other').activate();
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([
      'WorksheetAdded',
      'WorksheetDeleted',
      'WorksheetDeactivated',
      `WorksheetActivated ${office.book.sheets[1]!.id}`,
    ]);
  });

  it('tell of the selection, of a sheet and of the workbook', async () => {
    const heard: string[] = [];
    await office.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
      context.workbook.onSelectionChanged.add(async () => void heard.push('workbook'));
      await context.sync();
    });
    office.book.select(office.book.activeSheet.id, { row: 1, column: 1, rows: 2, columns: 2 });
    await settled();
    expect(heard.sort()).toEqual(['B2:C3', 'workbook']);
  });

  it('tell of changes in a table', async () => {
    const heard: string[] = [];
    const table = office.book.addTable(
      office.book.activeSheet.id,
      { row: 0, column: 0, rows: 5, columns: 2 },
      'Forecast',
    );
    await office.run(async (context) => {
      context.workbook.tables.onChanged.add(
        async ({ tableId, address }) => void heard.push(`${tableId} ${address}`),
      );
      context.workbook.tables.getItem('Forecast').onChanged.add(async () => void heard.push('own'));
      await context.sync();
    });
    userEdits(2);
    userEdits(20);
    await settled();
    expect(heard.sort()).toEqual([`${table.id} A3:B3`, 'own']);
  });

  it('tell of new results of formulas as such', async () => {
    const heard: string[] = [];
    await office.run(async (context) => {
      context.workbook.worksheets.onCalculated.add(async ({ type }) => void heard.push(type));
      context.workbook.worksheets.onChanged.add(async ({ type }) => void heard.push(type));
      await context.sync();
    });
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    office.book.emit({ kind: 'changed', sheetId: office.book.activeSheet.id, area, source: 'calculation' });
    await settled();
    expect(heard).toEqual(['WorksheetCalculated']);
  });

  it('are not told while the add-in has switched them off', async () => {
    let count = 0;
    await office.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => void count++);
      context.runtime.enableEvents = false;
      await context.sync();
    });
    userEdits();
    await settled();
    expect(count).toBe(0);
  });
});
