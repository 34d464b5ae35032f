import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import type { FileCellValue } from '../../src/standin/file/workbookFile';
import { blankSheet, blankWorkbook } from '../support/blankSheet';
import { violations } from './support/axe';
import { handNames, handOf, type Hand } from './support/hands';
import type { PreviewPage } from './support/previewPage';
import { ONE_TEST, SETTING_UP, Stage } from './support/stage';

jest.setTimeout(ONE_TEST);

let stage: Stage;
let page: PreviewPage;
beforeAll(async () => {
  stage = await Stage.set();
  page = await stage.open();
}, SETTING_UP);
afterAll(() => stage.strike());

const words = {
  en: {
    forecast: 'Forecast',
    lines: 'Lines',
    inserted: 'Inserted: Forecast',
    complete: 'Nothing to insert',
    nothing: 'Nothing found',
    audit: 'PTY is 70',
    copied: 'Copied as values',
    copies: '(values)',
    repaired: '3 formulas written anew. Staff!B5 still shows #NAME?',
  },
  'zh-CN': {
    forecast: '话务预测',
    lines: '线',
    inserted: '已插入：话务预测',
    complete: '无需插入',
    nothing: '没有发现问题',
    audit: '“员工效率”为 70',
    copied: '已复制为数值',
    copies: '（数值）',
    repaired: '已重写 3 个公式。1 个单元格仍显示 #NAME?，首个为 Staff!B5',
  },
} as const;

/** A workbook with one blank sheet, as Excel opens it. */
function blank(): Uint8Array {
  return saveWorkbook(null, { ...blankWorkbook(), sheets: [blankSheet('Sheet1')] });
}

/** Formulas with our functions as they come from a machine without the add-in, one of a function that there is not. */
function broken(): Uint8Array {
  const staff = blankSheet('Staff');
  const error = { error: '#NAME?' } as const;
  const cells: [FileCellValue, string][] = [
    [error, '_xldudf_CREW_ERLANGC(8,10)'],
    [3, 'SUM(1,2)'],
    [error, '_xldudf_a1_CREW_HEADCOUNT(8000,21,0.7)'],
    [4, 'SUM(2,2)'],
    [error, 'CREW.NOSUCH(1)'],
  ];
  cells.forEach(([value, formula], row) => staff.cells.set(row, new Map([[1, { value, formula }]])));
  return saveWorkbook(null, { ...blankWorkbook(), sheets: [staff] });
}

const result = (tool: string) => page.pane.locator(`#tool-${tool} ~ .tool-result`);

/** Uses a tool of the Workbook page and waits until it says what it came to. */
async function use(tool: string, hand: Hand, said: string): Promise<void> {
  await hand.press(`#tool-${tool}`);
  await result(tool).filter({ hasText: said }).waitFor();
  await page.settle();
}

const isSelected = (cell: { row: number; column: number }) =>
  page.page.waitForFunction(({ row, column }) => {
    const { area } = window.crewplanPreview!.workspace!.book.selection;
    return area.row === row && area.column === column;
  }, cell);

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const text = words[language];

  beforeAll(() => page.speak(language));

  describe.each(handNames)('by %s', (name) => {
    let hand: Hand;
    beforeAll(async () => {
      hand = handOf(name, page);
      await page.replaceBy(`blank-${name}.xlsx`, blank());
    });

    it('an empty workbook becomes a plan: template, then Plan', async () => {
      await hand.press('#empty-start');
      await page.pane.locator('.chip').first().waitFor();
      expect(await page.tableNames()).toHaveLength(7);
      await page.until('the forecast is shown', async () => {
        return (await page.selection()).sheet === text.forecast;
      });
      await page.planByPane(hand);
      expect(await page.sheetNames()).toContain('HiringPlan');
      expect(await page.values('HiringPlan', 4, 0)).not.toEqual([[null]]);
    });

    it('what planning again changes is shown, dropped or applied', async () => {
      const heads = () => page.values('HiringPlan', 4, 0, 12, 30);
      const before = await heads();
      await hand.press('#settings-summary');
      await hand.choose('#rounding', 'none');
      await page.run(() => hand.press('#plan'));
      await page.hasFocus('review');
      expect(await page.pane.locator('.move').count()).toBeGreaterThan(0);
      expect(await violations(page.frame())).toEqual([]);
      await hand.press('button.move');
      await page.page.waitForFunction(() => window.crewplanPreview!.workspace!.book.selection.area.row > 3);
      await hand.press('#not-now');
      await page.pane.locator('#review').waitFor({ state: 'detached' });
      expect(await heads()).toEqual(before);
      await page.run(() => hand.press('#plan'));
      await page.run(() => hand.press('#apply-plan'));
      await page.hasFocus('plan');
      expect(await heads()).not.toEqual(before);
    });

    it('the audit leads to a slip and has nothing to say once it is mended', async () => {
      await hand.openTab('workbook');
      await use('template', hand, text.complete);
      await use('audit', hand, text.nothing);
      await page.type(text.lines, 3, 2, '70');
      await hand.press('#tool-audit');
      const finding = page.pane.locator('.tool .problem button').first();
      await finding.filter({ hasText: text.audit }).waitFor();
      expect(await violations(page.frame())).toEqual([]);
      await hand.press('.tool .problem button');
      await isSelected({ row: 3, column: 2 });
      expect((await page.selection()).sheet).toBe(text.lines);
      await page.type(text.lines, 3, 2, '0.7');
      await use('audit', hand, text.nothing);
    });

    it('a copy of values is written beside the plan, without a formula', async () => {
      const names = await page.sheetNames();
      await use('values', hand, text.copied);
      const copies = (await page.sheetNames()).filter((sheet) => !names.includes(sheet));
      expect(copies.length).toBeGreaterThan(2);
      expect(copies.every((sheet) => sheet.includes(text.copies))).toBe(true);
      const copy = copies.find((sheet) => sheet.startsWith('HiringPlan'))!;
      // As text, since a value is written without the sign of a formula's -0.
      const shown = async (sheet: string) => JSON.stringify(await page.values(sheet, 4, 0, 12, 30));
      expect(await shown(copy)).toBe(await shown('HiringPlan'));
      const [sheets] = JSON.parse(await page.contents()) as [[string, unknown, unknown[][]][]];
      const [, , formulas] = sheets.find(([sheet]) => sheet === copy)!;
      expect(formulas.flat().filter((cell) => String(cell).startsWith('='))).toEqual([]);
    });

    it('#NAME? is repaired where the function is ours, and named where there is no such function', async () => {
      await page.replaceBy(`broken-${name}.xlsx`, broken());
      expect(await page.values('Staff', 0, 1)).toEqual([[{ error: '#NAME?' }]]);
      await hand.openTab('workbook');
      await use('repair', hand, text.repaired);
      expect(await violations(page.frame())).toEqual([]);
      const values = await page.values('Staff', 0, 1, 5);
      expect(values[0]![0]).toBeCloseTo(0.40918015, 8);
      expect(values[2]![0]).toBeCloseTo(8000 / 21 / 8 / 0.7, 8);
      expect([values[1], values[3], values[4]]).toEqual([[3], [4], [{ error: '#NAME?' }]]);
      expect(page.errors).toEqual([]);
    });
  });
});
