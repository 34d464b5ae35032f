import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../../src/standin/cli/officeFolder';

const script = path.join('src', 'standin', 'cli', 'plan.ts');

/** Runs the script as npm does: in the package's folder, with the user's own folder beside it. */
function plan(argv: string[], userFolder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...argv], {
    cwd: projectFolder(),
    env: { ...process.env, npm_lifecycle_event: 'plan', INIT_CWD: userFolder },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'plan-script-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run plan', () => {
  it('tells a mistyped command how it is used, on the error output, with 64', () => {
    const { status, stdout, stderr } = plan([], folder);
    expect([status, stdout]).toEqual([64, '']);
    expect(stderr).toContain('Usage: npm run plan');
  }, 70_000);

  it('looks for files where the user stands, and ends with 2 when one is not there', () => {
    const { status, stderr } = plan(['missing.xlsx', 'planned.xlsx', '--language', 'zh-CN'], folder);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual(['正在读取 missing.xlsx', '找不到 missing.xlsx。']);
  }, 70_000);
});
