import { cellAddress } from '../../grid/a1';
import type { ChartTexts, NewChart, SeriesCells, WriteStep } from '../../grid/port';
import { rangeOf } from './rangeOf';

/** Office.js's names of the kinds that we draw. */
const types = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  barClustered: 'BarClustered',
  line: 'Line',
} as const;

/**
 * Queues a chart. That is many actions, and those before an error stay done: its name is given last, so that a chart
 * that bears it is whole.
 */
export function addChart(context: Excel.RequestContext, chart: NewChart): void {
  const { charts } = context.workbook.worksheets.getItem(chart.sheet);
  const made = charts.add(types[chart.kind], rangeOf(context, chart.series[0]!.values), 'Columns');
  const { row, column, rows, columns } = chart.place;
  made.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
  giveTexts(made, chart);
  made.axes.valueAxis.numberFormat = chart.format;
  // The columns that a chart shows may be folded.
  made.plotVisibleOnly = false;
  // Excel draws bars from the bottom up; rows are read from the top down.
  if (chart.kind === 'barClustered') made.axes.categoryAxis.reversePlotOrder = true;
  drawSeries(context, made, chart);
  made.name = chart.name;
}

function drawSeries(context: Excel.RequestContext, made: Excel.Chart, chart: NewChart): void {
  chart.series.forEach((one, index) => {
    const series = index === 0 ? made.series.getItemAt(0) : made.series.add(one.name);
    pointSeries(context, series, one);
    const isLine = chart.kind === 'line' || one.line === true;
    if (one.line) series.chartType = 'Line';
    if (one.invisible) series.format.fill.clear();
    else if (isLine) drawLine(series, one.colour);
    else series.format.fill.setSolidColor(one.colour);
    if (!isLine && chart.gapWidth !== undefined) series.gapWidth = chart.gapWidth;
  });
  chart.series.forEach(({ invisible }, index) => {
    if (invisible) made.legend.legendEntries.getItemAt(index).visible = false;
  });
}

/** A line of one month is no line: its dot is what can be seen. */
function drawLine(series: Excel.ChartSeries, colour: string): void {
  series.format.line.color = colour;
  series.markerStyle = 'Circle';
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}

/** Queues new cells and words for a chart that is there; its look and place are not touched. */
export function pointChart(
  context: Excel.RequestContext,
  step: Extract<WriteStep, { kind: 'pointChart' }>,
): void {
  const chart = context.workbook.worksheets.getItem(step.sheet).charts.getItem(step.name);
  chart.plotVisibleOnly = false;
  for (const one of step.series) pointSeries(context, chart.series.getItemAt(one.index), one);
  if (step.texts) giveTexts(chart, step.texts);
}

/** A series' name and the cells that it shows. */
function pointSeries(
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  { name, values, categories }: SeriesCells,
): void {
  series.name = name;
  series.setValues(rangeOf(context, values));
  series.setXAxisValues(rangeOf(context, categories));
}

function giveTexts(chart: Excel.Chart, { title, axes }: ChartTexts): void {
  chart.title.text = title;
  if (!axes) return;
  chart.axes.categoryAxis.title.text = axes.category;
  chart.axes.valueAxis.title.text = axes.value;
}
