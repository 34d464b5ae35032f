import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/standin/file/readWorkbook';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { withValuesOf } from './valuesOfCsv';

const TIME_OUT = 120_000;

const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  '/opt/libreoffice/program/soffice',
];

/** LibreOffice recalculates a loaded file only when its profile says so: 0 is "always". */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Path of LibreOffice's program, or null where it is not installed. */
export function findLibreOffice(): string | null {
  const named = ['soffice', 'libreoffice', 'soffice.com'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => named.map((name) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find((path) => existsSync(path)) ?? null;
}

/** Opens the workbook in LibreOffice, recalculates everything from scratch and reads the result back. */
export async function recalculate(xlsx: Uint8Array): Promise<WorkbookFile> {
  return readWorkbook(await convert(xlsx, 'xlsx'));
}

/**
 * Every sheet as text: commas, quotes around texts only, UTF-8, numbers in full and not as they are shown. LibreOffice writes that
 * in a tenth of the time that an .xlsx takes, which is half of all that it does for one.
 */
const ALL_SHEETS_AS_TEXT = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

/**
 * Recalculates several workbooks in one run of the program, which takes far longer to start than to calculate. What comes back
 * are the workbooks themselves with LibreOffice's values.
 */
export async function recalculateAll(xlsx: readonly Uint8Array[]): Promise<WorkbookFile[]> {
  return convertAll(xlsx.map(withoutLooks), ALL_SHEETS_AS_TEXT, async (out) => {
    const written = await readdir(out);
    return Promise.all(
      xlsx.map(async (bytes, index) => {
        const file = readWorkbook(bytes);
        for (const sheet of file.sheets) {
          const name = `book${index}-${sheet.name}.csv`;
          if (!written.includes(name)) throw new Error(`LibreOffice did not calculate ${sheet.name}`);
          sheet.cells = withValuesOf(sheet.cells, await readFile(join(out, name), 'utf8'));
        }
        return file;
      }),
    );
  });
}

/**
 * The workbook without what only says how it looks: every number as it is, where dates and shares would be written as such, and no
 * areas to print, whose pages LibreOffice lays out on opening for longer than it calculates.
 */
function withoutLooks(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  const change = (name: string, pattern: RegExp, to: (part: string) => string): void => {
    parts[name] = strToU8(strFromU8(parts[name]!).replace(pattern, to));
  };
  change('xl/styles.xml', /<cellXfs[^]*<\/cellXfs>/, (formats) =>
    formats.replace(/ numFmtId="\d+"/g, ' numFmtId="1"').replace(/ applyNumberFormat="\d"/g, ''),
  );
  change('xl/workbook.xml', /<definedName name="_xlnm\.Print_[^]*?<\/definedName>/g, () => '');
  return zipSync(parts, { level: 0 });
}

/** Converts a workbook with forced recalculation, e.g. to "xlsx" or "csv" (the first sheet). */
export async function convert(xlsx: Uint8Array, format: string): Promise<Uint8Array> {
  return convertAll([xlsx], format, async (out) => {
    const result = join(out, `book0.${format.split(':')[0]}`);
    if (!existsSync(result)) throw new Error('LibreOffice did not open the workbook');
    return new Uint8Array(await readFile(result));
  });
}

/**
 * Converts workbooks in one run and takes the results from the folder in which they lie. Each call has its own folder and
 * profile, so that calls at the same time do not meet; it is given up after two minutes.
 */
async function convertAll<T>(
  books: readonly Uint8Array[],
  format: string,
  take: (out: string) => Promise<T>,
): Promise<T> {
  const program = findLibreOffice();
  if (!program) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'crewplan-office-'));
  try {
    const names = books.map((_, index) => join(folder, `book${index}.xlsx`));
    await Promise.all(books.map((book, index) => writeFile(names[index]!, book)));
    const out = join(folder, 'out');
    await run(program, [...(await conversion(folder, format, out)), ...names]);
    return await take(out);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * The arguments, before the names of workbooks, that have them recalculated and put into a folder in a format.
 * @param folder Takes the profile of that run.
 */
export async function conversion(folder: string, format: string, out: string): Promise<string[]> {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
  return [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    format,
    '--outdir',
    out,
  ];
}

function run(program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const timer = setTimeout(() => {
      // The program is a script that starts another process, so that the whole group has to end.
      if (process.platform !== 'win32' && child.pid) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
      reject(new Error(`LibreOffice took longer than ${TIME_OUT / 1000} s: ${said}`));
    }, TIME_OUT);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${code}: ${said}`));
    });
  });
}
