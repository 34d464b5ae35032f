import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readWorkbook } from '../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import type { PreviewPage } from './previewPage';

const repository = path.resolve(__dirname, '../../..');

/** Cells with our functions, one of each kind of work: queueing, the calendar, a table that spills, a sentence. */
const formulas = [
  'CREW.REQUIRED_STAFF(100,180,0.8,20)',
  'CREW.WORKDAYS("2026-02")',
  'CREW.QUOTAS(9,{0.45;0.8;0.9})',
  'CREW.CHECK("ERLANGC",-1,5)',
];

const below = { sheet: 'Forecast', row: 100 };

/** The sample with cells that use our functions and have no values yet. */
function sampleWithFunctions(): Uint8Array {
  const file = readWorkbook(new Uint8Array(readFileSync(path.join(repository, 'assets/sample.xlsx'))));
  const sheet = file.sheets.find(({ name }) => name === below.sheet)!;
  sheet.cells.set(below.row, new Map(formulas.map((formula, column) => [column, { value: null, formula }])));
  return saveWorkbook(null, file);
}

/** A file of ours that the pane's page asked for, and its size as a server sends it. */
export interface Asked {
  file: string;
  /** Bytes, compressed. */
  bytes: number;
}

export interface BeforeAnswer {
  /** What was asked for before the first answer of a cell reached the workbook, and after it. */
  before: Asked[];
  after: Asked[];
  /** What the cells say in the end. */
  values: unknown[];
}

interface Noting {
  firstAnswerAt?: number;
}

/** Opens the sample with our functions and tells what the page asked for before it could answer the first of them. */
export async function beforeAnswer(page: PreviewPage): Promise<BeforeAnswer> {
  await page.page.evaluate(() => {
    const noting = window as unknown as Noting;
    delete noting.firstAnswerAt;
    window.addEventListener('message', ({ data }) => {
      if (String(data).includes('SetInvocationArrayResults')) noting.firstAnswerAt ??= Date.now();
    });
  });
  await page.replaceBy('functions.xlsx', sampleWithFunctions());
  const values = async (): Promise<unknown[]> =>
    (await page.values(below.sheet, below.row, 0, 1, formulas.length))[0]!;
  await page.until('every cell has its value', async () =>
    (await values()).every((value) => typeof value === 'number' || typeof value === 'string'),
  );
  const answered = await page.page.evaluate(() => (window as unknown as Noting).firstAnswerAt ?? NaN);
  const asked = await page.frame().evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
      ({ name, startTime, entryType }) => ({
        address: entryType === 'navigation' ? new URL('/taskpane.html', name).href : name,
        at: performance.timeOrigin + startTime,
      }),
    ),
  );
  const ours = asked.flatMap(({ address, at }) => {
    const { hostname, pathname } = new URL(address);
    if (hostname !== 'localhost' || pathname.startsWith('/office/')) return [];
    const file = pathname.slice(1);
    return [{ file, bytes: gzipSync(readFileSync(path.join(repository, 'dist', file))).length, at }];
  });
  const when = (holds: (at: number) => boolean): Asked[] =>
    ours.filter(({ at }) => holds(at)).map(({ file, bytes }) => ({ file, bytes }));
  return {
    before: when((at) => at < answered),
    after: when((at) => at >= answered),
    values: await values(),
  };
}
