import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import globals from 'globals';

export default tseslint.config(
  { ignores: ['dist', 'out', 'node_modules', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    // What needs to know types, promises that nobody awaits, is .oxlintrc.json's.
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // Only the Office.js adapter may say `Excel.`: every other room talks to the workbook port.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/standin/**'],
    rules: { 'no-restricted-globals': ['error', { name: 'Excel', message: 'Use the workbook port.' }] },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.{js,cjs}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['src/standin/**', 'test/**', 'assets/**'], rules: { 'no-console': 'off' } },
);
