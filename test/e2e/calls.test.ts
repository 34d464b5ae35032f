import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { saveWorkbook } from '../../src/workbook/file/saveWorkbook';
import { callBook } from '../support/callBooks';
import { smallLog } from '../support/smallLog';
import { violations } from './support/axe';
import type { PreviewPage } from './support/previewPage';
import { ONE_TEST, SETTING_UP, Stage } from './support/stage';

jest.setTimeout(ONE_TEST);

let stage: Stage;
let page: PreviewPage;
beforeAll(async () => {
  stage = await Stage.set();
}, SETTING_UP);
afterAll(() => stage.strike());

const words = {
  en: {
    done: 'Jul – Sep 2026 projected',
    kept: 'was left as it is',
    chosen: 'chosen',
    months: 'from 1 to 12',
  },
  'zh-CN': { done: '推算出 2026年7月至9月', kept: '保持不变', chosen: '采用', months: '1 到 12' },
} as const;

const status = () => page.pane.locator('#forecast-status');
const focused = () => page.frame().evaluate(() => document.activeElement?.id ?? '');

/** Walks by the Tab key to an element of the pane. */
async function tabTo(id: string): Promise<void> {
  for (let presses = 0; (await focused()) !== id && presses < 60; presses++) {
    await page.page.keyboard.press('Tab');
  }
  expect(await focused()).toBe(id);
}

/** A workbook with nothing but a log of half a year, one of its rows without a date. */
async function openLog(language: 'en' | 'zh-CN'): Promise<void> {
  const rows = smallLog(language);
  rows[5] = ['?', ...rows[5]!.slice(1)];
  const file = path.join(stage.downloads, `calls.${language}.xlsx`);
  writeFileSync(file, saveWorkbook(null, callBook(rows)));
  await page.openFile(file);
  await page.pane.locator('#calls-hint').waitFor();
}

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const text = words[language];

  beforeAll(async () => {
    page = await stage.open({ language });
  }, SETTING_UP);
  afterAll(() => page.close());

  it('a call log becomes a forecast by mouse, and that a plan', async () => {
    await openLog(language);
    await page.pane.locator('#calls-hint').click();
    await page.pane.locator('.calls .problem button').click();
    await page.page.waitForFunction(() => window.crewplanPreview!.workspace!.book.selection.area.row === 5);
    expect(await violations(page.frame())).toEqual([]);
    await page.pane.locator('#make-forecast').click();
    await status().filter({ hasText: text.done }).waitFor();
    expect((await page.selection()).sheet).toBe('CallForecast');
    expect(await page.tableNames()).toEqual(
      expect.arrayContaining(['CallHistory', 'CallProjection', 'CallMethods']),
    );
    expect(await page.pane.locator('.method-table .chosen').count()).toBe(2);
    expect(await violations(page.frame())).toEqual([]);
    await page.pane.locator('#tab-plan').click();
    await page.planByPane();
    expect(await page.sheetNames()).toContain('HiringPlan');
  });

  it('it is made anew by keyboard alone, and the Forecast is kept', async () => {
    await page.pane.locator('#tab-plan').focus();
    await page.page.keyboard.press('End');
    await tabTo('calls-months');
    await page.page.keyboard.press('ControlOrMeta+a');
    await page.page.keyboard.type('13');
    await page.pane.locator('#calls-months-error').filter({ hasText: text.months }).waitFor();
    await page.page.keyboard.press('ControlOrMeta+a');
    await page.page.keyboard.type('3');
    await tabTo('make-forecast');
    await page.page.keyboard.press('Enter');
    await page.pane.locator('.forecast-outcome .problem').filter({ hasText: text.kept }).waitFor();
    expect(await page.pane.locator('.method-table .chosen').first().innerText()).toContain(text.chosen);
  });
});
