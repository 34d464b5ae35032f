import type { Page } from 'playwright-core';
import { violations } from './support/axe';
import type { PreviewPage } from './support/previewPage';
import { ONE_TEST, SETTING_UP, Stage } from './support/stage';

// One test makes three plans and looks at the pane twenty times.
jest.setTimeout(2 * ONE_TEST);

const usualSize = { width: 1360, height: 800 };

let stage: Stage;
let page: PreviewPage;
beforeAll(async () => {
  stage = await Stage.set();
  page = await stage.open();
}, SETTING_UP);
afterAll(() => stage.strike());
beforeEach(async () => {
  await undress(page.page);
  await page.reset();
});

/** How the pane can look, besides its usual self. */
const dresses: Record<string, (browser: Page) => Promise<void>> = {
  'in dark colours': (browser) => browser.emulateMedia({ colorScheme: 'dark' }),
  'in forced colours': (browser) => browser.emulateMedia({ forcedColors: 'active' }),
  'in a narrow window': (browser) => browser.setViewportSize({ width: 720, height: 700 }),
};
async function undress(browser: Page): Promise<void> {
  await browser.setViewportSize(usualSize);
  // Halfway from one colour to the next nothing would be readable.
  await browser.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
}

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  beforeEach(() => page.speak(language));
  afterEach(() => page.speak('en'));

  it('the pane has no fault that axe-core can find, in any of its states and looks', async () => {
    const found: Record<string, string[]> = {};
    const look = async (state: string): Promise<void> => {
      found[state] = await violations(page.frame());
      // The looks are the same in both languages.
      if (language !== 'en') return;
      for (const [name, dress] of Object.entries(dresses)) {
        await dress(page.page);
        found[`${state} ${name}`] = await violations(page.frame());
        await undress(page.page);
      }
    };
    await look('found');
    await page.frame().evaluate(() => document.querySelector<HTMLElement>('summary')?.click());
    await look('settings');
    await page.planByPane();
    await look('planned');
    await page.failNext({ code: 5103, times: 2 });
    await page.planByPane();
    await look('failed');
    await page.page.evaluate(() => {
      const { book } = window.crewplanPreview!.workspace!;
      book.sheets[0]!.write({ row: 1, column: 2, rows: 2, columns: 1 }, [['many'], [-1]]);
    });
    await page.planByPane();
    await look('refused');
    expect(Object.keys(found)).toHaveLength(language === 'en' ? 20 : 5);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
  });
});

it('fits into 320 pixels without scrolling sideways', async () => {
  await page.page.locator('.splitter').focus();
  for (let step = 0; step < 3; step++) await page.page.keyboard.press('ArrowRight');
  await page.planByPane();
  const [seen, needed] = await page
    .frame()
    .evaluate(() => [window.innerWidth, document.documentElement.scrollWidth] as const);
  expect(seen).toBeLessThanOrEqual(320);
  expect(seen).toBeGreaterThan(310);
  expect(needed).toBeLessThanOrEqual(seen);
});

it('speaks the language of the page, before and after it is switched', async () => {
  expect(await page.planButton.innerText()).toBe('Plan');
  await page.type('Forecast', 1, 2, '98765');
  await page.speak('zh-CN');
  await page.pane.getByRole('button', { name: '生成计划' }).waitFor();
  expect(await page.page.locator('.ribbon [data-action="plan"]').innerText()).toBe('生成计划');
  expect(await page.values('Forecast', 1, 2)).toEqual([[98765]]);
  await page.planByRibbon();
  await page.says('计划已写入');
  await page.speak('en');
});

it('works on while it is closed, and can be opened again', async () => {
  await page.page.locator('[data-action="close-pane"]').click();
  await page.page.locator('.pane').waitFor({ state: 'hidden' });
  await page.planByRibbon();
  expect(await page.sheetNames()).toContain('HiringPlan');
  await page.press('pane');
  await page.page.locator('.pane').waitFor({ state: 'visible' });
});

it('comes back by itself when the ribbon’s Plan has something to say', async () => {
  await page.type('Forecast', 1, 2, 'many');
  await page.page.locator('[data-action="close-pane"]').click();
  await page.planByRibbon();
  await page.page.locator('.pane').waitFor({ state: 'visible' });
  expect(await page.pane.locator('#problems').innerText()).toContain('C2');
});

it('leaves no fault that axe-core can find in the page around it', async () => {
  // The grid is Univer's own.
  const around = () => violations(page.page.mainFrame(), ['.grid', 'iframe']);
  expect(await around()).toEqual([]);
  await page.page.locator('.strip summary').click();
  expect(await around()).toEqual([]);
});
