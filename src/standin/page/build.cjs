// Builds the preview page into out/preview/. The add-in's own bundle is not part of it: the page loads that as Excel would.
const { cpSync, rmSync } = require('node:fs');
const path = require('node:path');
const { build } = require('esbuild');

const repository = path.resolve(__dirname, '../../..');
const out = path.join(repository, 'out/preview');
const gridStyles = [
  'design',
  'ui',
  'docs-ui',
  'sheets-ui',
  'sheets-formula-ui',
  'sheets-numfmt-ui',
  'sheets-table-ui',
];

const common = {
  absWorkingDir: repository,
  bundle: true,
  target: 'es2022',
  outdir: out,
  // As short as it gets with all names whole, which errors are read by.
  minifyWhitespace: true,
  minifySyntax: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
};

async function buildPage() {
  rmSync(out, { recursive: true, force: true });
  const page = { page: path.join(__dirname, 'index.ts') };
  const worker = { worker: path.join(__dirname, 'pane/worker.ts') };
  await build({ ...common, entryPoints: worker, format: 'iife' });
  cpSync(path.join(__dirname, 'index.html'), path.join(out, 'index.html'));
  cpSync(path.join(__dirname, 'styles'), path.join(out, 'styles'), { recursive: true });
  for (const name of gridStyles) {
    const style = path.join(repository, 'node_modules/@univerjs', name, 'lib/index.css');
    cpSync(style, path.join(out, 'styles/univer', `${name}.css`));
  }
  // Written last: whoever finds it new finds all of them new.
  await build({ ...common, entryPoints: page, format: 'esm', splitting: true });
}

buildPage().catch(() => {
  process.exitCode = 1;
});
