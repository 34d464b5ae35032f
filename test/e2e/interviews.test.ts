import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { violations } from './support/axe';
import { handNames, handOf } from './support/hands';
import type { PreviewPage } from './support/previewPage';
import { ONE_TEST, SETTING_UP, Stage } from './support/stage';

jest.setTimeout(ONE_TEST);

const stages = 6;
/** The stages, and behind them those who joined. */
const rows = stages + 1;

let stage: Stage;
let page: PreviewPage;
/** The sample with a plan, as a file: opened sooner than planned anew. */
let plannedFile: Uint8Array;
beforeAll(async () => {
  stage = await Stage.set();
  page = await stage.open();
}, SETTING_UP);
afterAll(() => stage.strike());

async function openPlanned(language: 'en' | 'zh-CN'): Promise<void> {
  await page.speak(language);
  await page.reset();
  await page.planByPane();
  plannedFile = readFileSync(await page.save());
}
const anew = (): Promise<void> => page.replaceBy('planned.xlsx', plannedFile);

async function chooseJanuary(): Promise<void> {
  await page.pane.locator('#record-month').selectOption('2026-01');
}

const fields = (): Locator => page.pane.locator('.stage-table input');
const status = (): Locator => page.pane.locator('#record-status');
/** Months, lines, stages and people of the records, header left out. */
const records = async (): Promise<unknown[][]> => {
  const cells = await page.values('StageActuals', 1, 0, 40, 4);
  return cells.filter((row) => row.some((cell) => cell !== null && cell !== ''));
};
const doneInPlan = async (): Promise<unknown[]> => {
  await page.settle();
  const [header = [], ...shown] = await page.values('InterviewQuota', 3, 0, 1 + rows, 21);
  const column = header.findIndex((name) => name === 'Done' || name === '已完成');
  return shown.map((row) => row[column]);
};

describe.each([
  ['zh-CN', '已存入本工作簿', '计划已是最新', '环节', '修改 6 个单元格', '已修改 6 个通过率。'],
  [
    'en',
    'Saved in this workbook',
    'The plan is up to date',
    'Stages',
    'Change 6 cells',
    '6 pass rates changed.',
  ],
] as const)('in %s', (language, saved, same, sheet, yes, used) => {
  beforeAll(() => openPlanned(language), SETTING_UP);
  beforeEach(anew);

  it('HR records by mouse, plans again, and finds every number', async () => {
    await page.pane.locator('#tab-interviews').click();
    await chooseJanuary();
    for (let index = 0; index < rows; index++) {
      await fields().nth(index).click();
      await page.page.keyboard.insertText(String(70 - 10 * index));
    }
    // Leaving a field records it, the last one too.
    await page.pane.locator('#record-title').click();
    await status().filter({ hasText: saved }).waitFor();
    const people = Array.from({ length: rows }, (_, index) => 70 - 10 * index);
    expect((await records()).map((row) => row[3])).toEqual(people);
    expect(await doneInPlan()).toEqual(people);
    const before = await records();
    await page.pane.locator('#tab-plan').click();
    await page.planByPane();
    await page.says(same);
    expect(await records()).toEqual(before);
    expect(await doneInPlan()).toEqual(people);
  });

  it('HR records by keyboard alone: choose the line, type, Enter', async () => {
    const hand = handOf('keyboard', page);
    await hand.openTab('interviews');
    await hand.choose('#record-month', '2026-01');
    await page.pane.locator('.stage-table').waitFor();
    await page.page.keyboard.press('Tab');
    await page.page.keyboard.press('Tab');
    await page.until('the first field has the keyboard', async () => {
      return (await page.focused()).startsWith('done-2026-01-');
    });
    for (const people of ['60', '5o', '50', '40', '30', '20', '10', '8']) {
      await page.page.keyboard.insertText(people);
      await page.page.keyboard.press('Enter');
      // The slip is marked, Enter stays, Esc gives it up.
      if (people === '5o') {
        await page.pane.locator('[aria-invalid="true"]').waitFor();
        expect(await violations(page.frame())).toEqual([]);
        await page.page.keyboard.press('Escape');
      }
    }
    await status().filter({ hasText: saved }).waitFor();
    expect((await records()).map((row) => row[3])).toEqual([60, 50, 40, 30, 20, 10, 8]);
    await page.page.keyboard.press('ArrowUp');
    await page.page.keyboard.insertText('12');
    await page.page.keyboard.press('Enter');
    await status().filter({ hasText: saved }).waitFor();
    await page.pane.locator('.stage-table').waitFor();
    await expect(records().then((rows) => rows.map((row) => row[3]))).resolves.toEqual([
      60, 50, 40, 30, 20, 10, 8, 2,
    ]);
  });

  it.each(handNames)(
    'the pass rates learned go into the Stages table by %s, and only when confirmed',
    async (name) => {
      const hand = handOf(name, page);
      await hand.openTab('interviews');
      await hand.choose('#record-month', '2026-01');
      expect(await violations(page.frame())).toEqual([]);
      for (let index = 0; index < rows; index++) {
        const id = await fields().nth(index).getAttribute('id');
        await hand.fill(`[id="${id}"]`, String(700 - 100 * index));
        await page.page.keyboard.press('Enter');
      }
      await status().filter({ hasText: saved }).waitFor();
      await page.pane
        .locator('.rate-list input')
        .nth(stages - 1)
        .waitFor();
      for (let rate = 1; rate <= stages; rate++) await hand.tick(`.rate-list li:nth-child(${rate}) input`);
      const rates = async (): Promise<unknown[]> =>
        (await page.values(sheet, 1, 0, stages, 3)).map((row) =>
          row.find((cell) => typeof cell === 'number'),
        );
      const before = await rates();
      await hand.press('#use-rates');
      await page.pane.locator('#use-rates-yes').filter({ hasText: yes }).waitFor();
      expect(await violations(page.frame())).toEqual([]);
      await page.page.keyboard.press('Escape');
      expect(await rates()).toEqual(before);
      await hand.press('#use-rates');
      await hand.press('#use-rates-yes');
      await page.pane.locator('#rates-status').filter({ hasText: used }).waitFor();
      expect(await rates()).toEqual([0.857, 0.833, 0.8, 0.75, 0.667, 0.5]);
    },
  );
});

// The English page, which is the last, is still open.
it('typing never waits on the workbook: numbers are in their fields before an edited cell lets Excel answer', async () => {
  await anew();
  await page.pane.locator('#tab-interviews').click();
  await chooseJanuary();
  await page.page.evaluate(() => window.crewplanPreview!.workspace!.host.setCellEditMode(true));
  await fields().nth(0).fill('60');
  await fields().nth(0).press('Enter');
  await page.page.keyboard.insertText('50');
  await page.page.keyboard.press('Enter');
  expect(await status().innerText()).toBe('Saving…');
  expect(await fields().nth(1).inputValue()).toBe('50');
  expect(await page.sheetNames()).not.toContain('StageActuals');
  await page.page.evaluate(() => window.crewplanPreview!.workspace!.host.setCellEditMode(false));
  await status().filter({ hasText: 'Saved in this workbook' }).waitFor();
  expect((await records()).map((row) => row[3])).toEqual([60, 50]);
});

it('a fault of Excel loses nothing that was typed, and Enter again records it', async () => {
  await anew();
  await page.pane.locator('#tab-interviews').click();
  await chooseJanuary();
  const before = await page.contents();
  await page.failNext({ code: 'GeneralException', afterChanges: 3 });
  await fields().nth(0).fill('60');
  await fields().nth(0).press('Enter');
  await page.pane.locator('#fault').waitFor();
  expect(await page.pane.locator('#fault').innerText()).toContain('Nothing you typed is lost');
  expect(await page.contents()).toBe(before);
  expect(await fields().nth(0).inputValue()).toBe('60');
  await fields().nth(0).press('Enter');
  await status().filter({ hasText: 'Saved in this workbook' }).waitFor();
  expect((await records()).map((row) => row[3])).toEqual([60]);
  expect(await page.pane.locator('#fault').count()).toBe(0);
});
