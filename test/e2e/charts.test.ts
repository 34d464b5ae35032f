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
beforeEach(() => page.reset());

/** Adds a chart as the add-in would: by Office.js, in the pane. */
async function addChart(): Promise<void> {
  await page.frame().evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Forecast');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:C7'), 'Columns');
      chart.title.text = 'Calls by line';
      chart.setPosition('D3', 'F16');
      await context.sync();
    });
  });
}

describe('a chart that the add-in adds', () => {
  it('is drawn where it stands, with its title', async () => {
    await addChart();
    const chart = page.page.getByRole('img', { name: 'Calls by line' });
    await chart.locator('canvas').waitFor();
    const box = await chart.boundingBox();
    expect(box!.width).toBeGreaterThan(200);
    expect(box!.height).toBeGreaterThan(150);
  });

  it('moves with the cells when the grid is scrolled', async () => {
    await addChart();
    const chart = page.page.getByRole('img', { name: 'Calls by line' });
    await chart.locator('canvas').waitFor();
    const before = await chart.boundingBox();
    await page.page.mouse.move(300, 500);
    await page.page.mouse.wheel(0, 60);
    await page.until('the chart stands higher', async () => {
      return (await chart.boundingBox())!.y < before!.y - 20;
    });
  });

  it('is seen on its own sheet only', async () => {
    await addChart();
    const chart = page.page.getByRole('img', { name: 'Calls by line' });
    await chart.waitFor();
    await page.goTo('Lines', 0, 0);
    await chart.waitFor({ state: 'detached' });
    await page.goTo('Forecast', 0, 0);
    await chart.waitFor();
  });

  it('is drawn anew when a cell of it changes', async () => {
    await addChart();
    const canvas = page.page.getByRole('img', { name: 'Calls by line' }).locator('canvas');
    await canvas.waitFor();
    const picture = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
    const blank = await canvas.evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      return Object.assign(document.createElement('canvas'), { width, height }).toDataURL();
    });
    await page.until('the chart is drawn', async () => (await picture()) !== blank);
    const before = await picture();
    await page.type('Forecast', 1, 2, '999999');
    await page.until('the chart is another', async () => (await picture()) !== before);
  });
});
