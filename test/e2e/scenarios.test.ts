import { readFileSync } from 'node:fs';
import { violations } from './support/axe';
import { handNames, handOf } from './support/hands';
import type { PreviewPage } from './support/previewPage';
import { ONE_TEST, SETTING_UP, Stage } from './support/stage';

jest.setTimeout(2 * ONE_TEST);

let stage: Stage;
let page: PreviewPage;
beforeAll(async () => {
  stage = await Stage.set();
  page = await stage.open();
}, SETTING_UP);
afterAll(() => stage.strike());

/** The words by which each language's page and table are told. */
const languages = {
  en: {
    name: 'Busy year',
    written: /^Comparison written at/,
    base: 'Base',
    all: 'All months',
    hires: 'Hires',
    change: 'Base changed by',
    costChange: 'Base cost changed by',
    scenario: 'Scenario',
    month: 'Month',
  },
  'zh-CN': {
    name: '旺季',
    written: /^比较表写入时间/,
    base: '基准',
    all: '全部月份',
    hires: '招聘人数',
    change: '基准变动',
    costChange: '基准成本变动',
    scenario: '情景',
    month: '月份',
  },
} as const;

type Row = Record<string, unknown>;

/** Rows of a table of the comparison as the workbook shows them. */
async function rowsOf(page: PreviewPage, table: string): Promise<Row[]> {
  return page.page.evaluate((name) => {
    const { book } = window.crewplanPreview!.workspace!;
    const { area, sheetId } = book.tables.find((one) => one.name === name)!;
    const [headers, ...rows] = book.sheet(sheetId)!.values(area);
    return rows.map((row) =>
      Object.fromEntries(headers!.map((header, index) => [String(header), row[index]])),
    );
  }, table);
}

/** Every sheet but that of the comparison, formulas and formats included. */
async function allElse(page: PreviewPage): Promise<string> {
  const [sheets, tables, names] = JSON.parse(await page.contents()) as [
    [string][],
    [string][],
    [string, string][],
  ];
  return JSON.stringify([
    sheets.filter(([name]) => name !== 'Scenarios'),
    tables.filter(([name]) => !name.startsWith('Scenario')),
    // The sheet's print titles are a name that belongs to it.
    names.filter(([, formula]) => !formula.startsWith('=Scenarios!')),
  ]);
}

/** Waits until the pane says that the comparison is written, and every formula has its value. */
async function untilWritten(page: PreviewPage, written: RegExp): Promise<void> {
  await page.pane.locator('#comparison-status').filter({ hasText: written }).waitFor();
  await page.settle();
}

describe.each(['en', 'zh-CN'] as const)('what-if in %s', (language) => {
  const words = languages[language];
  let planned: Uint8Array;
  beforeAll(async () => {
    await page.speak(language);
    await page.reset();
    await page.planByPane();
    planned = readFileSync(await page.save());
  }, SETTING_UP);
  beforeEach(() => page.replaceBy('planned.xlsx', planned));

  /** The comparison holds the base and one scenario that hires more, and the base is as it was. */
  async function expectComparison(): Promise<void> {
    const rows = await rowsOf(page, 'ScenarioReview');
    const ofAll = rows.filter((row) => row[words.month] === words.all);
    expect(ofAll.map((row) => row[words.scenario])).toEqual([words.base, words.name]);
    const [base, busy] = ofAll.map((row) => row[words.hires] as number);
    expect(busy!).toBeGreaterThan(base!);
    expect(rows.map((row) => row[words.change])).toEqual(rows.map(() => 0));
    expect(rows.map((row) => row[words.costChange])).toEqual(rows.map(() => 0));
  }

  it.each(handNames)(
    'goes by %s from a named scenario to the written comparison, and touches nothing else',
    async (name) => {
      const hand = handOf(name, page);
      const before = await allElse(page);
      await hand.openTab('finance');
      await hand.press('#add-scenario');
      await hand.fill('#scenario-name-1', words.name);
      await page.page.keyboard.press('Enter');
      await page.hasFocus('change-value-2');
      await hand.fill('#change-value-2', '1.25');
      const busy = page.pane.locator('.comparison-table tbody').nth(1);
      await busy.filter({ hasText: /\+[\d.]+\s?%/ }).waitFor();
      expect(await violations(page.frame())).toEqual([]);
      await hand.press('#write-comparison');
      await untilWritten(page, words.written);
      await expectComparison();
      expect(await allElse(page)).toBe(before);
      await hand.press('#go-to-comparison');
      await page.page.waitForFunction(() => {
        const { book } = window.crewplanPreview!.workspace!;
        return book.sheet(book.selection.sheetId)?.name === 'Scenarios';
      });
      expect(page.errors).toEqual([]);
    },
  );

  it('keeps the scenarios in the workbook and tells by how much the base has moved since', async () => {
    await page.pane.locator('#tab-finance').click();
    await page.pane.locator('#add-scenario').click();
    await page.pane.locator('#scenario-name-1').fill(words.name);
    await page.pane.locator('#change-value-2').fill('1.25');
    await page.pane.locator('#write-comparison').click();
    await untilWritten(page, words.written);
    const [forecast] = await page.sheetNames();
    await page.type(forecast!, 1, 2, '300000');
    const rows = await rowsOf(page, 'ScenarioReview');
    expect(rows.every((row) => (row[words.change] as number) >= 0)).toBe(true);
    expect(rows.some((row) => (row[words.change] as number) > 1)).toBe(true);
    await page.keepsSettings(words.name);
  });
});
