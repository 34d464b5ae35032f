import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildProduct } from '../support/buildProduct';

const root = resolve(__dirname, '../..');

/** Names of packages in paths below node_modules. */
function packagesIn(paths: readonly string[]): string[] {
  const names = paths.flatMap((path) => {
    const [owner = '', name] = path.split('node_modules/').slice(1).pop()?.split('/') ?? [];
    return owner.startsWith('@') ? [`${owner}/${name}`] : owner || [];
  });
  return [...new Set(names)].sort();
}

/** Every file of which something is in what the page loads, as another bundler than that of the build finds them. */
async function filesOfBuild(): Promise<string[]> {
  const entries = ['functions/index.ts', 'commands/presses.ts', 'commands/index.ts', 'taskpane/index.ts'];
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((entry) => join(root, 'src', entry)),
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    minifySyntax: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: join(root, 'src/tsconfig.json'),
    logLevel: 'error',
  });
  const shipped = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return shipped.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : []));
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
  const inScripts = packagesIn(await filesOfBuild());
  expect(inScripts).toEqual(expect.arrayContaining(['chinese-days', 'preact']));
  expect(packagesOfStyles()).toEqual(['@fluentui/tokens']);
  const named = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual([...new Set([...inScripts, ...packagesOfStyles(), 'webpack'])].sort());
}, 240_000);

test('licences are whole, word by word', () => {
  for (const name of ['chinese-days', 'preact', '@fluentui/tokens', 'webpack']) {
    const text = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim();
    expect(text).toMatch(/copyright/i);
    expect(licences).toContain(text);
  }
});
