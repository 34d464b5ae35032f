import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildProduct, webpack } from '../support/buildProduct';

const root = resolve(__dirname, '../..');

interface Module {
  name?: string;
  modules?: Module[];
}

/** Names of packages in paths below node_modules. */
function packagesIn(paths: readonly string[]): string[] {
  const names = paths.flatMap((path) => {
    const [owner = '', name] = path.split('node_modules/').slice(1).pop()?.split('/') ?? [];
    return owner.startsWith('@') ? [`${owner}/${name}`] : owner || [];
  });
  return [...new Set(names)].sort();
}

/** Every module of the production build, as webpack itself lists them. */
async function modulesOfBuild(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crewplan-modules-'));
  try {
    const list = join(folder, 'modules.json');
    const more = ['--stats', 'verbose', '--json', list, '--no-optimization-minimize'];
    const args = [webpack(root), '--mode', 'production', '--output-path', join(folder, 'dist'), ...more];
    await promisify(execFile)(process.execPath, args, { cwd: root });
    const { chunks } = JSON.parse(readFileSync(list, 'utf8')) as { chunks: { modules: Module[] }[] };
    const namesOf = ({ name = '', modules: inner = [] }: Module): string[] => [
      name,
      ...inner.flatMap(namesOf),
    ];
    return chunks.flatMap(({ modules }) => modules.flatMap(namesOf));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Packages that the style sheets are made with. */
function packagesOfStyles(): string[] {
  const folder = join(root, 'src/taskpane/styles');
  const imports = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/ from '([^.][^']*)'/g)])
    .map(([, name = '']) => name);
  return imports.filter((name) => !name.startsWith('node:'));
}

let licences: string;
beforeAll(async () => {
  await buildProduct(root);
  licences = readFileSync(join(root, 'dist/licences.txt'), 'utf8');
}, 240_000);

test('what ships carries the licence of every package in it, and of no other', async () => {
  const inModules = packagesIn(await modulesOfBuild());
  expect(inModules).toEqual(expect.arrayContaining(['chinese-days', 'preact']));
  expect(packagesOfStyles()).toEqual(['@fluentui/tokens']);
  const named = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual([...new Set([...inModules, ...packagesOfStyles(), 'webpack'])].sort());
}, 240_000);

test('licences are whole, word by word', () => {
  for (const name of ['chinese-days', 'preact', '@fluentui/tokens', 'webpack']) {
    const text = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim();
    expect(text).toMatch(/copyright/i);
    expect(licences).toContain(text);
  }
});
