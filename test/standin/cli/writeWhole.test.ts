import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWhole } from '../../../src/standin/cli/writeWhole';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'whole-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that is written whole', () => {
  it('is there with all its bytes and leaves no draft', async () => {
    await writeWhole(path.join(folder, 'planned.xlsx'), new Uint8Array([1, 2, 3]));
    expect([...readFileSync(path.join(folder, 'planned.xlsx'))]).toEqual([1, 2, 3]);
    expect(readdirSync(folder)).toEqual(['planned.xlsx']);
  });

  it('takes the place of an older one', async () => {
    writeFileSync(path.join(folder, 'planned.xlsx'), 'older');
    await writeWhole(path.join(folder, 'planned.xlsx'), new Uint8Array([7]));
    expect([...readFileSync(path.join(folder, 'planned.xlsx'))]).toEqual([7]);
  });

  it('leaves nothing behind when it cannot be put in place', async () => {
    mkdirSync(path.join(folder, 'planned.xlsx', 'full'), { recursive: true });
    await expect(writeWhole(path.join(folder, 'planned.xlsx'), new Uint8Array([7]))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['planned.xlsx']);
  });
});
