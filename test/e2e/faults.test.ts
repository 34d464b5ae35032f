import { defaultPlanSettings } from '../../src/model/plan/planSettings';
import type { PreviewPage } from './support/previewPage';
import { ONE_TEST, SETTING_UP, Stage } from './support/stage';

jest.setTimeout(ONE_TEST);

let stage: Stage;
let page: PreviewPage;
let before: string;
beforeAll(async () => {
  stage = await Stage.set();
  page = await stage.open();
}, SETTING_UP);
afterAll(() => stage.strike());
beforeEach(async () => {
  await page.reset();
  before = await page.contents();
});

async function fault(): Promise<string> {
  return page.pane.locator('#fault').innerText();
}

describe('when Excel refuses', () => {
  it.each([
    [5103, 'too large for one exchange'],
    [5102, 'Wait a minute'],
    [5012, 'Reload the workbook'],
    [7000, 'Lift the protection'],
    [5004, 'Press Enter or Esc'],
    ['GeneralException', 'if it happens again, save and reopen'],
  ])('with error %s, the pane says what to do and the workbook stays as it was', async (code, remedy) => {
    await page.failNext({ code, times: Infinity });
    await page.planByPane();
    expect(await fault()).toContain(remedy);
    expect(await page.contents()).toBe(before);
  });

  it.each([1, 20, 60, 120])('after %i changes, everything written is taken back', async (afterChanges) => {
    await page.failNext({ code: 'GeneralException', afterChanges });
    await page.planByPane();
    expect(await fault()).toMatch(/left as it was/);
    expect(await page.contents()).toBe(before);
  });

  it('once only, the next press writes the plan', async () => {
    await page.failNext({ code: 'GeneralException', afterChanges: 30 });
    await page.planByPane();
    await page.planByPane();
    expect(await page.sheetNames()).toContain('HiringPlan');
    expect(await page.pane.locator('#fault').count()).toBe(0);
  });
});

describe('protection', () => {
  it('of the workbook’s structure is met before the first write', async () => {
    await page.page.evaluate(() => (window.crewplanPreview!.workspace!.book.structureProtected = true));
    await page.planByPane();
    expect(await page.pane.locator('#problems').innerText()).toMatch(/protect/i);
    expect(await page.contents()).toBe(before);
  });

  it('of a planned sheet is met before the first write of a second run', async () => {
    await page.planByPane();
    await page.type('Forecast', 1, 2, '200000');
    const planned = await page.contents();
    await page.page.evaluate(
      () => (window.crewplanPreview!.workspace!.book.sheetNamed('HiringPlan')!.protected = true),
    );
    await page.planByPane();
    expect(await page.pane.locator('#problems').innerText()).toMatch(/protect/i);
    expect(await page.contents()).toBe(planned);
  });
});

it('keeps the settings in the workbook, so that a plan made by the ribbon uses them', async () => {
  expect(defaultPlanSettings.newJoinerMode).toBe('byForecast');
  await page.pane.getByText('Settings').first().click();
  await page.pane.getByLabel('Joiners from', { exact: true }).selectOption('solved');
  await page.keepsSettings('solved');
  await page.planByRibbon();
  await page.pane
    .getByText(/multiplier/i)
    .filter({ hasText: '3' })
    .first()
    .waitFor();
});
