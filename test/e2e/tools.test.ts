import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { saveWorkbook } from '../../src/workbook/file/saveWorkbook';
import { blankSheet, blankWorkbook } from '../support/blankSheet';
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
  en: { forecast: 'Forecast', inserted: 'Inserted', audit: 'PTY is 70', copied: 'Copied as values' },
  'zh-CN': { forecast: '话务预测', inserted: '已插入', audit: '“员工效率”为 70', copied: '已复制为数值' },
} as const;

/** A workbook with one blank sheet, as Excel opens it. */
async function openBlank(): Promise<void> {
  const file = path.join(stage.downloads, 'blank.xlsx');
  writeFileSync(file, saveWorkbook(null, { ...blankWorkbook(), sheets: [blankSheet('Sheet1')] }));
  await page.openFile(file);
  await page.pane.locator('#empty-start').waitFor();
}

const result = (tool: string) => page.pane.locator(`#tool-${tool} ~ .tool-result`);

/** Walks by the Tab key to an element of the pane and presses it. */
async function pressByKeyboard(id: string): Promise<void> {
  const focused = () => page.frame().evaluate(() => document.activeElement?.id);
  for (let presses = 0; (await focused()) !== id && presses < 60; presses++) {
    await page.page.keyboard.press('Tab');
  }
  expect(await focused()).toBe(id);
  await page.page.keyboard.press('Enter');
}

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const text = words[language];

  beforeAll(async () => {
    page = await stage.open({ language });
  }, SETTING_UP);
  afterAll(() => page.close());

  it('an empty workbook becomes a plan by mouse: template, then Plan', async () => {
    await openBlank();
    await page.pane.locator('#empty-start').click();
    await page.pane.locator('.chip').first().waitFor();
    expect(await page.tableNames()).toHaveLength(6);
    expect((await page.selection()).sheet).toBe(text.forecast);
    await page.planByPane();
    expect(await page.sheetNames()).toContain('HiringPlan');
  });

  it('the tools of the Workbook page say what they came to, by mouse', async () => {
    await page.pane.locator('#tab-workbook').click();
    await page.pane.locator('#tool-audit').click();
    await result('audit')
      .filter({ hasText: /Nothing found|没有发现/ })
      .waitFor();
    await page.type(language === 'en' ? 'Lines' : '线', 3, 2, '70');
    await page.pane.locator('#tool-audit').click();
    const finding = page.pane.locator('.tool .problem button').first();
    expect(await finding.innerText()).toContain(text.audit);
    await finding.click();
    await page.page.waitForFunction(() => {
      const { row, column } = window.crewplanPreview!.workspace!.book.selection.area;
      return row === 3 && column === 2;
    });
    await page.type(language === 'en' ? 'Lines' : '线', 3, 2, '0.7');
    await page.pane.locator('#tool-values').click();
    await result('values').filter({ hasText: text.copied }).waitFor();
    expect(
      (await page.sheetNames()).filter((name) => /\(values\)|（数值）/.test(name)).length,
    ).toBeGreaterThan(2);
    expect(await violations(page.frame())).toEqual([]);
  });

  it('what planning again changes is shown and applied by keyboard alone', async () => {
    await page.pane.locator('#tab-plan').click();
    const before = await page.values('HiringPlan', 4, 0, 1, 1);
    await page.pane.locator('#rounding').evaluate((field: HTMLSelectElement) => {
      field.value = 'none';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.run(() => pressByKeyboard('plan'));
    const focused = () => page.frame().evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('review');
    expect(await page.pane.locator('.move').count()).toBeGreaterThan(0);
    expect(await violations(page.frame())).toEqual([]);
    await page.page.keyboard.press('Escape');
    await page.pane.locator('#review').waitFor({ state: 'detached' });
    await page.run(() => pressByKeyboard('plan'));
    await page.run(() => pressByKeyboard('apply-plan'));
    expect(await focused()).toBe('plan');
    expect(await page.values('HiringPlan', 4, 0, 1, 1)).toEqual(before);
    await page.pane.locator('#rounding').evaluate((field: HTMLSelectElement) => {
      field.value = 'perLine';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  });
});
