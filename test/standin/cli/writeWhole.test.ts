import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

  it('is written where a link leads, and the link stays', async () => {
    mkdirSync(path.join(folder, 'inner'));
    writeFileSync(path.join(folder, 'inner', 'real.xlsx'), 'older');
    symlinkSync(path.join(folder, 'inner', 'real.xlsx'), path.join(folder, 'planned.xlsx'));
    await writeWhole(path.join(folder, 'planned.xlsx'), new Uint8Array([7]));
    expect([...readFileSync(path.join(folder, 'inner', 'real.xlsx'))]).toEqual([7]);
    expect(lstatSync(path.join(folder, 'planned.xlsx')).isSymbolicLink()).toBe(true);
    expect(readdirSync(path.join(folder, 'inner'))).toEqual(['real.xlsx']);
  });

  it('leaves nothing behind when the program is stopped in the middle', async () => {
    const planned = path.join(folder, 'planned.xlsx');
    const program = `
      require('tsx/cjs');
      const { writeWhole } = require(${JSON.stringify(require.resolve('../../../src/standin/cli/writeWhole'))});
      const { readdirSync } = require('node:fs');
      void writeWhole(${JSON.stringify(planned)}, new Uint8Array(200_000_000)).then(() => process.exit(3));
      setInterval(() => readdirSync(${JSON.stringify(folder)}).length > 0 && process.kill(process.pid, 'SIGINT'), 1);
    `;
    const child = spawn(process.execPath, ['-e', program], { cwd: path.resolve(__dirname, '../../..') });
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(signal).toBe('SIGINT');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing behind when it cannot be put in place', async () => {
    mkdirSync(path.join(folder, 'planned.xlsx', 'full'), { recursive: true });
    await expect(writeWhole(path.join(folder, 'planned.xlsx'), new Uint8Array([7]))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['planned.xlsx']);
  });
});
