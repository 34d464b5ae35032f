import type { PreviewPage } from './support/previewPage';
import { violations } from './support/axe';
import { ONE_TEST, SETTING_UP, Stage, type StageOptions } from './support/stage';

jest.setTimeout(ONE_TEST);

let stage: Stage;
beforeAll(async () => (stage = await Stage.set()), SETTING_UP);
afterAll(() => stage.strike());

async function withPage(options: StageOptions, use: (page: PreviewPage) => Promise<void>): Promise<void> {
  const page = await stage.open(options);
  try {
    await use(page);
  } finally {
    await page.close();
  }
}

it('is painted within a second of its loading', () =>
  withPage({}, async (page) => {
    const painted = await page
      .frame()
      .evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    expect(painted).toBeLessThan(1000);
  }));

describe.each<[string, StageOptions]>([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
  ['in Chinese', { language: 'zh-CN' }],
  ['in a narrow window', { viewport: { width: 720, height: 700 } }],
])('%s', (_, options) => {
  it('the pane has no fault that axe-core can find, in any of its states', () =>
    withPage(options, async (page) => {
      const found: Record<string, string[]> = {};
      const look = async (state: string): Promise<void> => {
        found[state] = await violations(page.frame());
      };
      await look('found');
      await page
        .frame()
        .evaluate(() => document.querySelector<HTMLElement>('#settings summary, summary')?.click());
      await look('settings');
      await page.planByPane();
      await look('planned');
      await page.failNext({ code: 5103, times: 2 });
      await page.planByPane();
      await look('failed');
      await page.page.evaluate(() => {
        const { book } = window.crewplanPreview!.workspace!;
        book.activeSheet.write({ row: 1, column: 2, rows: 2, columns: 1 }, [['many'], [-1]]);
      });
      await page.planByPane();
      await look('refused');
      const clean = Object.fromEntries(Object.keys(found).map((state) => [state, []]));
      expect(found).toEqual(clean);
    }));
});

it('fits into 320 pixels without scrolling sideways', () =>
  withPage({}, async (page) => {
    await page.page.locator('.splitter').focus();
    for (let step = 0; step < 3; step++) await page.page.keyboard.press('ArrowRight');
    await page.planByPane();
    const [seen, needed] = await page
      .frame()
      .evaluate(() => [window.innerWidth, document.documentElement.scrollWidth] as const);
    expect(seen).toBeLessThanOrEqual(320);
    expect(seen).toBeGreaterThan(310);
    expect(needed).toBeLessThanOrEqual(seen);
  }));

it('speaks the language of the page, before and after it is switched', () =>
  withPage({}, async (page) => {
    expect(await page.planButton.innerText()).toBe('Plan');
    await page.type('Forecast', 1, 2, '4711');
    await page.press('zh-CN');
    await page.pane.getByRole('button', { name: '生成计划' }).waitFor();
    expect(await page.page.locator('.ribbon [data-action="plan"]').innerText()).toBe('生成计划');
    expect(await page.values('Forecast', 1, 2)).toEqual([[4711]]);
    await page.planByRibbon();
    expect(await page.pane.locator('#status').innerText()).toBe('计划已写入');
  }));

it('can be closed and opened again, and the ribbon’s Plan brings it back only when there is something to read', () =>
  withPage({}, async (page) => {
    await page.page.locator('[data-action="close-pane"]').click();
    expect(await page.page.locator('.pane').isVisible()).toBe(false);
    await page.planByRibbon();
    expect(await page.sheetNames()).toContain('HiringPlan');
    await page.press('pane');
    expect(await page.page.locator('.pane').isVisible()).toBe(true);
  }));

it('leaves no fault that axe-core can find in the page around it', () =>
  withPage({}, async (page) => {
    // The grid is Univer's own.
    expect(await violations(page.page.mainFrame(), ['.grid', 'iframe'])).toEqual([]);
    await page.page.locator('.strip summary').click();
    expect(await violations(page.page.mainFrame(), ['.grid', 'iframe'])).toEqual([]);
  }));
