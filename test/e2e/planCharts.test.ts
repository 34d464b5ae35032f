import type { PreviewPage } from './support/previewPage';
import { ONE_TEST, SETTING_UP, Stage } from './support/stage';

jest.setTimeout(ONE_TEST);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
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

describe.each(['en', 'zh-CN'] as const)('the charts of a plan in %s', (language) => {
  it('are drawn with their titles on their own sheet, and stay where they are when it is planned again', async () => {
    const page = await stage.open({ language });
    await page.planByPane();
    await page.goTo('PlanCharts', 0, 0);
    const [heads, losses] = titles[language];
    await chart(page, heads).waitFor();
    await page.page.waitForTimeout(800);
    expect(await colours(page, heads)).toBeGreaterThan(10);
    const before = await chart(page, heads).boundingBox();
    await page.planByPane();
    await page.goTo('PlanCharts', 0, 0);
    expect(await chart(page, heads).boundingBox()).toEqual(before);
    expect(await page.page.getByRole('img', { name: losses }).count()).toBe(1);
    expect(page.errors).toEqual([]);
  });
});
