/** Makes assets/preview.png for the README: the sample, planned, in the preview. Run it with tsx after a build. */
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startPreview } from '../server/startPreview';

const repository = path.resolve(__dirname, '../../..');
const picture = path.join(repository, 'assets/preview.png');
/** The plan's column of losses. */
const LOSS = 17;
const browserPath = process.env['BROWSER_PATH'] ?? '/usr/bin/chromium';

async function takePicture(): Promise<void> {
  const preview = await startPreview({ port: 3290 });
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 820 }, ignoreHTTPSErrors: true });
    await page.goto(`${preview.url}?language=en`);
    const pane = page.frameLocator('iframe.pane-frame');
    await pane.locator('#plan').click();
    await pane.getByText('Plan written').first().waitFor({ timeout: 60_000 });
    await page.evaluate(async () => {
      const { book, host } = window.crewplanPreview!.workspace!;
      await host.settle();
      const sheet = book.sheetNamed('HiringPlan');
      if (sheet) book.select(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 });
    });
    await page.waitForTimeout(500);
    // From the loss on: required and actual heads, and shortages and surpluses in their colours.
    await page.evaluate(async (loss) => {
      const { engine } = window.crewplanPreview!.workspace!.book.core;
      const range = { startRow: 4, endRow: 4, startColumn: loss, endColumn: loss };
      await engine.commands.executeCommand('sheet.command.scroll-to-cell', { range, forceLeft: true });
    }, LOSS);
    // The grid draws and fits its rows a little after it has been told.
    await page.waitForTimeout(2000);
    await page.screenshot({ path: picture });
    console.log(picture);
  } finally {
    await browser.close();
    await preview.close();
  }
}

void takePicture();
