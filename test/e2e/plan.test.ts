import path from 'node:path';
import { violations } from './support/axe';
import { handNames, handOf } from './support/hands';
import { largeWorkbook } from './support/largeWorkbook';
import type { PreviewPage } from './support/previewPage';
import { ONE_TEST, SETTING_UP, Stage } from './support/stage';

// The plan of the large centre takes most of it.
jest.setTimeout(2 * ONE_TEST);

const inputSheets = ['Forecast', 'Lines', 'Stages', 'Calendar', 'Costs', 'Budget', 'Events'];
const plannedSheets = [
  'PlanSummary',
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

/** Takes one step back, which waits until the add-in has been quiet. */
async function undo(): Promise<void> {
  const before = await page.contents();
  await page.focusGrid();
  await page.page.keyboard.press('Control+z');
  await page.until('the last step is undone', async () => (await page.contents()) !== before);
  await page.settle();
}

describe('a plan of the sample', () => {
  it('comes with one press of the pane’s button, beside the untouched inputs', async () => {
    const before = await inputs();
    await page.planByPane();
    expect(await page.sheetNames()).toEqual([...inputSheets, ...plannedSheets]);
    expect(await inputs()).toBe(before);
    await page.says('Plan written');
    expect(page.errors).toEqual([]);
    // It can be seen by month in the pane, and its total is one click away.
    await page.pane.locator('table tbody tr').nth(11).waitFor();
    await page.pane.getByRole('button', { name: 'Go to total' }).click();
    await page.page.waitForFunction(() => {
      const { book } = window.crewplanPreview!.workspace!;
      return book.sheet(book.selection.sheetId)?.name === 'HiringPlan';
    });
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

  it('comes from the ribbon’s button as well, and is taken back by one undo', async () => {
    const before = await page.contents();
    await page.planByRibbon();
    expect(await page.sheetNames()).toEqual(expect.arrayContaining(plannedSheets));
    await page.says('Plan written');
    const planned = await page.contents();
    await undo();
    expect(await page.contents()).toBe(before);
    await page.page.keyboard.press('Control+y');
    await page.until('the plan is back', async () => (await page.contents()) === planned);
  });
});

describe.each([
  ['en', 'Forecast', 'Plan written'],
  ['zh-CN', '话务预测', '计划已写入'],
] as const)('a problem in the inputs, in %s', (language, sheet, written) => {
  let own: PreviewPage;
  beforeAll(async () => {
    own = language === 'en' ? page : await stage.open({ language });
  }, SETTING_UP);

  it.each(handNames)(
    'stands in the list, keeps anything from being written, and is led to and mended by %s',
    async (name) => {
      const hand = handOf(name, own);
      await own.reset();
      await own.type(sheet, 4, 2, 'many');
      const before = await own.contents();
      await own.planByPane(hand);
      await own.pane.locator('#problems button').first().filter({ hasText: 'C5' }).waitFor();
      expect(await violations(own.frame())).toEqual([]);
      await own.goTo(sheet, 0, 0);
      await hand.press('#problems button');
      await own.page.waitForFunction(() => window.crewplanPreview!.workspace!.book.selection.area.row === 4);
      expect(await own.selection()).toEqual({ sheet, row: 4, column: 2 });
      expect(await own.contents()).toBe(before);
      await own.type(sheet, 4, 2, '100000');
      await own.planByPane(hand);
      expect(await own.sheetNames()).toEqual(expect.arrayContaining(plannedSheets));
      await own.says(written);
    },
  );
});

describe('a workbook of one’s own', () => {
  it('with Chinese headers is planned in an English Excel', async () => {
    await page.untilReplaced(() => page.openFile(path.resolve(__dirname, '../../assets/sample.zh-CN.xlsx')));
    await page.page.getByText('sample.zh-CN.xlsx', { exact: true }).waitFor();
    await page.planByPane();
    expect(await page.sheetNames()).toEqual(expect.arrayContaining(plannedSheets));
    await page.says('Plan written');
  });

  it('of 36 months and 20 lines is planned while somebody types in the pane', async () => {
    await page.replaceBy('large.xlsx', largeWorkbook(36, 20));
    await page.pane.locator('#settings-summary').click();
    const confidence = page.pane.locator('#confidence');
    const shown: string[] = [];
    await page.run(async () => {
      await page.planButton.click();
      await confidence.click({ clickCount: 3 });
      for (const key of '87.5') {
        await page.page.keyboard.press(key);
        shown.push(await confidence.inputValue());
      }
      // All that came while the plan was being written.
      expect(await page.pane.locator('#progress').count()).toBe(1);
    });
    expect(shown).toEqual(['8', '87', '87.', '87.5']);
    await page.says('Plan written');
    expect(await page.tableNames()).toContain('HiringTotal');
    expect(await confidence.inputValue()).toBe('87.5');
    await page.keepsSettings('0.875');
  });
});
