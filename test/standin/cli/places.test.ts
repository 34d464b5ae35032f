import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { placeProblem } from '../../../src/standin/cli/places';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'places-'));
  writeFileSync(path.join(folder, 'forecast.xlsx'), 'a workbook');
  mkdirSync(path.join(folder, 'inner'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.resolve(folder, name);
const problem = (input: string, output: string, language = 'en'): Promise<string | undefined> =>
  placeProblem({ input: at(input), output: at(output), language });

describe('where a plan is read from and written to', () => {
  it('may be new or there already, and a link to a file', async () => {
    expect(await problem('forecast.xlsx', 'planned.xlsx')).toBeUndefined();
    writeFileSync(at('planned.xlsx'), 'older');
    symlinkSync(at('planned.xlsx'), at('link.xlsx'));
    expect(await problem('forecast.xlsx', 'planned.xlsx')).toBeUndefined();
    expect(await problem('forecast.xlsx', 'link.xlsx')).toBeUndefined();
  });

  it('leaves an input that is not there to be told when it is opened', async () => {
    expect(await problem('none.xlsx', 'planned.xlsx')).toBeUndefined();
  });

  it.each([
    ['a folder as the input', 'inner', 'planned.xlsx', /^inner is a folder/],
    ['a device as the input', '/dev/zero', 'planned.xlsx', /^zero is no file/],
    ['a folder as the result', 'forecast.xlsx', 'inner', /^inner is a folder\. Give the result/],
    ['a device as the result', 'forecast.xlsx', '/dev/full', /^full is a device/],
    ['a folder that is not there', 'forecast.xlsx', 'none/planned.xlsx', /^The folder .*none does not exist/],
    ['the input itself', 'forecast.xlsx', 'inner/../forecast.xlsx', /is the input itself/],
  ])('is refused in a sentence: %s', async (_, input, output, sentence) => {
    expect(await problem(input, output)).toMatch(sentence);
    expect(await problem(input, output, 'zh-CN')).toMatch(/[\u4e00-\u9fff].*。$/);
  });

  it('is refused as a link to the input, by another name of it, and as a link to nothing', async () => {
    symlinkSync(at('forecast.xlsx'), at('link.xlsx'));
    linkSync(at('forecast.xlsx'), at('name.xlsx'));
    symlinkSync(at('nowhere.xlsx'), at('dangling.xlsx'));
    expect(await problem('forecast.xlsx', 'link.xlsx')).toMatch(/is the input itself/);
    expect(await problem('forecast.xlsx', 'name.xlsx')).toMatch(/is the input itself/);
    expect(await problem('forecast.xlsx', 'dangling.xlsx')).toMatch(/^dangling\.xlsx is a link to nothing/);
  });

  it('is too large before it is loaded', async () => {
    truncateSync(at('forecast.xlsx'), 30_000_000);
    await expect(problem('forecast.xlsx', 'planned.xlsx')).rejects.toMatchObject({ code: 'tooLarge' });
  });

  // Who may do anything may write anywhere.
  (process.getuid?.() === 0 ? it.skip : it)('is refused where nothing may be written', async () => {
    chmodSync(at('inner'), 0o500);
    expect(await problem('forecast.xlsx', 'inner/planned.xlsx')).toMatch(/^Nothing can be written/);
  });
});
