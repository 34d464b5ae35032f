import { beforeAnswer } from './support/beforeAnswer';
import { ONE_TEST, SETTING_UP, Stage } from './support/stage';

jest.setTimeout(ONE_TEST);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
}, SETTING_UP);
afterAll(() => stage.strike());

it('a cell is answered before the plan and the pane are asked for', async () => {
  const page = await stage.open();
  const { before, after, values } = await beforeAnswer(page);
  expect(values).toEqual([14, 16, 28, 'load_erlangs must be 0 or more; it is -1.']);
  expect(before.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['taskpane.html', 'functions.js', 'taskpane.js']),
  );
  expect(after.map(({ file }) => file)).toEqual(['plan.js', 'pane.js']);
  expect(before.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(60_000);
  expect(page.errors).toEqual([]);
  // Nobody has changed anything: another workbook may be opened without a question.
  expect(await page.page.evaluate(() => window.crewplanPreview!.edited)).toBe(false);
  await page.close();
});

it('the ribbon’s Plan works before the pane has come, which then shows how it went', async () => {
  const page = await stage.openUnready();
  // The pane's script is long on its way: the button is pressed before it.
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.page.route('**/pane.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.page.waitForFunction(() => window.crewplanPreview?.workspace !== undefined);
  await page.press('plan');
  await page.page.waitForTimeout(500);
  expect(await page.sheetNames()).not.toContain('HiringPlan');
  letGo();
  await page.says('Plan written');
  expect(await page.sheetNames()).toContain('HiringPlan');
  await page.close();
});

it('a pane that does not come is asked for again by its button', async () => {
  const page = await stage.openUnready();
  let down = true;
  await page.page.route('**/pane.js', (route) => (down ? route.abort() : route.continue()));
  await page.pane.getByRole('alert').filter({ hasText: 'Crewplan’s pane did not load.' }).waitFor();
  down = false;
  await page.pane.getByRole('button', { name: 'Try again' }).click();
  await page.ready();
  await page.close();
});
