import { plainColour } from '../styles/colours';
import type { FileChart, FileChartSeries } from '../workbookFile';
import { child, children, descend, descendants, flag, numberOf, type XmlElement } from '../xml/xmlElement';
import { defaultGap } from './chartXml';

/** What a chart part says, where it is of a kind that records describe; undefined for any other chart. */
export function readChart(root: XmlElement): Omit<FileChart, 'name' | 'anchor'> | undefined {
  const chart = child(root, 'chart');
  const area = child(chart, 'plotArea');
  const plots = area?.children.filter((element) => element.name.endsWith('Chart')) ?? [];
  const bars = plots.filter((plot) => plot.name === 'barChart');
  const lines = plots.filter((plot) => plot.name === 'lineChart');
  if (bars.length > 1 || lines.length > 1 || plots.length === 0 || plots.length > bars.length + lines.length)
    return undefined;
  const kind = kindOf(bars[0], lines[0]);
  if (!kind) return undefined;
  const series = [...bars, ...lines].flatMap((plot) =>
    children(plot, 'ser').map((element) => ({ element, line: plot.name === 'lineChart' })),
  );
  series.sort((a, b) => order(a.element) - order(b.element));
  const categoryTitle = titleText(descend(area, 'catAx', 'title') ?? descend(area, 'dateAx', 'title'));
  const valueTitle = titleText(descend(area, 'valAx', 'title'));
  const valueFormat = ownFormat(descend(area, 'valAx', 'numFmt'));
  const gapWidth = numberOf(child(bars[0], 'gapWidth'), 'val');
  return {
    kind,
    title: titleText(child(chart, 'title')),
    ...(categoryTitle === '' ? {} : { categoryAxisTitle: categoryTitle }),
    ...(valueTitle === '' ? {} : { valueAxisTitle: valueTitle }),
    ...(valueFormat === undefined ? {} : { valueFormat }),
    ...(gapWidth === undefined || gapWidth === defaultGap(kind) ? {} : { gapWidth }),
    ...(flag(child(chart, 'plotVisOnly'), 'val', true) ? {} : { showsHidden: true }),
    series: series.map(({ element, line }) => readSeries(element, line && kind === 'combo', line)),
  };
}

function kindOf(bars: XmlElement | undefined, lines: XmlElement | undefined): FileChart['kind'] | undefined {
  const grouping = child(bars, 'grouping')?.attributes['val'] ?? 'clustered';
  const sideways = child(bars, 'barDir')?.attributes['val'] === 'bar';
  if (!bars) return 'line';
  if (lines) return grouping === 'clustered' && !sideways ? 'combo' : undefined;
  if (grouping === 'clustered') return sideways ? 'barClustered' : 'columnClustered';
  return grouping === 'stacked' && !sideways ? 'columnStacked' : undefined;
}

/** A number format that does not follow the cells. */
function ownFormat(format: XmlElement | undefined): string | undefined {
  return format?.attributes['sourceLinked'] === '0' ? format.attributes['formatCode'] : undefined;
}

function order(series: XmlElement): number {
  return numberOf(child(series, 'order'), 'val') ?? 0;
}

function readSeries(series: XmlElement, mixed: boolean, line: boolean): FileChartSeries {
  const look = child(series, 'spPr');
  const outline = child(look, 'ln');
  const colour = descend(line ? outline : look, 'solidFill', 'srgbClr')?.attributes['val'];
  const symbol = line ? child(child(series, 'marker'), 'symbol')?.attributes['val'] : undefined;
  const invisible = child(look, 'noFill') !== undefined && descend(outline, 'noFill') !== undefined;
  return {
    name: seriesName(child(series, 'tx')),
    categories: reference(child(series, 'cat')),
    values: reference(child(series, 'val')),
    ...(colour === undefined ? {} : { colour: plainColour(colour) ?? '' }),
    ...(mixed ? { line: true } : {}),
    ...(symbol === undefined || symbol === 'none' ? {} : { markers: true }),
    ...(invisible ? { invisible: true } : {}),
  };
}

function seriesName(text: XmlElement | undefined): string {
  return child(text, 'v')?.text ?? descendants(text, 'v')[0]?.text ?? '';
}

function reference(data: XmlElement | undefined): string {
  return descendants(data, 'f')[0]?.text ?? '';
}

function titleText(title: XmlElement | undefined): string {
  const rich = descend(title, 'tx', 'rich');
  if (!rich) return descendants(title, 'v')[0]?.text ?? '';
  return children(rich, 'p')
    .map((paragraph) =>
      descendants(paragraph, 't')
        .map((run) => run.text)
        .join(''),
    )
    .join('\n');
}
