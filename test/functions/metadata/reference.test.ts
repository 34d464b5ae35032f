import { existsSync } from 'node:fs';
import path from 'node:path';
import { tabs } from '../../../src/taskpane/shell/pages';
import { functionAssets, translate } from '../../../src/functions/metadata/assets';
import { helpPage } from '../../../src/functions/metadata/helpPage';

describe('the reference table', () => {
  it('shows each signature with brackets and defaults', async () => {
    const { reference } = await functionAssets();
    const signature = (name: string) => reference.en.find((row) => row.name === name)?.signature;
    expect(signature('AHT')).toBe('AHT(talk_seconds, [hold_seconds 0], [after_call_seconds 0])');
    expect(signature('WORKDAYS')).toBe('WORKDAYS(month, [calendar "CN"], [extra_days_off], [extra_days_on])');
    expect(signature('CHECK')).toBe('CHECK(function_name, inputs...)');
  });

  it('has a description, an example and its result for every function in both languages', async () => {
    const { reference } = await functionAssets();
    for (const row of [...reference.en, ...reference['zh-CN']]) {
      expect(row.description).not.toBe('');
      expect(row.formula).toMatch(new RegExp(`^=(INDEX\\()?CREW\\.${row.name}\\(`));
      expect(row.result).not.toBe('');
    }
    expect(reference['zh-CN'].map(({ signature }) => signature)).toEqual(
      reference.en.map(({ signature }) => signature),
    );
  });

  it('says method, accuracy and source of every function', async () => {
    const { reference } = await functionAssets();
    for (const { name, returns, remarks } of reference.en) {
      expect([name, returns.length > 0, remarks.length > 40]).toEqual([name, true, true]);
    }
  });
});

describe('the help page', () => {
  it('escapes what it shows and runs no script', async () => {
    const { reference } = await functionAssets();
    const page = helpPage([{ ...reference.en[0]!, description: '<b>"&' }], 'en');
    expect(page).toContain('&lt;b&gt;&quot;&amp;');
    expect(page).not.toContain('<script');
    expect(page).toContain("default-src 'none'");
  });

  it.each(['en', 'zh-CN'] as const)('has every page of the pane with its picture, in %s', (language) => {
    const page = helpPage([], language);
    for (const tab of tabs) expect(page).toContain(`<section id="pane-${tab}"`);
    const pictures = [...page.matchAll(/<img src="([^"]+)"/g)].map(([, file]) => file!);
    expect(pictures).toHaveLength(tabs.length);
    expect(pictures.filter((file) => !existsSync(path.resolve(__dirname, '../../..', file)))).toEqual([]);
    expect(page).toContain("img-src 'self'");
  });

  it('tells its language', () => {
    expect(helpPage([], 'zh-CN')).toContain('<html lang="zh-CN">');
  });
});

describe('translating', () => {
  const metadata = {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: [{ id: 'ASA', name: 'ASA', parameters: [{ name: 'calls', type: 'any' }] }],
  };

  it('fails the build on a function or parameter without translation', () => {
    expect(() => translate(metadata, {}, 'zh-CN')).toThrow('ASA has no zh-CN description');
    const half = { ASA: { description: '平均应答速度', parameters: {} } };
    expect(() => translate(metadata, half, 'zh-CN')).toThrow('ASA calls has no zh-CN description');
  });
});
