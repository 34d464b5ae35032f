import { noAnswerAfter } from '../../src/taskpane/shell/answerWatch';
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

const column = async (row: number, rows: number) =>
  (await page.values('Forecast', row, 10, rows)).map(([value]) => value);

describe('a function typed into a cell', () => {
  it('is offered with its description while it is typed', async () => {
    await page.goTo('Forecast', 2, 10);
    await page.page.keyboard.type('=CREW.REQ');
    await page.page.getByText('Fewest whole agents', { exact: false }).first().waitFor();
    await page.page.keyboard.press('Escape');
  });

  it('shows its arguments once it is chosen', async () => {
    await page.goTo('Forecast', 2, 10);
    await page.page.keyboard.type('=CREW.ERLANGC(');
    await page.page.getByText('load_erlangs').first().waitFor();
    await page.page.keyboard.press('Escape');
  });

  it('answers with the add-in’s own value', async () => {
    await page.type('Forecast', 2, 10, '=CREW.ERLANGC(8,10)');
    expect((await column(2, 1))[0]).toBeCloseTo(0.40918015, 8);
    await page.type('Forecast', 3, 10, '=CREW.REQUIRED_STAFF(100,180,0.8,20)*2');
    expect(await column(3, 1)).toEqual([28]);
  });

  it('spills over a range, and follows a changed cell', async () => {
    await page.type('Forecast', 2, 10, '=CREW.WORKLOAD_HOURS(C2:C4,{240;345;580})');
    expect(await column(2, 3)).toEqual([7680, 4140, (8600 * 580) / 3600]);
    await page.type('Forecast', 1, 2, '120000');
    expect(await column(2, 1)).toEqual([8000]);
  });

  it('shows #SPILL! where something is in its way, and spills again once that is gone', async () => {
    await page.type('Forecast', 2, 10, '=CREW.WORKLOAD_HOURS(C2:C4,240)');
    await page.type('Forecast', 3, 10, 'in the way');
    expect((await column(2, 2))[0]).toEqual({ error: '#SPILL!' });
    await page.goTo('Forecast', 3, 10);
    await page.page.keyboard.press('Delete');
    await page.until('it spills again', async () => (await column(2, 1))[0] === 7680);
  });

  it('shows an error value for a wrong argument', async () => {
    await page.type('Forecast', 2, 10, '=CREW.ERLANGC(-1,10)');
    expect((await column(2, 1))[0]).toEqual({ error: '#NUM!' });
  });
});

describe('typing into a cell', () => {
  it('holds the add-in back until the cell is left, as in Excel', async () => {
    const before = await page.sheetNames();
    await page.goTo('Forecast', 12, 10);
    await page.page.keyboard.type('12');
    // From here on the page's own time can be put forward, which spares the half minute before the pane speaks up.
    await page.page.clock.install();
    await page.planButton.click();
    const status = page.pane.locator('#status');
    expect(await status.innerText()).not.toContain('Excel has not answered yet');
    await page.until('the pane says that Excel does not answer', async () => {
      await page.page.clock.fastForward(noAnswerAfter);
      return (await status.innerText()).includes('Excel has not answered yet');
    });
    expect(await page.sheetNames()).toEqual(before);
    await page.goTo('Forecast', 12, 10);
    await page.page.keyboard.press('Escape');
    await page.pane.locator('#progress').waitFor({ state: 'detached' });
    expect(await page.sheetNames()).toContain('HiringPlan');
    expect(await column(12, 1)).toEqual([null]);
  });

  it('is noticed by the pane', async () => {
    await page.type('Forecast', 1, 2, '-5');
    await page.pane.locator('#problems').waitFor();
    expect(await page.pane.locator('#problems').innerText()).toContain('C2');
  });
});
