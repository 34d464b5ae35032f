import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import { bankCounts, callBook, csvRows } from '../../support/callBooks';
import type { PreviewPage } from './previewPage';

/** Opens the bank's 27,716 five-minute counts and says what they do not: its holidays are not China's, and the AHT. */
export async function openBankCounts(page: PreviewPage): Promise<void> {
  await page.replaceBy('counts.xlsx', saveWorkbook(null, callBook(csvRows(bankCounts))));
  await page.pane.locator('#settings-summary').click();
  await page.pane.locator('#calendar').selectOption('weekdays');
  await page.pane.locator('#calls-hint').click();
  await page.pane.locator('#calls-aht').fill('240');
}

/** Presses "Make a forecast" and waits until its tables are there, every formula with its value. */
export async function makeForecast(page: PreviewPage): Promise<void> {
  await page.pane.locator('#make-forecast').click();
  await page.pane.locator('.method-table').first().waitFor();
  await page.settle();
}

/** Goes to the Plan page and plans. */
export async function planIt(page: PreviewPage): Promise<void> {
  await page.pane.locator('#tab-plan').click();
  await page.planByPane();
}
