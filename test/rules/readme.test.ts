import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { functionAssets } from '../../src/functions/metadata/assets';
import { helpPage } from '../../src/functions/metadata/helpPage';
import { withFunctionTable } from '../../src/functions/metadata/readmeTable';
import { paneText } from '../../src/taskpane/shell/paneText';
import { ourSheets } from '../../src/grid/names';

const root = path.resolve(__dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const inChinese = readFileSync(path.join(root, 'assets/README.zh-CN.md'), 'utf8');
const { scripts, devDependencies, dependencies } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
) as Record<string, Record<string, string> | undefined>;

describe('the README', () => {
  it('lists every function as its docstring has it; `npm run docs` writes the list', async () => {
    const { reference } = await functionAssets();
    expect(withFunctionTable(readme, reference.en, 'en')).toBe(readme);
    expect(withFunctionTable(inChinese, reference['zh-CN'], 'zh-CN')).toBe(inChinese);
  });

  it('names only commands that exist', () => {
    const named = [...`${readme}${inChinese}`.matchAll(/npm run (\w+)/g)].map(([, script]) => script!);
    expect(named.length).toBeGreaterThan(3);
    for (const script of named) expect(scripts).toHaveProperty(script);
  });

  it('says which Excel the manifest asks for, as the pages of help do', () => {
    const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
    const version = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)![1];
    for (const text of [readme, inChinese, helpPage([], 'en'), helpPage([], 'zh-CN')])
      expect(text).toMatch(new RegExp(`(needs|需要) ExcelApi ${version}(?!\\d)`));
  });

  it('links only to files that exist', () => {
    const linksOf = (text: string) =>
      [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, link]) => link!);
    const links = [
      ...linksOf(readme).map((link) => path.join(root, link)),
      ...linksOf(inChinese).map((link) => path.join(root, 'assets', link)),
    ];
    expect(links.filter((file) => !existsSync(file))).toEqual([]);
    expect(links).toContain(path.join(root, 'assets/README.zh-CN.md'));
  });

  it('has every sheet of a plan and the pages of the pane in the Chinese one by the names that they have', () => {
    const { tabs, tools } = paneText('zh-CN');
    const named = [...Object.values(ourSheets), tabs.interviews, tabs.workbook, tabs.finance];
    const pressed = [tools.template.name, tools.audit.name, tools.repair.name, tools.values.name];
    expect([...named, ...pressed].filter((name) => !inChinese.includes(name))).toEqual([]);
  });

  it('leads to headings that it has', () => {
    const anchorOf = (heading: string): string => `#${heading.toLowerCase().replaceAll(' ', '-')}`;
    const anchors = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));
    const led = [...readme.matchAll(/\]\((#[^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(led.length).toBeGreaterThan(2);
    expect(anchors).toEqual(expect.arrayContaining(led));
  });

  it('says of every dependency why it is there', () => {
    const families = [
      /^@types\//,
      /^@univerjs\//,
      /^@stdlib\//,
      /-plugin$/,
      /^webpack/,
      /^custom-functions-metadata/,
    ];
    const named = (name: string): boolean =>
      readme.includes(name) || families.some((family) => family.test(name));
    const all = Object.keys({ ...dependencies, ...devDependencies });
    expect(all.filter((name) => !named(name))).toEqual([]);
  });
});
