import { tables } from '../../src/words/catalogue';
import type { FileChart, WorkbookFile } from '../../src/standin/file/workbookFile';
import type { Language } from '../../src/words/language';
import type { WriteStep } from '../../src/grid/port';
import { sheetSpecs } from '../../src/tables/sheetSpec';
import { chartSteps } from '../../src/write/chartSteps';
import { reconcile } from '../../src/write/reconcile';
import { contentsOf } from '../support/fileContents';
import { createFilePort } from '../support/filePort';
import { hiringBook } from '../support/hiringBook';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { callsOf, months, setCell } from '../support/planningBook';
import { ready } from '../support/prepared';

function replan(file: WorkbookFile, language: Language = 'en'): WriteStep[] {
  const port = createFilePort(file);
  port.take(ready(file, {}, language).steps);
  return port.taken.filter(({ kind }) => /chart/i.test(kind));
}

/** A fourth month, with which every table grows. */
function addMonth(file: WorkbookFile): void {
  const sheet = sheetOf(file, 'Forecast');
  [months(4)[3]!, 'Hotline', callsOf(30), 240, 21, 0].forEach((value, column) =>
    setCell(sheet, 7, column, value),
  );
  sheet.tables[0]!.ref = 'A1:F8';
}

const chartsOf = (file: WorkbookFile): FileChart[] => sheetOf(file, 'PlanCharts').charts;
const chartOf = (file: WorkbookFile, name: string): FileChart =>
  chartsOf(file).find((chart) => chart.name === name)!;
const planned = (): WorkbookFile => plannedBook(hiringBook());

describe('the charts of a first plan', () => {
  it('show required and actual heads with the hires, by month', () => {
    expect(chartOf(planned(), 'CrewHeads')).toMatchObject({
      kind: 'combo',
      title: 'Required and actual heads, and hires',
      categoryAxisTitle: 'Month',
      valueAxisTitle: 'Heads',
      valueFormat: '#,##0',
      series: [
        { name: 'Actual heads', categories: 'HiringPlan!$A$13:$A$15', values: 'HiringPlan!$T$13:$T$15' },
        { name: 'Hires', values: 'HiringPlan!$AB$13:$AB$15' },
        { name: 'Required heads', values: 'HiringPlan!$S$13:$S$15', line: true },
      ],
      anchor: { fromRow: 3, fromColumn: 0, toRow: 24, toColumn: 9 },
    });
  });

  it('stack the losses by kind and lay the funnel down by stage', () => {
    const file = planned();
    expect(chartOf(file, 'CrewLosses')).toMatchObject({ kind: 'columnStacked' });
    expect(chartOf(file, 'CrewLosses').series.map(({ name }) => name)).toEqual([
      'Absence heads',
      'Attrition heads',
      'Upgrade heads',
      'Buddy heads',
      'Coach heads',
    ]);
    expect(chartOf(file, 'CrewFunnel')).toMatchObject({
      kind: 'barClustered',
      series: [
        { name: 'People on average', categories: 'PlanCharts!$T$5:$T$8', values: 'PlanCharts!$U$5:$U$8' },
        { name: 'Done', values: 'PlanCharts!$V$5:$V$8' },
      ],
    });
  });

  it('speak Chinese', () => {
    const chart = chartOf(plannedBook(hiringBook(), {}, 'zh-CN'), 'CrewHeads');
    expect([chart.title, chart.categoryAxisTitle, chart.series[2]!.name]).toEqual([
      '需求人力、实际人力与招聘人数',
      '月份',
      '需求人力',
    ]);
  });
});

describe('planning again', () => {
  it('draws no chart anew and points each at the cells of its table', () => {
    const file = planned();
    addMonth(file);
    expect(new Set(replan(file).map(({ kind }) => kind))).toEqual(new Set(['pointChart']));
    expect(chartOf(file, 'CrewHeads').series[0]).toMatchObject({
      categories: 'HiringPlan!$A$14:$A$17',
      values: 'HiringPlan!$T$14:$T$17',
    });
  });

  it('keeps what the user has moved, resized, recoloured and renamed', () => {
    const file = planned();
    const chart = chartOf(file, 'CrewHeads');
    const anchor = { fromRow: 70, fromColumn: 2, toRow: 110, toColumn: 14 };
    Object.assign(chart, { anchor, title: 'Our heads', gapWidth: 5, kind: 'columnClustered' });
    chart.series[0]!.colour = '00FF00';
    addMonth(file);
    replan(file);
    expect(chartOf(file, 'CrewHeads')).toMatchObject({
      anchor,
      title: 'Our heads',
      gapWidth: 5,
      kind: 'columnClustered',
      series: [{ colour: '00FF00', values: 'HiringPlan!$T$14:$T$17' }, {}, {}],
    });
  });

  it("leaves out a series that the user has taken off and leaves alone the user's own", () => {
    const file = planned();
    const { series } = chartOf(file, 'CrewHeads');
    series.splice(0, 1, { name: 'Target', categories: '', values: 'Forecast!$A$1' });
    addMonth(file);
    replan(file);
    expect(series.map(({ name, values }) => [name, values])).toEqual([
      ['Target', 'Forecast!$A$1'],
      ['Hires', 'HiringPlan!$AB$14:$AB$17'],
      ['Required heads', 'HiringPlan!$S$14:$S$17'],
    ]);
  });

  it('does not bring back a chart that the user has deleted, until its sheet is deleted too', () => {
    const file = planned();
    chartsOf(file).splice(0, 1);
    replan(file);
    expect(chartsOf(file).map(({ name }) => name)).toEqual(['CrewLosses', 'CrewFunnel', 'CrewBridge']);
    file.sheets = file.sheets.filter(({ name }) => name !== 'PlanCharts');
    replan(file);
    expect(chartsOf(file)).toEqual(chartsOf(planned()));
  });

  it("keeps the user's own charts on the sheet", () => {
    const file = planned();
    const own = { ...structuredClone(chartOf(file, 'CrewHeads')), name: 'Chart 1' };
    chartsOf(file).push(structuredClone(own));
    addMonth(file);
    replan(file);
    expect(chartsOf(file)).toContainEqual(own);
  });

  it('in another language gives the charts its words, those of the user among them', () => {
    const file = planned();
    chartOf(file, 'CrewLosses').title = 'Where they are';
    replan(file, 'zh-CN');
    expect(chartsOf(file)).toEqual(chartsOf(plannedBook(hiringBook(), {}, 'zh-CN')));
    replan(file);
    expect(chartsOf(file)).toEqual(chartsOf(planned()));
  });

  it('titles no axes of a chart that has none any more', () => {
    const file = planned();
    const contents = contentsOf(file, ['PlanCharts']);
    const sheet = contents.sheets.find(({ name }) => name === 'PlanCharts')!;
    sheet.charts![0]!.type = 'Pie';
    const { placed } = reconcile(sheetSpecs(ready(file).layout), contents);
    const steps = chartSteps(placed, tables['zh-CN'], contents);
    const texts = steps.map(({ step }) => (step.kind === 'pointChart' ? step.texts : null));
    expect(texts[0]).toEqual({ title: '需求人力、实际人力与招聘人数' });
    expect(texts[1]).toHaveProperty('axes');
  });

  it('takes away a chart whose table goes, and can bring it back', () => {
    const file = planned();
    const before = structuredClone(chartsOf(file));
    const steps = chartSteps([], tables.en, contentsOf(file, ['PlanCharts']));
    const port = createFilePort(file);
    port.take(steps);
    expect(chartsOf(file)).toEqual([]);
    port.take(steps.flatMap(({ undo }) => undo.map((step) => ({ step, undo: [] }))));
    expect(chartsOf(file)).toEqual(before);
  });
});
