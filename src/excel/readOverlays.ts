import { isOurChart } from '../grid/names';
import type { ChartContents, SheetContents } from '../grid/port';
import { loadFormulaRules } from './formulaRules';

/** Types of charts that came after the others and have no series to ask for. */
const withoutSeries = /treemap|sunburst|histogram|pareto|boxwhisker|waterfall|funnel|regionmap/i;

/** What lies over a sheet's cells: its charts and its conditional formats. */
export async function readOverlays(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Pick<SheetContents, 'charts' | 'rules'>> {
  const charts = sheet.charts.load('items/name,items/chartType');
  const rules = await loadFormulaRules(context, sheet);
  return {
    charts: await readSeries(context, charts.items),
    rules: rules.map(({ custom }) => custom.rule.formula),
  };
}

/** Series are read of our own charts only, since nothing is ever asked of the others. */
async function readSeries(
  context: Excel.RequestContext,
  charts: readonly Excel.Chart[],
): Promise<ChartContents[]> {
  const series = charts.map(({ name, chartType, series: own }) =>
    isOurChart(name) && !withoutSeries.test(chartType) ? own.load('items/name') : null,
  );
  if (series.some((one) => one !== null)) await context.sync();
  return charts.map(({ name, chartType }, index) => ({
    name,
    type: chartType,
    series: (series[index]?.items ?? []).map((one) => one.name),
  }));
}
