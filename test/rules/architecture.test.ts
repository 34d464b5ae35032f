import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const root = resolve(__dirname, '../..');
const source = join(root, 'src');

interface SourceFile {
  /** From src, with forward slashes. */
  path: string;
  room: string;
  text: string;
  /** Text without comments, so that a word in prose is no finding. */
  code: string;
}

const files: SourceFile[] = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => {
    const full = join(entry.parentPath ?? entry.path, entry.name);
    const path = relative(source, full).split(sep).join('/');
    const text = readFileSync(full, 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
    return { path, room: path.split('/')[0] ?? '', text, code };
  });

/** What a file imports: modules of ours as paths from src, packages by their names. */
function importsOf({ path, code }: SourceFile): { own: string[]; packages: string[] } {
  const found = [...code.matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  const own = found
    .filter((name) => name.startsWith('.'))
    .map((name) =>
      relative(source, resolve(source, path, '..', name))
        .split(sep)
        .join('/'),
    );
  return { own, packages: found.filter((name) => !name.startsWith('.')) };
}

/** Imports of types alone vanish when the code is compiled. */
function withoutTypeImports(code: string): string {
  return code
    .replace(/(import|export) type [^;]*;/g, '')
    .replace(/import \{(\s*type \w+( as \w+)?,?)+\s*\} from [^;]*;/g, '');
}

/** Whether a walk along the imports leads from one file to another. */
function reaches(next: ReadonlyMap<string, string[]>, start: string, goal: string): boolean {
  const seen = new Set<string>();
  const open = [...(next.get(start) ?? [])];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path === goal) return true;
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...(next.get(path) ?? []));
  }
  return false;
}

/** Rooms that each room may import; itself goes without saying. Entry files may import every room. */
const mayImport: Record<string, string[]> = {
  queueing: [],
  model: [],
  grid: [],
  words: ['grid'],
  locales: ['words', 'grid', 'model', 'functions', 'jobs'],
  cells: ['grid', 'locales', 'model'],
  settings: ['grid', 'words', 'cells', 'model'],
  read: ['grid', 'words', 'locales', 'cells', 'settings', 'model'],
  tables: ['grid', 'words', 'locales', 'cells', 'settings', 'read', 'model'],
  write: ['grid', 'words', 'locales', 'tables', 'model'],
  jobs: ['grid', 'words', 'locales', 'cells', 'settings', 'read', 'tables', 'write', 'model'],
  excel: ['grid'],
  functions: ['queueing', 'model', 'words', 'locales'],
  taskpane: ['grid', 'words', 'locales', 'cells', 'settings', 'read', 'jobs', 'model', 'excel'],
  commands: ['grid', 'words', 'locales', 'settings', 'jobs', 'excel'],
  standin: ['grid', 'words', 'locales', 'model'],
};

describe('imports', () => {
  it.each(files.map((file) => [file.path, file] as const))('point one way from %s', (_, file) => {
    const allowed = [file.room, ...(mayImport[file.room] ?? [])];
    const rooms = importsOf(file).own.map((path) => path.split('/')[0] ?? '');
    expect(rooms.filter((room) => !allowed.includes(room))).toEqual([]);
  });

  it('never run in a circle from room to room', () => {
    const byPath = new Map(files.map((file) => [file.path.replace(/\.ts$/, ''), file]));
    const next = new Map(
      [...byPath].map(([path, file]) => [
        path,
        importsOf({ ...file, code: withoutTypeImports(file.code) }).own.map((own) =>
          byPath.has(own) ? own : `${own}/index`,
        ),
      ]),
    );
    const circles = [...next].flatMap(([path, imported]) =>
      imported
        .filter((other) => other.split('/')[0] !== path.split('/')[0] && reaches(next, other, path))
        .map((other) => `${path} -> ${other} -> ... -> ${path}`),
    );
    expect(circles).toEqual([]);
  });

  it('name no package in queueing but its special functions', () => {
    const packages = files
      .filter(({ room }) => room === 'queueing')
      .flatMap((file) => importsOf(file).packages);
    expect(packages.filter((name) => !name.startsWith('@stdlib/math-base-special-'))).toEqual([]);
  });
});

describe('Office.js', () => {
  it('is spoken as Excel.* in the adapter and the stand-in only', () => {
    const speakers = files
      .filter(({ path }) => !path.startsWith('excel/') && !path.startsWith('standin/'))
      .filter(({ code }) => /(?<![\w.'"`])Excel\.[A-Za-z]/.test(code));
    expect(speakers.map(({ path }) => path)).toEqual([]);
  });

  it('is not touched by functions but in their entry', () => {
    const touching = files.filter(({ room, code }) => room === 'functions' && /\bOffice\s*\./.test(code));
    expect(touching.map(({ path }) => path)).toEqual(['functions/index.ts']);
  });
});

describe('every source file', () => {
  it.each(files.map((file) => [file.path, file] as const))(
    '%s stays small and plain',
    (path, { text, code }) => {
      const limit = path.startsWith('locales/') ? 1000 : 300;
      expect(text.split('\n').length).toBeLessThanOrEqual(limit);
      expect(code).not.toMatch(/\beval\s*\(|new Function\s*\(|\balert\s*\(|\bconfirm\s*\(|\bprompt\s*\(/);
      expect(code).not.toMatch(/\binnerHTML\b|document\.write/);
      expect(text).not.toMatch(/\b(TODO|FIXME|XXX)\b/);
      expect(code).not.toMatch(/export default/);
    },
  );
});
