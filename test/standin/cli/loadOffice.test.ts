import { createHost, type Host } from '../../../src/standin/host/host';
import { loadOffice, type OfficeRuntime } from '../../../src/standin/cli/loadOffice';
import { MemoryBook } from '../../support/memoryBook';

let book: MemoryBook;
let host: Host;
let office: OfficeRuntime;
beforeEach(async () => {
  book = new MemoryBook(['Plan']);
  host = createHost(book);
  office = await loadOffice(host, { language: 'zh-CN' });
});
afterEach(() => {
  office.dispose();
  host.dispose();
});

describe('the real Office.js in Node', () => {
  it('is ready, in Excel, in the language asked for', async () => {
    const info = await office.Office.onReady();
    expect([info.host, info.platform]).toEqual(['Excel', 'OfficeOnline']);
    expect(office.Office.context.displayLanguage).toBe('zh-CN');
  });

  it('is the library as it is shipped', () => {
    expect(typeof office.Excel.run).toBe('function');
    expect(office.Excel.ErrorCodes.itemNotFound).toBe('ItemNotFound');
    expect(typeof office.CustomFunctions.associate).toBe('function');
  });

  it('lets a script see the window of a page', () => {
    const seen: unknown[] = [];
    office.addEventListener('seen', ({ detail }) => seen.push(detail));
    office.runScript(`
      window.dispatchEvent(new CustomEvent('seen', { detail: [
        window === self, typeof document.createElement, location.hostname, typeof process, typeof require,
      ].join() }));
    `);
    expect(seen).toEqual(['true,function,localhost,undefined,undefined']);
  });

  it('runs the function behind a ribbon button until it says that it has completed', async () => {
    office.runScript(`
      Office.actions.associate('Plan', async (event) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Plan').getRange('A1').values = [[event.source.id]];
          await context.sync();
        });
        event.completed();
      });
    `);
    await office.runCommand('Plan');
    expect(book.activeSheet.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['Plan']]);
  });

  it('says so when no function stands behind a button', async () => {
    await expect(office.runCommand('Nothing')).rejects.toThrow('The add-in has no action "Nothing"');
  });

  it('gives up a command that never ends when it is closed', async () => {
    office.runScript(`Office.actions.associate('Endless', () => undefined);`);
    const endless = office.runCommand('Endless');
    office.dispose();
    await expect(endless).rejects.toThrow('The add-in was closed');
  });

  it('can be loaded twice, each with its own workbook', async () => {
    const other = new MemoryBook(['Other']);
    const otherHost = createHost(other);
    const second = await loadOffice(otherHost);
    const name = await second.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    second.dispose();
    otherHost.dispose();
    expect(name).toBe('Other');
    expect(second.Office.context.displayLanguage).toBe('en-US');
  });

  it('reports a fault in a script as the fault it is', () => {
    expect(() => office.runScript('nonsense(;', 'broken.js')).toThrow(/Unexpected token/);
  });
});
