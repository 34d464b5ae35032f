import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { largeWorkbook } from './support/largeWorkbook';
import type { PreviewPage } from './support/previewPage';
import { ONE_TEST, SETTING_UP, Stage } from './support/stage';

jest.setTimeout(ONE_TEST);

const inputSheets = ['Forecast', 'Lines', 'Stages', 'Calendar', 'Costs', 'Budget'];
const plannedSheets = [
  'HiringPlan',
  'TrainingLoss',
  'InterviewQuota',
  'CostReview',
  'PlanBridge',
  'PlanSettings',
  'PlanCharts',
];

let stage: Stage;
let page: PreviewPage;
beforeAll(async () => {
  stage = await Stage.set();
  page = await stage.open();
}, SETTING_UP);
afterAll(() => stage.strike());
beforeEach(() => page.reset());

/** The user's own sheets only. */
async function inputs(): Promise<string> {
  const [sheets] = JSON.parse(await page.contents()) as [[string][]];
  return JSON.stringify(sheets.filter(([name]) => !plannedSheets.includes(name)));
}

async function undo(): Promise<void> {
  // What the add-in wrote becomes one step once it has been quiet for a moment.
  await page.page.waitForTimeout(1500);
  await page.page.evaluate(() => window.crewplanPreview!.workspace!.focusGrid());
  await page.page.keyboard.press('Control+z');
  await page.page.waitForTimeout(300);
  await page.settle();
}

describe('a plan of the sample', () => {
  it('comes with one press of the pane’s button, beside the untouched inputs', async () => {
    const before = await inputs();
    await page.planByPane();
    expect(await page.sheetNames()).toEqual([...inputSheets, ...plannedSheets]);
    expect(await inputs()).toBe(before);
    expect(await page.pane.locator('#status').innerText()).toBe('Plan written');
    expect(page.errors).toEqual([]);
  });

  it('takes less than 3 s', async () => {
    const first = await page.secondsOf(() => page.planByPane());
    await page.reset();
    // The first run of a fresh browser also compiles; what counts is the better of two.
    const second = first < 3 ? first : await page.secondsOf(() => page.planByPane());
    expect(second).toBeLessThan(3);
  });

  it('comes from the ribbon’s button as well', async () => {
    await page.planByRibbon();
    expect(await page.sheetNames()).toEqual(expect.arrayContaining(plannedSheets));
    expect(await page.pane.locator('#status').innerText()).toBe('Plan written');
  });

  it('comes by keyboard alone', async () => {
    await page.page.evaluate(() => window.crewplanPreview!.workspace!.focusGrid());
    await page.page.keyboard.press('F6');
    const focused = () => page.frame().evaluate(() => document.activeElement?.id);
    for (let presses = 0; (await focused()) !== 'plan' && presses < 30; presses++)
      await page.page.keyboard.press('Tab');
    expect(await focused()).toBe('plan');
    await page.run(() => page.page.keyboard.press('Enter'));
    expect(await page.sheetNames()).toEqual(expect.arrayContaining(plannedSheets));
  });

  it('is replaced in place by a second run', async () => {
    await page.planByPane();
    const first = await page.contents();
    const tables = await page.tableNames();
    await page.type('Forecast', 1, 2, '200000');
    await page.planByPane();
    expect(await page.contents()).not.toBe(first);
    expect(await page.tableNames()).toEqual(tables);
    await page.type('Forecast', 1, 2, '115200');
    await page.planByPane();
    expect(await page.contents()).toBe(first);
  });

  it('is taken back by one undo, and each later run by one more', async () => {
    const before = await page.contents();
    await page.planByRibbon();
    const planned = await page.contents();
    await undo();
    expect(await page.contents()).toBe(before);
    await page.page.keyboard.press('Control+y');
    await page.page.waitForTimeout(300);
    await page.settle();
    expect(await page.contents()).toBe(planned);
  });

  it('can be seen by month in the pane, and its total is one click away', async () => {
    await page.planByPane();
    expect(await page.pane.locator('table tbody tr').count()).toBeGreaterThanOrEqual(12);
    await page.pane.getByRole('button', { name: 'Go to total' }).click();
    await page.page.waitForTimeout(300);
    expect((await page.selection()).sheet).toBe('HiringPlan');
  });
});

describe('a problem in the inputs', () => {
  it('stands in the list, leads to its cell, and keeps anything from being written', async () => {
    await page.type('Forecast', 4, 2, 'many');
    const before = await page.contents();
    await page.planByPane();
    const problem = page.pane.locator('#problems button').first();
    expect(await problem.innerText()).toContain('C5');
    await page.goTo('Lines', 0, 0);
    await problem.click();
    await page.page.waitForTimeout(300);
    expect(await page.selection()).toEqual({ sheet: 'Forecast', row: 4, column: 2 });
    expect(await page.contents()).toBe(before);
  });
});

describe('a workbook of one’s own', () => {
  it('with Chinese headers is planned in an English Excel', async () => {
    await page.openFile(path.resolve(__dirname, '../../assets/sample.zh-CN.xlsx'));
    await page.page.getByText('sample.zh-CN.xlsx', { exact: true }).waitFor();
    await page.ready();
    await page.planByPane();
    expect(await page.sheetNames()).toEqual(expect.arrayContaining(plannedSheets));
    expect(await page.pane.locator('#status').innerText()).toBe('Plan written');
  });

  it('of 36 months and 20 lines is planned in less than 20 s', async () => {
    const file = path.join(stage.downloads, 'large.xlsx');
    writeFileSync(file, largeWorkbook(36, 20));
    await page.openFile(file);
    await page.page.getByText('large.xlsx', { exact: true }).waitFor();
    await page.ready();
    const seconds = await page.secondsOf(() => page.planByPane());
    expect(await page.pane.locator('#status').innerText()).toContain('Plan written');
    expect(await page.tableNames()).toContain('HiringTotal');
    expect(seconds).toBeLessThan(20);
  });
});
