import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { functionAssets } from '../../src/functions/metadata/assets';
import type { BookInput } from '../../src/standin/book/book';
import { createBook } from '../../src/standin/book/openBook';
import type { UniverBook } from '../../src/standin/book/univerBook';
import { registerAddinFunctions, type FunctionsJson } from '../../src/standin/host/addinFunctions';
import { createHost, type Host } from '../../src/standin/host/host';
import { loadOffice, type OfficeRuntime } from '../../src/standin/cli/loadOffice';
import { shows } from '../functions/support/formula';
import { buildProduct, webpack } from '../support/buildProduct';
import { gzipSync } from 'node:zlib';
import { createContext, runInContext } from 'node:vm';

const root = resolve(__dirname, '../..');
const dist = join(root, 'dist');
const source = join(root, 'src');

/** What may come over the line before the first answer of a cell, beside Office.js itself. */
const BEFORE_A_CELL = 60_000;

const read = (name: string, folder = dist): string => readFileSync(join(folder, name), 'utf8');

/** The production build, which `npm test` has made; made here where it is missing or older than its sources. */
beforeAll(() => buildProduct(root), 240_000);

describe('the production bundle', () => {
  it('holds what the manifest names', () => {
    const files = readdirSync(dist, { recursive: true });
    const named = ['functions.js', 'functions.json', 'functions.zh-CN.json', 'manifest.xml', 'help.html'];
    const behind = [...read('commands/behind.ts', source).matchAll(/'(\w+\.js)'/g)].map(([, name]) => name);
    expect(behind).toEqual(['plan.js', 'pane.js']);
    expect(files).toEqual(expect.arrayContaining(behind));
    expect(files).toEqual(expect.arrayContaining([...named, join('assets', 'icon-32.png')]));
  });

  it('is served from the URL of the environment', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'crewplan-dist-'));
    try {
      const env = { ...process.env, CREWPLAN_URL: 'https://plans.example.com/crewplan/' };
      // The scripts, which know of no URL, are left out.
      const noScripts = ['--entry-reset', '--entry', './test/support/noScript.cjs'];
      const args = ['--mode', 'production', '--output-path', elsewhere, ...noScripts];
      await promisify(execFile)(process.execPath, [webpack(root), ...args], { cwd: root, env });
      const named = readdirSync(dist, { recursive: true }).filter((name) => !/\.js(\.|$)/.test(String(name)));
      expect(readdirSync(elsewhere, { recursive: true })).toEqual(expect.arrayContaining(named));
      for (const name of ['manifest.xml', 'functions.json', 'functions.zh-CN.json']) {
        expect(read(name, elsewhere)).toContain('https://plans.example.com/crewplan/');
        expect(read(name, elsewhere)).not.toContain('localhost');
      }
      expect(read('manifest.xml', elsewhere)).not.toContain('crewplan//');
      for (const name of readdirSync(dist).filter((file) => file.endsWith('.js')))
        expect(read(name)).not.toContain('localhost:3000');
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  }, 120_000);

  it('runs under a strict Content-Security-Policy and shows nothing of the machine it was built on', () => {
    for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
      const code = read(name);
      expect(code).not.toMatch(/\beval\(|new Function\(|sourceMappingURL/);
      expect(code).not.toContain(root);
    }
  });

  it('has the way to Excel once, so that the pane and the ribbon take the same turns', () => {
    const withAdapter = readdirSync(dist).filter(
      (name) => name.endsWith('.js') && read(name).includes('delayForCellEdit'),
    );
    expect(withAdapter).toEqual(['plan.js']);
  });

  it('lets a cell wait for at most 60 kB, compressed: all that its page names', () => {
    const html = read('taskpane.html');
    const named = [...html.matchAll(/(?:src|href)="?([^">\s]+)/g)].map(([, name = '']) => name);
    const ours = ['taskpane.html', ...named.filter((name) => !name.startsWith('https:'))];
    expect(ours).toEqual(expect.arrayContaining(['functions.js', 'taskpane.js', 'styles/pane.css']));
    const bytes = ours.map((name) => gzipSync(read(name)).length).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(BEFORE_A_CELL);
  });

  it('has nothing of the plan or the pane in what a cell waits for', () => {
    const code = read('functions.js');
    // A table's header, a problem's sentence, a button of the pane.
    for (const text of ['InterviewQuota', 'Type a plain number', 'Insert template']) {
      expect(code).not.toContain(text);
      expect(read('plan.js') + read('pane.js')).toContain(text);
    }
  });

  it('answers a formula where there is nothing but the custom-functions runtime', () => {
    const functions = new Map<string, (...args: unknown[]) => unknown>();
    const associate = (id: string, fn: (...args: unknown[]) => unknown) => functions.set(id, fn);
    runInContext(read('functions.js'), createContext({ CustomFunctions: { associate }, console }));
    const { functions: described } = JSON.parse(read('functions.json')) as { functions: { id: string }[] };
    expect([...functions.keys()].sort()).toEqual(described.map(({ id }) => id).sort());
    const staff = functions.get('REQUIRED_STAFF')?.([[100]], [[180]], [[0.8]], [[20]], null, [[0.3]]);
    expect(JSON.stringify(staff)).toBe('[[20]]');
  });

  it('loads Office from Microsoft before its own scripts', () => {
    const html = read('taskpane.html');
    const scripts = [...html.matchAll(/<script[^>]*src="?([^">\s]+)/g)].map((match) => match[1]);
    expect(scripts).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'functions.js',
      'taskpane.js',
    ]);
  });

  it('has every style sheet that its page links', () => {
    const sheets = [...read('taskpane.html').matchAll(/<link[^>]*href="?([^">\s]+\.css)/g)];
    for (const [, href = ''] of sheets) expect(read(href)).not.toBe('');
    expect(read('taskpane.html')).toMatch(/Content-Security-Policy/);
    expect(read('taskpane.html')).not.toMatch(/unsafe-eval/);
  });
});

describe('the production bundle beside a workbook', () => {
  let book: UniverBook;
  let host: Host;
  let office: OfficeRuntime;

  beforeAll(async () => {
    book = await createBook();
    host = createHost(book);
    office = await loadOffice(host, { language: 'en-US' });
    registerAddinFunctions(book, host, JSON.parse(read('functions.json')) as FunctionsJson);
    office.runBundle(join(dist, 'functions.js'));
  }, 120_000);

  afterAll(() => {
    office.dispose();
    host.dispose();
    book.dispose();
  });

  /** Writes formulas from A1 on into a sheet of their own and gives the values of an area after calculation. */
  async function sheetOf(input: BookInput[][], rows: number, columns: number): Promise<unknown[][]> {
    const sheet = book.addSheet();
    const width = Math.max(...input.map((cells) => cells.length));
    const padded = input.map((cells) => [...cells, ...new Array<BookInput>(width - cells.length).fill(null)]);
    sheet.write({ row: 0, column: 0, rows: input.length, columns: width }, padded);
    await book.calculate();
    return sheet.values({ row: 0, column: 0, rows, columns });
  }

  it('answers formulas among others, with cells, ranges and left-out arguments', async () => {
    const values = await sheetOf(
      [
        [100, 180, '=CREW.REQUIRED_STAFF(A1,B1,0.8,20,,0.3)+1', '=CREW.ERLANGC(10,14)*2'],
        ['=SUM(CREW.WORKLOAD_HOURS(A1:A1,3600))', null, '=CREW.WORKDAYS(DATE(2026,2,10))'],
      ],
      2,
      4,
    );
    expect(values[0]?.[2]).toBe(21);
    expect(values[0]?.[3]).toBeCloseTo(2 * 0.1741319, 6);
    expect(values[1]?.[0]).toBe(100);
    expect(values[1]?.[2]).toBe(16);
  });

  it('spills a column with an empty row and an error of its own in a bad row', async () => {
    const values = await sheetOf(
      [[100, '=CREW.REQUIRED_STAFF(A1:A4,180,0.8,20)'], [null], ['many'], [50]],
      4,
      2,
    );
    expect(values.map(([, staff]) => staff)).toEqual([14, '', { error: '#VALUE!' }, 8]);
  });

  it('spills tables', async () => {
    const values = await sheetOf([['=CREW.WHY(100,180,0.8,20,30,0.3)']], 15, 4);
    expect(values[9]).toEqual(['Bound by', 'service level', '', '']);
    expect(values[10]).toEqual(['', 'Target', 'With 14', 'With 13']);
  });

  it('gives typed errors, and CHECK says each in words', async () => {
    const values = await sheetOf(
      [
        ['=CREW.ASA(100,180,10)', '=CREW.ERLANGC(-1,5)', '=CREW.ERLANGC("x",5)', '=CREW.ERLANGC(Z99,5)'],
        ['=CREW.CHECK("ERLANGC",-1,5)', '=CREW.CHECK("ERLANGC",10,14)'],
      ],
      2,
      4,
    );
    expect(values[0]).toEqual(['#N/A', '#NUM!', '#VALUE!', '#N/A'].map((error) => ({ error })));
    expect(values[1]?.slice(0, 2)).toEqual(['load_erlangs must be 0 or more; it is -1.', 'OK']);
  });

  it('passes the error of a cell on', async () => {
    const values = await sheetOf([['=1/0', '=CREW.ERLANGC(A1,5)']], 1, 2);
    expect(values[0]).toEqual([{ error: '#DIV/0!' }, { error: '#DIV/0!' }]);
  });

  it("sends a sentence with the error, in the runtime's own error type", async () => {
    const failure = await host.invokeFunction('ERLANGC', [[['x']], [[5]]]);
    expect(failure).toEqual({
      error: '#VALUE!',
      message: 'load_erlangs must be a number; it is the text "x".',
    });
  });

  it('answers every documented example as it says', async () => {
    const { reference } = await functionAssets();
    const single = reference.en.filter(({ result, name }) => !/[;,]/.test(result) || name === 'CHECK');
    expect(single.length).toBeGreaterThan(30);
    const values = await sheetOf(
      single.map(({ formula }) => [formula]),
      single.length,
      1,
    );
    single.forEach(({ formula, result }, row) => {
      expect([formula, values[row]?.[0], shows(result, values[row]?.[0])]).toEqual([
        formula,
        values[row]?.[0],
        true,
      ]);
    });
  });
});
