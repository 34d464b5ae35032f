import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { officeFolder, projectFolder } from '../../../src/standin/cli/officeFolder';
import { builtAddin } from '../../../src/standin/cli/projectFiles';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'dist-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the project's own files", () => {
  it('are found from wherever the source lies', () => {
    expect(existsSync(path.join(projectFolder(), 'package.json'))).toBe(true);
    expect(existsSync(path.join(officeFolder(), 'office.js'))).toBe(true);
  });

  it('are not looked for beyond the root', () => {
    expect(() => projectFolder(folder)).toThrow('Office.js is not installed: run "npm ci" first.');
  });

  it('are the bundle and its functions in the language asked for', () => {
    for (const [name, text] of [
      ['functions.js', ''],
      ['functions.json', '{"functions":[{"id":"A","name":"A","parameters":[]}]}'],
      ['functions.zh-CN.json', '{"functions":[]}'],
    ] as const) {
      writeFileSync(path.join(folder, name), text);
    }
    expect(builtAddin('en', folder)).toMatchObject({ bundle: path.join(folder, 'functions.js') });
    expect(builtAddin('en', folder).behind).toBeUndefined();
    writeFileSync(path.join(folder, 'plan.js'), '');
    expect(builtAddin('en', folder)).toMatchObject({ behind: path.join(folder, 'plan.js') });
    expect(builtAddin('en', folder).functions.functions).toHaveLength(1);
    expect(builtAddin('zh-CN', folder).functions.functions).toHaveLength(0);
  });

  it('have to be built first', () => {
    expect(() => builtAddin('en', folder)).toThrow('The add-in is not built yet: run "npm run build".');
  });
});
