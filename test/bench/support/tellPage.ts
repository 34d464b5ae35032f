/** Takes the figures of the real page in a browser and tells them as JSON. */
import { makeForecast, openBankCounts, planIt } from '../../e2e/support/bankCounts';
import { beforeAnswer, type Asked } from '../../e2e/support/beforeAnswer';
import { largeWorkbook } from '../../e2e/support/largeWorkbook';
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
