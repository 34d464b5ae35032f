import { addMonths, monthSerial } from '../../src/model/calendar/month';
import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import { bankCounts, callBook, hasData } from '../support/callBooks';
import { smallLog } from '../support/smallLog';
import { violations } from './support/axe';
import { makeForecast, openBankCounts, planIt } from './support/bankCounts';
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

const words = {
  en: {
    done: 'Jul – Sep 2026 projected',
    follows: 'was made from calls before',
    added: '2 rows added to Forecast',
    chosen: 'chosen',
    months: 'from 1 to 12',
    fromMonths: 'Jan – Dec 2026 projected',
  },
  'zh-CN': {
    done: '推算出 2026年7月至9月',
    follows: '由之前的话务生成',
    added: '中补 2 行',
    chosen: '采用',
    months: '1 到 12',
    fromMonths: '推算出 2026年1月至12月',
  },
} as const;

const status = () => page.pane.locator('#forecast-status');

/** A workbook with nothing but a log of half a year, one of its rows without a date. */
function log(language: 'en' | 'zh-CN'): Uint8Array {
  const rows = smallLog(language);
  rows[5] = ['?', ...rows[5]!.slice(1)];
  return saveWorkbook(null, callBook(rows));
}

/** A year of monthly totals under headers that a Forecast has, too. */
function totals(): Uint8Array {
  const rows = Array.from({ length: 12 }, (_, month) => [
    monthSerial(`2025-${String(month + 1).padStart(2, '0')}`),
    'Hotline',
    9000 + 100 * month,
    240,
  ]);
  return saveWorkbook(null, callBook([['Month', 'Line', 'Calls', 'AHT'], ...rows], 'Months'));
}

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const text = words[language];

  beforeAll(() => page.speak(language));

  it.each(handNames)('a call log becomes a forecast by %s, and that a plan', async (name) => {
    const hand = handOf(name, page);
    // The second log takes the place of the planned first one, which was not saved.
    await page.replaceBy(`calls-${name}.xlsx`, log(language));
    await hand.press('#calls-hint');
    await hand.press('.calls .problem button');
    await page.page.waitForFunction(() => window.crewplanPreview!.workspace!.book.selection.area.row === 5);
    expect(await violations(page.frame())).toEqual([]);
    await hand.fill('#calls-months', '13');
    await page.pane.locator('#calls-months-error').filter({ hasText: text.months }).waitFor();
    await hand.fill('#calls-months', '3');
    await hand.press('#make-forecast');
    await status().filter({ hasText: text.done }).waitFor();
    expect((await page.selection()).sheet).toBe('CallForecast');
    expect(await page.tableNames()).toEqual(
      expect.arrayContaining(['CallHistory', 'CallProjection', 'CallMethods']),
    );
    expect(await page.pane.locator('.method-table .chosen').count()).toBe(2);
    expect(await violations(page.frame())).toEqual([]);
    await hand.openTab('plan');
    await page.planByPane(hand);
    expect(await page.sheetNames()).toContain('HiringPlan');
  });

  it.each(handNames)(
    'its Forecast follows a longer one, and takes its months on a press, by %s',
    async (name) => {
      const hand = handOf(name, page);
      await hand.openTab('workbook');
      await hand.fill('#calls-months', name === 'mouse' ? '4' : '5');
      await hand.press('#make-forecast');
      await page.pane.locator('.forecast-outcome .problem').filter({ hasText: text.follows }).waitFor();
      expect(await page.pane.locator('.method-table .chosen').first().innerText()).toContain(text.chosen);
      await hand.press('#add-forecast-rows');
      await status().filter({ hasText: text.added }).waitFor();
    },
  );

  it('monthly totals are projected once they are said to be past', async () => {
    const hand = handOf(language === 'en' ? 'mouse' : 'keyboard', page);
    await page.replaceBy('months.xlsx', totals());
    await hand.openTab('workbook');
    await hand.press('#make-forecast');
    await page.pane.locator('#calls-past-error').waitFor();
    expect(await violations(page.frame())).toEqual([]);
    await hand.tick('#calls-past');
    await hand.press('#make-forecast');
    await status().filter({ hasText: text.fromMonths }).waitFor();
    expect(await page.tableNames()).toEqual(expect.arrayContaining(['CallHistory', 'Months']));
  });
});

(hasData(bankCounts) ? it : it.skip)(
  'the five-minute counts of a bank become its history, to the call, and a plan of the year after it',
  async () => {
    await page.speak('en');
    await openBankCounts(page);
    await makeForecast(page);
    // The Tuesday after a holiday is offered as an event, and taken for one on a press.
    const hand = handOf('keyboard', page);
    expect(await violations(page.frame())).toEqual([]);
    await hand.press('#add-unusual-days');
    await status().filter({ hasText: '1 day put into the events' }).waitFor();
    await page.settle();
    expect(await page.tableNames()).toEqual(
      expect.arrayContaining(['Events', 'CallEvents', 'CallEventDays']),
    );
    await planIt(page);
    const rows = await page.values('HiringPlan', 4, 0, 12, 20);
    const [headers] = await page.values('HiringPlan', 3, 0, 1, 20);
    const [month, calls] = ['Month', 'Calls'].map((name) => headers!.indexOf(name));
    const planned = new Map(rows.map((row) => [row[month!], row[calls!]]));
    expect([...planned.keys()]).toEqual(
      Array.from({ length: 12 }, (_, index) => monthSerial(addMonths('2003-11', index))),
    );
    const history = new Map((await page.values('CallForecast', 4, 0, 40, 3)).map((row) => [row[0], row[2]]));
    expect(history.get(monthSerial('2003-03'))).toBe(714_725);
    expect(history.get(monthSerial('2003-07'))).toBe(734_160);
    expect(page.errors).toEqual([]);
  },
);
