import { tables } from '../../src/words/catalogue';
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

const titles = {
  en: ['Required and actual heads, and hires', 'Losses by kind', 'Interview funnel, all months together'],
  'zh-CN': ['需求人力、实际人力与招聘人数', '损耗人力构成', '招聘漏斗（各月合计）'],
} as const;

/** A chart's picture. */
const chart = (page: PreviewPage, name: string) => page.page.getByRole('img', { name }).locator('canvas');

/** How many different colours a picture has: a blank one has a single one. */
async function colours(page: PreviewPage, name: string): Promise<number> {
  return chart(page, name).evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      if (data[at + 3] === 255) seen.add(data[at]! * 65_536 + data[at + 1]! * 256 + data[at + 2]!);
    return seen.size;
  });
}

/** The colours in which a cell is drawn: of its letters and its ground. */
function drawnColours(page: PreviewPage, sheet: string, row: number, column: number): Promise<unknown[]> {
  return page.page.evaluate(
    ([name, r, c]) => {
      const { book } = window.crewplanPreview!.workspace!;
      const { engine } = book.core;
      const cell = engine.worksheet(book.sheetNamed(name)!.id).getCell(r, c);
      const style = engine.workbook.getStyles().getStyleByCell(cell);
      return [style?.cl?.rgb, style?.bg?.rgb];
    },
    [sheet, row, column] as const,
  );
}

describe.each(['en', 'zh-CN'] as const)('a plan in %s', (language) => {
  beforeAll(async () => {
    await page.speak(language);
    await page.reset();
    await page.planByPane();
  }, SETTING_UP);

  it('shows shortages and surpluses in their colours', async () => {
    await page.goTo('HiringPlan', 0, 0);
    const [headers] = await page.values('HiringPlan', 3, 0, 1, 30);
    const toAdd = headers!.indexOf(tables[language].plan.toAdd);
    const needs = (await page.values('HiringPlan', 4, toAdd, 24)).map(([need]) => Number(need) > 0);
    const [short, enough] = [needs.indexOf(true) + 4, needs.indexOf(false) + 4];
    await page.until('the shortage is coloured', async () => {
      const [letters, ground] = await drawnColours(page, 'HiringPlan', short, toAdd);
      return letters === '#9C0006' && ground === '#FFC7CE';
    });
    expect(await drawnColours(page, 'HiringPlan', enough, toAdd)).not.toContain('#FFC7CE');
  });

  it('draws its charts with their titles, and keeps them in place when it is planned again', async () => {
    await page.goTo('PlanCharts', 0, 0);
    const [heads, losses] = titles[language];
    await chart(page, heads).waitFor();
    await page.until('the chart is drawn', async () => (await colours(page, heads)) > 10);
    // The sheet may still be laid out around a chart that is drawn already.
    let before = await chart(page, heads).boundingBox();
    await page.until('the chart stands still', async () => {
      await page.page.waitForTimeout(200);
      const last = JSON.stringify(before);
      before = await chart(page, heads).boundingBox();
      return JSON.stringify(before) === last;
    });
    await page.planByPane();
    await page.goTo('PlanCharts', 0, 0);
    await chart(page, heads).waitFor();
    await page.until('the chart stands where it did', async () => {
      return JSON.stringify(await chart(page, heads).boundingBox()) === JSON.stringify(before);
    });
    expect(await page.page.getByRole('img', { name: losses }).count()).toBe(1);
    expect(page.errors).toEqual([]);
  });
});
