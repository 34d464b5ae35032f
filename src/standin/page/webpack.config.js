// Builds the preview page into out/preview/. The add-in's own bundle is not part of it: the page loads that as Excel would.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');

const repository = path.resolve(__dirname, '../../..');
const inRepository = (...parts) => path.join(repository, ...parts);
const gridStyles = [
  'design',
  'ui',
  'docs-ui',
  'sheets-ui',
  'sheets-formula-ui',
  'sheets-numfmt-ui',
  'sheets-table-ui',
];

module.exports = {
  mode: 'production',
  context: repository,
  target: ['web', 'es2022'],
  entry: {
    page: inRepository('src/standin/page/index.ts'),
    worker: inRepository('src/standin/page/pane/worker.ts'),
  },
  devtool: false,
  output: { path: inRepository('out/preview'), filename: '[name].js', publicPath: '/preview/', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          compilerOptions: { noEmit: false, target: 'ES2022', isolatedModules: false },
        },
      },
    ],
  },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'src/standin/page/index.html' },
        { from: 'src/standin/page/styles', to: 'styles' },
        ...gridStyles.map((name) => ({
          from: inRepository('node_modules/@univerjs', name, 'lib/index.css'),
          to: `styles/univer/${name}.css`,
        })),
      ],
    }),
  ],
  // The packages of the grid come minified; squeezing 11 MB again would only make the first start slow.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};
