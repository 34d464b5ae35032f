import { existsSync, linkSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ExitCode, runPlanCommandLine } from '../../../src/standin/cli/planCommandLine';
import type { Outcome } from '../../../src/standin/cli/outcome';
import { FileProblem } from '../../../src/standin/file/problem';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plan-'));
  writeFileSync(path.join(folder, 'forecast.xlsx'), 'not a workbook');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(argv: string[], plan?: () => Promise<Outcome>) {
  const out: string[] = [];
  const err: string[] = [];
  const line = {
    folder,
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
  };
  const code = await runPlanCommandLine(argv, line, plan);
  return { code, out, err };
}
const files = ['forecast.xlsx', 'planned.xlsx'];

describe('the plan command', () => {
  it('prints the plan and ends well', async () => {
    const table = [
      ['Month', 'To add'],
      ['2026-01', '9'],
    ];
    const result = await run(files, async () => ({ kind: 'written', lines: ['2027 is estimated.'], table }));
    expect(result).toEqual({
      code: ExitCode.done,
      out: ['Month    To add', '2026-01       9'],
      err: ['2027 is estimated.'],
    });
  });

  it('names the problems of the workbook and ends with 2', async () => {
    const result = await run(files, async () => ({
      kind: 'refused',
      lines: ['Forecast!C7: calls is blank.'],
    }));
    expect(result).toEqual({ code: 2, out: [], err: ['Forecast!C7: calls is blank.'] });
  });

  it('ends with 2 when the add-in failed', async () => {
    const result = await run(files, async () => ({
      kind: 'failed',
      lines: ['The plan could not be written.'],
    }));
    expect([result.code, result.err]).toEqual([2, ['The plan could not be written.']]);
  });

  it('ends with 2 and a sentence when something broke that nobody foresaw', async () => {
    const { code, err } = await run(files, async () => {
      throw new TypeError('x is undefined\n    at somewhere');
    });
    expect([code, err.length]).toEqual([2, 1]);
    expect(err[0]).toMatch(/^forecast.xlsx could not be planned, .* \(x is undefined\); nothing was written/);
    expect(err[0]).not.toContain('somewhere');
  });

  it('ends with 2 and a sentence where the disk is full, which names no path', async () => {
    const { code, err } = await run(files, async () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' });
    });
    expect([code, err]).toEqual([2, ['planned.xlsx cannot be read or written (ENOSPC).']]);
  });

  it('explains its usage and ends with 64', async () => {
    const { code, err } = await run(['forecast.xlsx']);
    expect(code).toBe(64);
    expect(err.join('\n')).toContain('Usage: npm run plan');
  });

  it('names a file that is not there', async () => {
    const { code, err } = await run(['missing.xlsx', 'planned.xlsx']);
    expect([code, err.at(-1)]).toEqual([2, 'missing.xlsx does not exist.']);
  });

  it('names a file that is no workbook, in the language asked for', async () => {
    const english = await run(files);
    const chinese = await run([...files, '--language', 'zh-CN']);
    expect([english.code, chinese.code]).toEqual([2, 2]);
    expect(english.err.at(-1)).toMatch(/^forecast\.xlsx is not an Excel workbook/);
    expect(chinese.err.at(-1)).toMatch(/^forecast\.xlsx 不是 Excel 工作簿/);
    expect(existsSync(path.join(folder, 'planned.xlsx'))).toBe(false);
  });

  it('says what to do about an encrypted one', async () => {
    const { err } = await run(files, async () => {
      throw new FileProblem('encrypted', 'EncryptedPackage');
    });
    expect(err).toEqual([
      'forecast.xlsx is protected by a password. Save a copy without the password and try again.',
    ]);
  });

  it('does not begin when the result has no place to go', async () => {
    const { code, err } = await run(['forecast.xlsx', 'nowhere/planned.xlsx']);
    expect(code).toBe(2);
    expect(err).toEqual([`The folder ${path.join(folder, 'nowhere')} does not exist.`]);
  });

  it('does not begin when the result is the input under another name', async () => {
    linkSync(path.join(folder, 'forecast.xlsx'), path.join(folder, 'other.xlsx'));
    const { code, err } = await run(['forecast.xlsx', 'other.xlsx', '--language', 'zh-CN']);
    expect([code, err]).toEqual([2, ['other.xlsx 就是输入文件。请为结果另取文件名。']]);
  });
});
