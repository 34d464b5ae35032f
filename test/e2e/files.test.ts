import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/standin/file/readWorkbook';
import type { FileCellValue, WorkbookFile } from '../../src/standin/file/workbookFile';
import { findLibreOffice, recalculate } from '../support/libreOffice';
import type { PreviewPage } from './support/previewPage';
import { ONE_TEST, SETTING_UP, Stage } from './support/stage';

jest.setTimeout(2 * ONE_TEST);

const sample = path.resolve(__dirname, '../../assets/sample.xlsx');

let stage: Stage;
let page: PreviewPage;
beforeAll(async () => {
  stage = await Stage.set();
  page = await stage.open();
}, SETTING_UP);
afterAll(() => stage.strike());
beforeEach(() => page.reset());

function fileOf(name: string, bytes: Uint8Array): string {
  const file = path.join(stage.downloads, name);
  writeFileSync(file, bytes);
  return file;
}

/** The sample with another part in it, as Excel would have it. */
function sampleWith(part: string): Uint8Array {
  return zipSync({ ...unzipSync(readFileSync(sample)), [part]: new Uint8Array([1, 2, 3]) });
}

/** The head of a compound file and the stream name that tells an encrypted workbook. */
function encrypted(): Uint8Array {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), name, Buffer.alloc(512)]);
}

function values(file: WorkbookFile): Map<string, FileCellValue> {
  const found = new Map<string, FileCellValue>();
  for (const sheet of file.sheets)
    for (const [row, cells] of sheet.cells)
      for (const [column, { value, formula }] of cells)
        if (formula !== undefined) found.set(`${sheet.name}!${row},${column}`, value);
  return found;
}

describe('a saved workbook', () => {
  let planned: { file: string; sheets: string[]; contents: string; notice: string };
  beforeAll(async () => {
    await page.planByPane();
    const [sheets, contents] = [await page.sheetNames(), await page.contents()];
    planned = { sheets, contents, file: await page.save(), notice: await page.notice().innerText() };
  }, SETTING_UP);

  it('holds the plan, and the sample’s inputs as they were', () => {
    const saved = readWorkbook(readFileSync(planned.file));
    expect(saved.sheets.map(({ name }) => name)).toEqual(planned.sheets);
    const before = readWorkbook(readFileSync(sample)).sheets[0]!;
    expect(saved.sheets[0]!.tables).toEqual(before.tables);
    expect([...saved.sheets[0]!.cells.keys()]).toEqual([...before.cells.keys()]);
    expect(planned.notice).toContain('sample.xlsx');
  });

  it('opens again in the preview, plan and all', async () => {
    await page.untilReplaced(() => page.openFile(planned.file));
    await page.page.getByText(path.basename(planned.file), { exact: true }).waitFor();
    expect(await page.contents()).toBe(planned.contents);
    await page.says('The plan is up to date');
  });

  const withLibreOffice = findLibreOffice() ? it : it.skip;
  withLibreOffice('comes out the same when LibreOffice recalculates it from scratch', async () => {
    const bytes = readFileSync(planned.file);
    const ours = values(readWorkbook(bytes));
    const theirs = values(await recalculate(bytes));
    expect(ours.size).toBeGreaterThan(500);
    const differing = [...ours].filter(([place, value]) => {
      const other = theirs.get(place);
      return typeof value === 'number' && typeof other === 'number'
        ? Math.abs(value - other) > 1e-9 * Math.max(1, Math.abs(value))
        : (value ?? '') !== (other ?? '');
    });
    expect(differing.slice(0, 10)).toEqual([]);
  });
});

describe('a file that is no workbook to open', () => {
  it.each<[string, string, () => Uint8Array, RegExp]>([
    ['a text file', 'notes.xlsx', () => Buffer.from('month,calls\n'), /not an Excel workbook/],
    ['a workbook of 30 MB', 'large.xlsx', () => Buffer.alloc(30_000_000), /too large/],
    ['one with macros', 'macros.xlsm', () => sampleWith('xl/vbaProject.bin'), /macros/],
    ['an encrypted one', 'secret.xlsx', encrypted, /password/],
    ['half a workbook', 'cut.xlsx', () => readFileSync(sample).subarray(0, 3000), /damaged/],
  ])('%s is refused with a remedy, and the open workbook stays', async (_, name, bytes, message) => {
    const before = await page.contents();
    await page.openFile(fileOf(name, bytes()));
    const notice = page.page.locator('.notice.fault');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(message);
    expect(await notice.innerText()).toContain(name);
    expect(await notice.innerText()).toContain('left as it was');
    expect(await page.contents()).toBe(before);
  });

  it('is refused in Chinese on a Chinese page', async () => {
    await page.speak('zh-CN');
    await page.openFile(fileOf('notes.xlsx', Buffer.from('plain text')));
    await page.page.locator('.notice.fault').waitFor();
    expect(await page.notice().innerText()).toMatch(/不是 Excel 工作簿.*当前工作簿保持不变/);
    await page.speak('en');
  });
});

describe('text in columns', () => {
  it('opens by the file button as Excel would, and is saved as a workbook', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, row) => `${(row % 28) + 1}.01.2026;08:${10 + row};"Hotline";3,5`,
    );
    const text = ['Datum;Uhrzeit;Warteschlange;Gespr\u00e4chsdauer', ...rows].join('\r\n');
    const file = fileOf('anrufe.csv', Buffer.from(text, 'latin1'));
    await page.untilReplaced(() => page.openFile(file));
    await page.page.getByText('anrufe.xlsx', { exact: true }).waitFor();
    expect(await page.sheetNames()).toEqual(['anrufe']);
    expect((await page.values('anrufe', 1, 0))[0]![0]).toBe(46_023);
    expect((await page.values('anrufe', 2, 3))[0]![0]).toBe(3.5);
    const saved = readWorkbook(readFileSync(await page.save()));
    expect(saved.sheets[0]!.cells.get(0)!.get(3)!.value).toBe('Gesprächsdauer');
    expect(saved.sheets[0]!.cells.get(40)!.get(1)!.value).toBeCloseTo(8.8166667 / 24, 6);
    await page.reset();
  });

  it('is refused in words where it is none', async () => {
    const before = await page.contents();
    const bytes = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 131) % 256));
    await page.openFile(fileOf('picture.csv', bytes));
    await page.page.locator('.notice.fault').waitFor();
    expect(await page.notice().innerText()).toMatch(/picture\.csv is no text in columns.*left as it was/);
    expect(await page.contents()).toBe(before);
  });
});

describe('a file dropped on the page', () => {
  it('is opened', async () => {
    const content = readFileSync(path.resolve(__dirname, '../../assets/sample.zh-CN.xlsx')).toString(
      'base64',
    );
    await page.untilReplaced(() =>
      page.page.evaluate((base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], 'dropped.xlsx'));
        const drag = (type: string) =>
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
        document.querySelector('.page')!.dispatchEvent(drag('dragenter'));
        document.querySelector('.drop-shade')!.dispatchEvent(drag('drop'));
      }, content),
    );
    await page.page.getByText('dropped.xlsx', { exact: true }).waitFor();
    expect(await page.sheetNames()).toContain('话务预测');
  });
});

describe('unsaved changes', () => {
  it('are not lost to another workbook without a question', async () => {
    await page.type('Forecast', 1, 2, '1');
    await page.press('sample');
    await page.page.getByRole('alertdialog').waitFor();
    await page.page.locator('[data-action="no"]').click();
    expect(await page.values('Forecast', 1, 2)).toEqual([[1]]);
    await page.press('sample');
    await page.untilReplaced(() => page.page.locator('[data-action="yes"]').click());
    await page.page.locator('.document-edited').waitFor({ state: 'hidden' });
    expect(await page.values('Forecast', 1, 2)).toEqual([[115200]]);
  });
});
