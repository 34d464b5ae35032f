import { cellAddress } from '../../grid/a1';
import type { NewChart } from '../../grid/port';
import { giveTexts, pointSeries } from './pointChart';
import { rangeOf } from './rangeOf';

/** Office.js's names of the kinds that we draw. */
const types = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  barClustered: 'BarClustered',
  line: 'Line',
} as const;

/** Takes away what a step that broke off has left. */
export type CleanUp = (context: Excel.RequestContext) => Promise<void>;

/**
 * Draws a chart. That is many actions, and those before an error stay done: what is left then may not even have its
 * name, and is known by not having been there before. `onHalfMade` gets the way to take it away.
 */
export async function addChart(
  context: Excel.RequestContext,
  chart: NewChart,
  onHalfMade: (cleanUp: CleanUp) => void,
): Promise<void> {
  const { charts } = context.workbook.worksheets.getItem(chart.sheet);
  charts.load('items/id');
  await context.sync();
  const before = charts.items.map(({ id }) => id);
  onHalfMade((again) => deleteOthers(again, chart.sheet, before));
  const made = charts.add(types[chart.kind], rangeOf(context, chart.series[0]!.values), 'Columns');
  made.name = chart.name;
  const { row, column, rows, columns } = chart.place;
  made.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
  giveTexts(made, chart);
  made.axes.valueAxis.numberFormat = chart.format;
  // Excel draws bars from the bottom up; rows are read from the top down.
  if (chart.kind === 'barClustered') made.axes.categoryAxis.reversePlotOrder = true;
  drawSeries(context, made, chart);
  await context.sync();
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

async function deleteOthers(
  context: Excel.RequestContext,
  sheet: string,
  keep: readonly string[],
): Promise<void> {
  const { charts } = context.workbook.worksheets.getItem(sheet);
  charts.load('items/id');
  await context.sync();
  for (const chart of charts.items) if (!keep.includes(chart.id)) chart.delete();
  await context.sync();
}
