// Builds the add-in into dist/: what Excel loads and nothing else. CREWPLAN_URL is where dist/ will be served.
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { sources, Compilation } = require('webpack');
const { require: requireTypeScript } = require('tsx/cjs/api');

const developmentUrl = 'https://localhost:3000';
const baseUrl = (process.env.CREWPLAN_URL ?? developmentUrl).replace(/\/+$/, '');
const inSource = (file) => path.resolve(__dirname, 'src', file);

/** Writes functions.json in both languages and the help pages, from the functions' docstrings. */
class FunctionAssetsPlugin {
  apply(compiler) {
    const { functionAssets } = requireTypeScript('./src/functions/metadata/assets.ts', __filename);
    compiler.hooks.thisCompilation.tap('FunctionAssets', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionAssets', stage }, async () => {
        const { files } = await functionAssets(baseUrl);
        for (const [name, text] of Object.entries(files))
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

/** Writes the pane's style sheets: Fluent's tokens as variables, and the rules of the shell and of every page. */
class PaneStylesPlugin {
  apply(compiler) {
    const { paneStyles } = requireTypeScript('./src/taskpane/styles/paneStyles.ts', __filename);
    compiler.hooks.thisCompilation.tap('PaneStyles', (compilation) => {
      compilation.contextDependencies.add(inSource('taskpane'));
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'PaneStyles', stage }, () => {
        for (const [name, text] of Object.entries(paneStyles()))
          compilation.emitAsset(`styles/${name}`, new sources.RawSource(text));
      });
    });
  }
}

/** Packages of which something ships that is no module: the style sheets carry values of Fluent's tokens. */
const beyondModules = ['@fluentui/tokens'];

/** Writes licences.txt: the licence of every package of which something is in dist/, webpack's own start-up code included. */
class LicencesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const modules = [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]);
        const shipped = modules.flatMap(({ resource = '' }) => packageOf(resource) ?? []);
        const folders = ['webpack', ...beyondModules].map((name) =>
          path.join(__dirname, 'node_modules', name),
        );
        const texts = [...new Set([...shipped, ...folders])].map(licenceOf).sort();
        compilation.emitAsset(
          'licences.txt',
          new sources.RawSource(`${texts.join(`\n${'-'.repeat(80)}\n\n`)}`),
        );
      });
    });
  }
}

/** The folder of the package that a file belongs to; null where it is ours. */
function packageOf(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0) throw new Error(`${name} ${version} comes without the text of its licence.`);
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`;
}

/**
 * What a cell needs is one script. The page loads it with a small one that brings the rest in behind: the ribbon's plan,
 * and the pane. Each knows the modules of those before it.
 */
function entries() {
  const behind = (file, before) => ({ import: inSource(file), dependOn: before });
  return {
    functions: ['functions/index.ts', 'commands/presses.ts'].map(inSource),
    taskpane: behind('commands/behind.ts', 'functions'),
    plan: behind('commands/index.ts', 'functions'),
    pane: behind('taskpane/index.ts', 'plan'),
  };
}

function plugins() {
  const template = inSource('taskpane/taskpane.html');
  const manifest = {
    from: 'manifest.xml',
    transform: (content) => content.toString().replaceAll(developmentUrl, baseUrl),
  };
  const icons = { from: 'assets/**/*.png' };
  const html = {
    minify: false,
    filename: 'taskpane.html',
    template,
    chunksSortMode: 'manual',
    chunks: ['functions', 'taskpane'],
  };
  return [
    new FunctionAssetsPlugin(),
    new LicencesPlugin(),
    ...(existsSync(template) ? [new PaneStylesPlugin()] : []),
    new CopyPlugin({ patterns: [manifest, icons] }),
    ...(existsSync(template) ? [new HtmlPlugin(html)] : []),
  ];
}

/** The certificate that office-addin-dev-certs made, when it did; else the dev server makes its own. */
function certificate() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const [key, cert, ca] = ['localhost.key', 'localhost.crt', 'ca.crt'].map((name) => path.join(folder, name));
  if (!existsSync(key)) return {};
  return { key: readFileSync(key), cert: readFileSync(cert), ca: readFileSync(ca) };
}

module.exports = (_env, { mode = 'production' }) => ({
  mode,
  target: ['web', 'es2020'],
  entry: entries(),
  // No eval, which the page's Content-Security-Policy forbids, and no maps with this machine's paths in what ships.
  devtool: mode === 'production' ? false : 'source-map',
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].js',
    clean: true,
    // What stands in dist/ is as new as the last build, so that tests can tell whether there has to be another.
    compareBeforeEmit: false,
    globalObject: 'globalThis',
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          compilerOptions: { noEmit: false, target: 'ES2020', isolatedModules: false },
        },
      },
      // This package ships ES modules under a package.json that says "commonjs".
      { test: /chinese-days.*\.es\.js$/, type: 'javascript/esm' },
    ],
  },
  plugins: plugins(),
  performance: { hints: false },
  stats: 'errors-warnings',
  devServer: {
    host: 'localhost',
    port: 3000,
    server: { type: 'https', options: certificate() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: path.resolve(__dirname, 'dist'),
    hot: false,
    liveReload: true,
    client: { overlay: false },
  },
});
