/** How jest runs the tests: package.json leads it here. */
const engine = require('./support/engine/bundle.cjs');

const toCommonJs = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: false },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'commonjs' },
  },
];
const withTsx = [
  '@swc/jest',
  { ...toCommonJs[1], jsc: { ...toCommonJs[1].jsc, parser: { syntax: 'typescript', tsx: true } } },
];

/** Packages that ship ES modules only. */
const esModules = [
  'preact',
  'lodash-es',
  'nanoid',
  'rbush',
  'quickselect',
  'kdbush',
  'cjk-regex',
  'regexp-util',
  'unicode-regex',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
];

module.exports = {
  rootDir: '..',
  roots: ['<rootDir>/test'],
  testEnvironment: '<rootDir>/test/support/engine/environment.cjs',
  globalSetup: '<rootDir>/test/support/globalSetup.cjs',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.(ts|js|mjs)$': toCommonJs, '\\.(tsx|jsx)$': withTsx },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  moduleNameMapper: {
    '^fast-check$': '<rootDir>/test/support/sameExamples.cjs',
    [`^(${engine.names.join('|')})$`]: `${engine.folder}/$1.cjs`,
  },
  testSequencer: '<rootDir>/test/support/longestFirst.cjs',
  setupFiles: ['<rootDir>/test/support/valid/recordWritten.ts'],
  reporters: [
    'default',
    '<rootDir>/test/support/valid/validReporter.cjs',
    '<rootDir>/test/support/closingLineReporter.cjs',
  ],
  maxWorkers: '100%',
  testTimeout: 180_000,
};
