/** Takes the figures of the real page in a browser and tells them as JSON. */
import { makeForecast, openBankCounts, planIt } from '../../e2e/support/bankCounts';
import { beforeAnswer, type Asked } from '../../e2e/support/beforeAnswer';
import { largeWorkbook } from '../../e2e/support/largeWorkbook';
import type { PreviewPage } from '../../e2e/support/previewPage';
import { Stage } from '../../e2e/support/stage';
import { bankCounts, hasData } from '../../support/callBooks';
import { Gauge, type PageRun } from './gauge';
import { notePaneTimes, paneTimes, type PaneTimes } from './paneTimes';

export interface PageFigures {
  /** The quickest of some loads of the pane over the sample. */
  pane: PaneTimes;
  /** What the page asks for before the first answer of a cell, in a workbook that holds our functions. */
  before: Asked[];
  /** Each with the seconds that are demanded of it, if any. */
  runs: { run: string; limit?: number; figures: PageRun }[];
}

const LOADS = 5;

const logRows = 300_000;

/** Opens a log of half a year, a row for each call, and goes to what the pane says of it. */
async function openLog(page: PreviewPage): Promise<void> {
  const lines = [
    'Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,AvgTalkDuration',
  ];
  for (let row = 0; row < logRows; row++) {
    const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(row / 1700))).toISOString().slice(0, 10);
    const minute = 480 + ((row * 37) % 720);
    const time = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
    const talk = `0:0${1 + (row % 8)}:${String(row % 60).padStart(2, '0')}`;
    lines.push(`ID${row},Agent ${row % 40},${day},${time},Bill,${row % 7 ? 'Y' : 'N'},Y,${row % 60},${talk}`);
  }
  await page.replaceBy('log.csv', new TextEncoder().encode(lines.join('\n')));
  await page.pane.locator('#tab-workbook').click();
  await page.pane.locator('.calls .detail').filter({ hasText: '300,000 calls' }).first().waitFor();
}

/** Makes one row useless, and waits until the pane has read them all again. */
async function readAgain(page: PreviewPage): Promise<void> {
  await page.page.evaluate(() => {
    const sheet = window.crewplanPreview!.workspace!.book.sheets[0]!;
    sheet.write({ row: 1, column: 2, rows: 1, columns: 1 }, [['?']]);
  });
  // At once, and not after the rest that a long look is followed by.
  await page.pane.locator('#refresh').click();
  await page.pane.locator('.calls .detail').filter({ hasText: '299,999 calls' }).first().waitFor();
}

async function takeFigures(stage: Stage): Promise<PageFigures> {
  const page = await stage.open();
  await notePaneTimes(page);
  const loads: PaneTimes[] = [];
  for (let load = 0; load < LOADS; load++) {
    await page.reset();
    loads.push(await paneTimes(page.frame()));
  }
  const { before } = await beforeAnswer(page);
  await page.reset();
  const runs: PageFigures['runs'] = [];
  const sample = await Gauge.at(page);
  runs.push({ run: 'the sample’s first plan', limit: 3, figures: await sample.run(() => page.planByPane()) });
  await page.replaceBy('large.xlsx', largeWorkbook(36, 20));
  const large = await Gauge.at(page);
  const figures = await large.run(() => page.planByPane());
  runs.push({ run: '36 months and 20 lines', limit: 20, figures });
  await page.close();
  const log = await stage.open();
  const ofLog = await Gauge.at(log);
  await openLog(log);
  await ofLog.sweep();
  runs.push({
    run: '300,000 rows of a log read again',
    limit: 10,
    figures: await ofLog.run(() => readAgain(log)),
  });
  await log.close();
  if (hasData(bankCounts)) {
    const counts = await stage.open();
    const gauge = await Gauge.at(counts);
    await openBankCounts(counts);
    runs.push({ run: '27,716 counts to a forecast', figures: await gauge.run(() => makeForecast(counts)) });
    runs.push({ run: 'that to a plan of 11 months', figures: await gauge.run(() => planIt(counts)) });
  }
  const pane = loads.reduce((best, one) => (one.ready < best.ready ? one : best));
  return { pane, before, runs };
}

async function tell(): Promise<void> {
  const stage = await Stage.set();
  try {
    process.stdout.write(JSON.stringify(await takeFigures(stage)));
  } finally {
    await stage.strike();
  }
}

void tell();
