import type { EChartsCoreOption } from 'echarts/core';
import type { Book, BookValue } from '../../book/book';
import type { FileChart, FileChartSeries } from '../../file/workbookFile';
import { displayWidth } from '../../../grid/displayWidth';
import { chartColour } from './chartColour';
import { dateOfSerial } from '../../../model/calendar/serialDate';
import { parseReference } from '../../../grid/a1';

/** Excel's own order of colours for series that name none. */
const palette = ['#2E75B6', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** Height of a row of the legend and room around its names, in pixels, and of a letter of its font. */
const [legendRow, legendGap, letter] = [22, 46, 7];

/** What ECharts draws for a chart of the workbook, so many pixels wide, with the values that its cells have now. */
export function chartOption(book: Book, chart: FileChart, dark: boolean, width: number): EChartsCoreOption {
  const categories = cellsOf(book, chart.series[0]?.categories ?? '').map(categoryText);
  const category = {
    type: 'category',
    data: categories,
    name: chart.categoryAxisTitle,
    nameLocation: 'middle',
    nameGap: 12,
    ...axisColours(dark),
  };
  const value = {
    type: 'value',
    name: chart.valueAxisTitle,
    nameLocation: 'middle',
    nameGap: 12,
    ...axisColours(dark),
  };
  const legend = chart.series.filter((one) => !one.invisible).map(({ name }) => name);
  const lying = chart.kind === 'barClustered';
  const text = dark ? '#f3f3f0' : '#1d1d1b';
  return {
    animation: false,
    color: palette.map((colour) => chartColour(colour, dark)),
    textStyle: { color: text },
    title: { text: chart.title, left: 'center', top: 6, textStyle: { fontSize: 14, color: text } },
    legend: {
      bottom: 4,
      textStyle: { color: text },
      data: legend,
    },
    tooltip: { trigger: 'axis' },
    // Labels and titles of the axes stay inside these bounds, and clear of the legend.
    grid: {
      left: 10,
      right: 20,
      top: 40,
      bottom: 8 + legendRow * legendRows(legend, width),
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    },
    xAxis: lying ? value : category,
    // Bars read from the top down, as the rows of the table do.
    yAxis: lying ? { ...category, inverse: true } : value,
    series: chart.series.map((series) => drawn(book, chart, series, dark)),
  };
}

/** Rows onto which names of the legend break. */
function legendRows(names: readonly string[], width: number): number {
  let [rows, used] = [1, 0];
  for (const name of names) {
    const own = displayWidth(name) * letter + legendGap;
    if (used > 0 && used + own > width) [rows, used] = [rows + 1, 0];
    used += own;
  }
  return rows;
}

function axisColours(dark: boolean): object {
  const [words, lines] = dark ? ['#cfcfca', '#4a4a47'] : ['#4d4d49', '#deded9'];
  return { axisLabel: { color: words }, splitLine: { lineStyle: { color: lines } } };
}

function drawn(book: Book, chart: FileChart, series: FileChartSeries, dark: boolean): object {
  const isLine = chart.kind === 'line' || (chart.kind === 'combo' && series.line === true);
  const data = cellsOf(book, series.values).map(({ value }) => pointOf(value));
  const stacked = chart.kind === 'columnStacked' && !isLine;
  return {
    name: series.name,
    type: isLine ? 'line' : 'bar',
    data,
    showSymbol: series.markers === true,
    symbol: 'circle',
    symbolSize: 5,
    ...(stacked ? { stack: 'all' } : {}),
    ...(series.colour ? { color: chartColour(series.colour, dark) } : {}),
    // The unseen series that carries the bars of a waterfall takes up its room and shows nothing.
    ...(series.invisible
      ? { itemStyle: { color: 'transparent' }, silent: true, tooltip: { show: false } }
      : {}),
  };
}

/** The cells that a chart's reference names, such as "'Hiring plan'!$B$5:$B$16", in reading order. */
export function cellsOf(book: Book, reference: string): { value: BookValue; format: string }[] {
  const { sheet: name, area } = parseReference(reference) ?? {};
  const sheet = name === undefined ? undefined : book.sheetNamed(name);
  if (!sheet || !area) return [];
  const formats = sheet.numberFormats(area).flat();
  return sheet
    .values(area)
    .flat()
    .map((value, index) => ({ value, format: formats[index] ?? 'General' }));
}

/** A category as it is read: a date as its month, everything else as it stands. */
export function categoryText({ value, format }: { value: BookValue; format: string }): string {
  if (typeof value === 'number' && /y/i.test(format))
    return dateOfSerial(value)?.slice(0, 7) ?? String(value);
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** A point of a series; text and errors leave a gap. */
export function pointOf(value: BookValue): number | null {
  return typeof value === 'number' ? value : null;
}
