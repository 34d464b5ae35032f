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
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => {
    const full = join(entry.parentPath ?? entry.path, entry.name);
    const path = relative(source, full).split(sep).join('/');
    const text = readFileSync(full, 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
    return { path, room: path.split('/')[0] ?? '', text, code };
  });

const byModule = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));

/** What a file imports, types included: files of ours as paths from src, packages by their names. */
function importsOf({ path, code }: SourceFile): { own: string[]; packages: string[] } {
  const found = [...code.matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  const own = found
    .filter((name) => name.startsWith('.'))
    .map((name) =>
      relative(source, resolve(source, path, '..', name))
        .split(sep)
        .join('/'),
    )
    .map((name) => (byModule.get(name) ?? byModule.get(`${name}/index`))?.path ?? name);
  return { own, packages: found.filter((name) => !name.startsWith('.')) };
}

const imports = new Map(files.map((file) => [file.path, importsOf(file)]));

/** The rooms as src/README.md lists them, each with the rooms that it may import. */
function listedRooms(): Map<string, string[]> {
  const page = readFileSync(join(source, 'README.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([\w]+)` +\|[^|]*\|([^|]*)\|$/gm)];
  return new Map(
    rows.map(([, room, arrows]) => [room!, [...arrows!.matchAll(/`(\w+)`/g)].map((match) => match[1]!)]),
  );
}

const rooms = listedRooms();

/** Files that wire rooms together: each starts a program and is imported by none. */
const entries = ['taskpane/index.ts', 'taskpane/index.tsx', 'commands/index.ts', 'functions/index.ts'];

/** Groups of nodes in which every one leads to every other, as Tarjan finds them. */
function circlesOf(nodes: Iterable<string>, next: (node: string) => Iterable<string>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  function visit(node: string): void {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    open.push(node);
    for (const other of next(node)) {
      if (!index.has(other)) {
        visit(other);
        low.set(node, Math.min(low.get(node)!, low.get(other)!));
      } else if (open.includes(other)) low.set(node, Math.min(low.get(node)!, index.get(other)!));
    }
    if (low.get(node) !== index.get(node)) return;
    const circle = open.splice(open.indexOf(node));
    if (circle.length > 1) circles.push(circle.sort());
  }
  for (const node of nodes) if (!index.has(node)) visit(node);
  return circles;
}

describe('the rooms', () => {
  it('are the folders of src, each with its line in src/README.md', () => {
    const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...rooms.keys()].sort()).toEqual(folders.map((entry) => entry.name).sort());
  });

  it('may import rooms that there are, in no circle', () => {
    const unknown = [...rooms.values()].flat().filter((room) => !rooms.has(room));
    expect(unknown).toEqual([]);
    expect(circlesOf(rooms.keys(), (room) => rooms.get(room)!)).toEqual([]);
  });

  it('keep what stands in for Excel out of the product', () => {
    const letIn = [...rooms].filter(([, arrows]) => arrows.includes('standin'));
    expect(letIn).toEqual([]);
  });

  it('are each imported as the page says', () => {
    const used = new Set(
      files.flatMap((file) =>
        imports.get(file.path)!.own.map((path) => `${file.room} -> ${path.split('/')[0]}`),
      ),
    );
    const unused = [...rooms].flatMap(([room, arrows]) =>
      arrows.map((other) => `${room} -> ${other}`).filter((arrow) => !used.has(arrow)),
    );
    expect(unused).toEqual([]);
  });
});

describe('imports, types included', () => {
  it.each(files.map((file) => [file.path, file] as const))('point one way from %s', (path, file) => {
    const allowed = [file.room, ...(rooms.get(file.room) ?? [])];
    const wired = entries.includes(path) ? ['excel'] : [];
    const found = imports.get(path)!.own.map((other) => other.split('/')[0] ?? '');
    expect(found.filter((room) => ![...allowed, ...wired].includes(room))).toEqual([]);
  });

  it('never run in a circle from file to file', () => {
    const circles = circlesOf(imports.keys(), (path) => imports.get(path)?.own ?? []);
    expect(circles).toEqual([]);
  });

  it('lead to no file that starts a program', () => {
    const imported = new Set([...imports.values()].flatMap(({ own }) => own));
    expect(entries.filter((entry) => imported.has(entry))).toEqual([]);
  });

  it('name no package in queueing', () => {
    const packages = files
      .filter(({ room }) => room === 'queueing')
      .flatMap(({ path }) => imports.get(path)!.packages);
    expect(packages).toEqual([]);
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
    (_, { text, code }) => {
      expect(text.split('\n').length).toBeLessThanOrEqual(300);
      expect(code).not.toMatch(/\beval\s*\(|new Function\s*\(|\balert\s*\(|\bconfirm\s*\(|\bprompt\s*\(/);
      expect(code).not.toMatch(/\binnerHTML\b|document\.write/);
      expect(text).not.toMatch(/\b(TODO|FIXME|XXX)\b/);
      expect(code).not.toMatch(/export default/);
    },
  );
});
