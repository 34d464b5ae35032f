import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { saveWorkbook } from '../../src/workbook/file/saveWorkbook';
import { addGrid } from '../support/gridSheet';
import { planningBook } from '../support/planningBook';
import { violations } from './support/axe';
import type { PreviewPage } from './support/previewPage';
import { ONE_TEST, SETTING_UP, Stage } from './support/stage';

jest.setTimeout(2 * ONE_TEST);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
}, SETTING_UP);
afterAll(() => stage.strike());

/** Months across of no year, and an AHT that may be in minutes: two questions. */
function openQuestions(): Uint8Array {
  const lines = {
    headers: ['Line', 'PTY', 'Opening heads'],
    rows: [
      ['Hotline', 0.7, 80],
      ['CIC', 0.9, 12],
    ],
  };
  const file = addGrid(planningBook({ Forecast: null, Lines: lines }), 'Our plan', 'B3', [
    ['Line', 'Measure', 'Jan', 'Feb'],
    ['Hotline', 'Calls', 120_000, 130_000],
    [null, 'AHT', 4, 4.5],
    ['CIC', 'Calls', 20_000, 30_000],
    [null, 'AHT', 5, 5.5],
  ]);
  return saveWorkbook(null, file);
}

const words = {
  en: {
    written: 'Plan written',
    asked: '2 questions · from Our plan!B3 · Months across',
    answered: /from Our plan!B3 .* 2 columns read/,
  },
  'zh-CN': {
    written: '计划已写入',
    asked: '2 处待确认 · 取自 Our plan!B3 · 月份横排',
    answered: /取自 Our plan!B3 .*已识别 2 列/,
  },
} as const;

async function opened(language: 'en' | 'zh-CN'): Promise<PreviewPage> {
  const page = await stage.open({ language });
  const file = path.join(stage.downloads, `questions-${language}.xlsx`);
  writeFileSync(file, openQuestions());
  await page.openFile(file);
  await page.pane.locator('#status').filter({ hasText: /2/ }).waitFor();
  return page;
}

const summary = (page: PreviewPage) => page.pane.locator('#mapping-Forecast-summary .summary-choices');
const focused = (page: PreviewPage) => page.frame().evaluate(() => document.activeElement?.id ?? '');

/** Goes from the grid into the pane; the grid of a file just opened takes a moment to listen. */
async function enterPane(page: PreviewPage): Promise<void> {
  const isInPane = () => page.frame().evaluate(() => document.hasFocus());
  for (let presses = 0; !(await isInPane()) && presses < 10; presses++) {
    await page.page.evaluate(() => window.crewplanPreview!.workspace!.focusGrid());
    await page.page.keyboard.press('F6');
    await page.page.waitForTimeout(200);
  }
}

/** Walks with Tab, or back with Shift and Tab, until an element has the focus. */
async function tabTo(page: PreviewPage, id: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; (await focused(page)) !== id && presses < 60; presses++)
    await page.page.keyboard.press(key);
  expect(await focused(page)).toBe(id);
}

/** Calls and AHT of the first line's first month, as the plan shows them. */
async function firstRow(page: PreviewPage): Promise<unknown[]> {
  const [row] = await page.values('HiringPlan', 4, 1, 1, 3);
  return row!;
}

describe.each(['en', 'zh-CN'] as const)('a forecast with open questions, in %s', (language) => {
  it('is settled by mouse, planned, and remembered in the saved file', async () => {
    const page = await opened(language);
    await page.pane.locator('#tab-workbook').click();
    expect(await summary(page).innerText()).toBe(words[language].asked);
    expect(await violations(page.frame())).toEqual([]);
    await page.pane.locator('#mapping-Forecast-year').selectOption('2026');
    await page.pane.locator('#mapping-Forecast-aht-unit').selectOption('minutes');
    await summary(page).filter({ hasText: words[language].answered }).waitFor();
    await page.pane.locator('#tab-plan').click();
    await page.planByPane();
    expect(await firstRow(page)).toEqual(['Hotline', 120_000, 240]);
    await page.openFile(await page.save());
    await page.pane.locator('#tab-workbook').click();
    await summary(page).filter({ hasText: words[language].answered }).waitFor();
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('is settled by keyboard alone, and follows a change in the user’s own cell', async () => {
    const page = await opened(language);
    await enterPane(page);
    await tabTo(page, 'tab-plan');
    for (let presses = 0; (await focused(page)) !== 'tab-workbook' && presses < 5; presses++)
      await page.page.keyboard.press('ArrowRight');
    await tabTo(page, 'mapping-Forecast-year');
    await page.page.keyboard.type('2026');
    await tabTo(page, 'mapping-Forecast-aht-unit');
    // The likeliest unit comes first.
    await page.page.keyboard.press('ArrowDown');
    await summary(page).filter({ hasText: words[language].answered }).waitFor();
    await tabTo(page, 'tab-workbook', 'Shift+Tab');
    await page.page.keyboard.press('Home');
    await tabTo(page, 'plan');
    await page.page.keyboard.press('Enter');
    await page.pane.locator('#status').filter({ hasText: words[language].written }).waitFor();
    await page.settle();
    await page.type('Our plan', 4, 3, '5');
    expect(await firstRow(page)).toEqual(['Hotline', 120_000, 300]);
    await page.close();
  });
});
