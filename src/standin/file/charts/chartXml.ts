import type { FileChart, WorkbookFile } from '../workbookFile';
import { escapeAttribute, escapeText } from '../xml/escape';
import { dateFormatOf } from './referenceCache';
import { barSeriesXml, lineSeriesXml } from './seriesXml';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** A whole chart part, its children in the order of the schema (ECMA-376 part 1, 21.2.2). */
export function chartXml(chart: FileChart, workbook: WorkbookFile): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/><c:chart>` +
    (chart.title === '' ? '' : titleXml(chart.title, 1400)) +
    `<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plotsXml(chart, workbook)}${axesXml(chart, workbook)}</c:plotArea>` +
    `${legendXml(chart)}<c:plotVisOnly val="${chart.showsHidden ? 0 : 1}"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function plotsXml(chart: FileChart, workbook: WorkbookFile): string {
  const isLine = (index: number) =>
    chart.kind === 'line' || (chart.kind === 'combo' && Boolean(chart.series[index]!.line));
  const bars = chart.series
    .map((series, index) => (isLine(index) ? '' : barSeriesXml(series, index, workbook)))
    .join('');
  const lines = chart.series
    .map((series, index) => (isLine(index) ? lineSeriesXml(series, index, workbook) : ''))
    .join('');
  const stacked = chart.kind === 'columnStacked';
  const gap = chart.gapWidth ?? defaultGap(chart.kind);
  const barPlot =
    `<c:barChart><c:barDir val="${chart.kind === 'barClustered' ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${bars}` +
    `<c:gapWidth val="${gap}"/>${stacked ? '<c:overlap val="100"/>' : ''}${AXIS_IDS}</c:barChart>`;
  const linePlot = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
  return (bars === '' ? '' : barPlot) + (lines === '' ? '' : linePlot);
}

/** The room between bars where a chart does not say. */
export function defaultGap(kind: FileChart['kind']): number {
  return kind === 'columnStacked' ? 50 : 80;
}

function axesXml(chart: FileChart, workbook: WorkbookFile): string {
  const sideways = chart.kind === 'barClustered';
  const first = chart.series[0]?.categories ?? '';
  const dateFormat = dateFormatOf(first, workbook);
  const labels = dateFormat
    ? `formatCode="${escapeAttribute(dateFormat)}" sourceLinked="0"`
    : 'formatCode="General" sourceLinked="1"';
  const values =
    chart.valueFormat === undefined
      ? 'formatCode="General" sourceLinked="1"'
      : `formatCode="${escapeAttribute(chart.valueFormat)}" sourceLinked="0"`;
  const head = (id: number, reversed: boolean, position: string) =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const title = (text: string | undefined) => (text ? titleXml(text, 1000) : '');
  // Bars read from the top down, as the rows of the table do.
  return (
    `<c:catAx>${head(CATEGORY_AXIS, sideways, sideways ? 'l' : 'b')}${title(chart.categoryAxisTitle)}` +
    `<c:numFmt ${labels}/>${ticks}<c:tickLblPos val="low"/>` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="${dateFormat ? 0 : 1}"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx>${head(VALUE_AXIS, false, sideways ? 't' : 'l')}<c:majorGridlines>${GRID_LINE}</c:majorGridlines>` +
    `${title(chart.valueAxisTitle)}<c:numFmt ${values}/>${ticks}` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

const GRID_LINE =
  '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

function titleXml(text: string, size: number): string {
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="${size}" b="0"/>` +
        `<a:t>${escapeText(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Only where there is something to tell apart; an invisible series has no entry. */
function legendXml(chart: FileChart): string {
  if (chart.series.filter((series) => !series.invisible).length < 2) return '';
  const hidden = chart.series.map((series, index) =>
    series.invisible ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>` : '',
  );
  return `<c:legend><c:legendPos val="b"/>${hidden.join('')}<c:overlay val="0"/></c:legend>`;
}

export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
