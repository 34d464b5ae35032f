import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { declarationsFile } from '../../../src/functions/metadata/assets';
import { sourceFiles } from '../../../src/functions/metadata/sources';

describe('the files that declare functions', () => {
  const files = sourceFiles(declarationsFile);

  it('are those that declarations.ts hands on, each once', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect([file, existsSync(file)]).toEqual([file, true]);
  });

  it('are all that hold a custom function', () => {
    for (const file of files) expect(readFileSync(file, 'utf8')).toContain('@customfunction');
  });

  it('begin with the first functions of the reference table', () => {
    expect(path.basename(files[0] ?? '')).toBe('probability.ts');
  });
});
