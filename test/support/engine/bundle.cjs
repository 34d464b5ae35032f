/**
 * The spreadsheet engine in one file. Its packages are 2,000 modules, which jest would find, read and compile anew for each test
 * file that opens a workbook; so they are bundled once (again whenever a version of them changes) and jest is led there.
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const repository = path.resolve(__dirname, '../../..');
const read = (...file) => readFileSync(path.join(repository, ...file), 'utf8');
/** The engine's packages, without those for a screen, which cannot be loaded outside a browser. */
const isEngine = (name) => /^(@univerjs\/.*|rxjs)$/.test(name) && !/\b(ui|design)$/.test(name);

const packages = Object.keys(JSON.parse(read('package.json')).devDependencies).filter(isEngine);
const versions = packages.map((name) => JSON.parse(read('node_modules', name, 'package.json')).version);
const key = createHash('sha256')
  .update([process.version, process.arch, ...versions, readFileSync(__filename, 'utf8')].join())
  .digest('hex')
  .slice(0, 16);

/** Where the bundle lies, and for each package a file of its name that gives its part. */
const folder = path.join(repository, 'out/engine', key);

/** What our files import: the packages, and their texts in the two languages. */
const texts = ['en-US', 'zh-CN'].flatMap((locale) => packages.map((name) => `${name}/locale/${locale}`));
const names = [
  ...packages,
  ...texts.filter((name) =>
    existsSync(path.join(repository, 'node_modules', name.replace('/locale/', '/lib/cjs/locale/') + '.js')),
  ),
];

/** The bundle as a script, without compiling what was compiled when it was made. */
function script(place = folder) {
  const filename = path.join(place, 'bundle.cjs');
  const source = `(function (exports, require, module) {${readFileSync(filename, 'utf8')}\n})`;
  const compiled = path.join(place, 'bundle.bin');
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
  return new vm.Script(source, { filename, cachedData });
}

function run(made, context, require) {
  const module = { exports: {} };
  (context ? made.runInContext(context) : made.runInThisContext())(module.exports, require, module);
  return module.exports;
}

async function make() {
  if (existsSync(folder)) return;
  // Another process may be making the same; who comes second throws its own away.
  const place = `${folder}.${process.pid}`;
  try {
    await makeIn(place);
    renameSync(place, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function makeIn(place) {
  const gives = names.map((name) => `get '${name}'() { return require('${name}'); },`);
  await require('esbuild').build({
    stdin: { contents: `module.exports = {${gives.join('\n')}};`, resolveDir: repository },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: path.join(place, 'bundle.cjs'),
    logLevel: 'error',
  });
  const engineFile = path.join(place, 'engine.cjs');
  writeFileSync(
    engineFile,
    `const run = globalThis[Symbol.for('crewplan.engine')];
module.exports = run ? run(require) : require('./bundle.cjs');\n`,
  );
  for (const name of names) {
    const file = path.join(place, `${name}.cjs`);
    mkdirSync(path.dirname(file), { recursive: true });
    const engine = path.relative(path.dirname(file), engineFile).split(path.sep).join('/');
    writeFileSync(file, `module.exports = require('./${engine}')['${name}'];\n`);
  }
  const made = script(place);
  const engine = run(made, undefined, require);
  // What a workbook without a screen needs has to be compiled to be kept so.
  for (const name of ['core', 'sheets', 'sheets-formula', 'sheets-numfmt', 'sheets-table'])
    void engine[`@univerjs/${name}`];
  writeFileSync(path.join(place, 'bundle.bin'), made.createCachedData());
}

module.exports = { names, folder, make, script, run };
