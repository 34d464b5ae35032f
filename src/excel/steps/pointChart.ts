import type { ChartTexts, SeriesCells, WriteStep } from '../../grid/port';
import { rangeOf } from './rangeOf';

/** Queues new cells and words for a chart that is there; its look and place are not touched. */
export function pointChart(
  context: Excel.RequestContext,
  step: Extract<WriteStep, { kind: 'pointChart' }>,
): void {
  const chart = context.workbook.worksheets.getItem(step.sheet).charts.getItem(step.name);
  for (const one of step.series) pointSeries(context, chart.series.getItemAt(one.index), one);
  if (step.texts) giveTexts(chart, step.texts);
}

/** A series' name and the cells that it shows. */
export function pointSeries(
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  { name, values, categories }: SeriesCells,
): void {
  series.name = name;
  series.setValues(rangeOf(context, values));
  series.setXAxisValues(rangeOf(context, categories));
}

export function giveTexts(chart: Excel.Chart, { title, axes }: ChartTexts): void {
  chart.title.text = title;
  if (!axes) return;
  chart.axes.categoryAxis.title.text = axes.category;
  chart.axes.valueAxis.title.text = axes.value;
}
