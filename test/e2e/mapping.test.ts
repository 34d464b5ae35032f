import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import { blankWorkbook } from '../support/blankSheet';
import { addGrid } from '../support/gridSheet';
import { planningBook } from '../support/planningBook';
import { smallLog } from '../support/smallLog';
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
    asked: '2 questions · from Our plan!B3 · Months across',
    answered: /from Our plan!B3 .* 2 columns read/,
  },
  'zh-CN': {
    asked: '2 处待确认 · 取自 Our plan!B3 · 月份横排',
    answered: /取自 Our plan!B3 .*已识别 2 列/,
  },
} as const;

const summary = () => page.pane.locator('#mapping-Forecast-summary .summary-choices');

/** Calls and AHT of the first line's first month, as the plan shows them. */
async function firstRow(): Promise<unknown[]> {
  const [row] = await page.values('HiringPlan', 4, 1, 1, 3);
  return row!;
}

describe.each(['en', 'zh-CN'] as const)('a forecast with open questions, in %s', (language) => {
  beforeAll(() => page.speak(language));

  it.each(handNames)('is settled by %s, planned, and remembered in the saved file', async (name) => {
    await page.replaceBy('questions.xlsx', openQuestions());
    const hand = handOf(name, page);
    await hand.openTab('workbook');
    await summary().filter({ hasText: words[language].asked }).waitFor();
    expect(await violations(page.frame())).toEqual([]);
    await hand.choose('#mapping-Forecast-year', '2026');
    await hand.choose('#mapping-Forecast-aht-unit', 'minutes');
    await summary().filter({ hasText: words[language].answered }).waitFor();
    await hand.openTab('plan');
    await page.planByPane(hand);
    expect(await firstRow()).toEqual(['Hotline', 120_000, 240]);
    // It follows the user's own cell.
    await page.type('Our plan', 4, 3, '5');
    expect(await firstRow()).toEqual(['Hotline', 120_000, 300]);
    const saved = await page.save();
    await page.untilReplaced(() => page.openFile(saved));
    await page.pane.locator('#tab-workbook').click();
    await summary().filter({ hasText: words[language].answered }).waitFor();
    expect(page.errors).toEqual([]);
  });
});

/** A log of half a year under headers of which nobody knows what they say, below a title. */
function strangeLog(language: 'en' | 'zh-CN'): Uint8Array {
  const [headers, ...rows] = smallLog(language);
  const strange = headers!.map((_, column) => `F${column + 1}`);
  return saveWorkbook(null, addGrid(blankWorkbook(), 'Calls', 'A1', [['Export'], strange, ...rows]));
}

/** Which of its columns is which. */
const meanings = [
  ['start', 0],
  ['line', 1],
  ['queue', 2],
  ['outcome', 3],
  ['handle', 4],
] as const;

const pointed = {
  en: {
    lacking: 'Still missing: Start of the call or interval or Date',
    read: /What comes of it: .* calls, .* lost · AHT/,
    done: 'Jul – Sep 2026 projected',
  },
  'zh-CN': {
    lacking: '还缺少：来电或时段的开始时间或日期',
    read: /读取结果：.* 通，.*放弃 .* 通 · 平均处理/,
    done: '推算出 2026年7月至9月',
  },
} as const;

describe.each(['en', 'zh-CN'] as const)('a log that nobody would recognise, in %s', (language) => {
  const text = pointed[language];
  const result = () => page.pane.locator('#mapping-calls-result');
  const columns = smallLog(language)[0]!.map((_, column) => `F${column + 1}`);

  beforeAll(() => page.speak(language));

  it.each(handNames)(
    'is pointed at by %s until its forecast stands, and is known in the saved file',
    async (name) => {
      await page.replaceBy(`strange-${name}.xlsx`, strangeLog(language));
      expect(await page.pane.locator('#calls-hint').count()).toBe(0);
      await page.goTo('Calls', 2, 1);
      const hand = handOf(name, page);
      await hand.openTab('workbook');
      await hand.press('#pointing-use');
      await hand.choose('#mapping-calls-start', '\n');
      await result().filter({ hasText: text.lacking }).waitFor();
      expect(await violations(page.frame())).toEqual([]);
      for (const [meaning, index] of meanings)
        await hand.choose(`#mapping-calls-${meaning}`, columns[index]!);
      await result().filter({ hasText: text.read }).waitFor();
      await hand.fill('#calls-months', '3');
      await hand.press('#make-forecast');
      await page.pane.locator('#forecast-status').filter({ hasText: text.done }).waitFor();
      expect(await page.tableNames()).toEqual(expect.arrayContaining(['CallHistory', 'CallProjection']));
      const saved = await page.save();
      await page.untilReplaced(() => page.openFile(saved));
      await page.pane.locator('#tab-workbook').click();
      await page.pane.locator('#calls-place').filter({ hasText: /./ }).waitFor();
      await hand.press('#mapping-calls-summary');
      await result().filter({ hasText: text.read }).waitFor();
      expect(page.errors).toEqual([]);
    },
  );
});
