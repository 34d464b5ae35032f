import { plainColour } from '../styles/colours';
import type { FileChartSeries, WorkbookFile } from '../workbookFile';
import { escapeText } from '../xml/escape';
import { categoriesXml, valuesXml } from './referenceCache';

/** One series of bars; `index` is its place among all series of the chart. */
export function barSeriesXml(series: FileChartSeries, index: number, workbook: WorkbookFile): string {
  return (
    `<c:ser>${headXml(series, index)}${series.invisible ? INVISIBLE : fillXml(series.colour)}` +
    `<c:invertIfNegative val="0"/>${dataXml(series, workbook)}</c:ser>`
  );
}

/** One series drawn as a line. */
export function lineSeriesXml(series: FileChartSeries, index: number, workbook: WorkbookFile): string {
  return (
    `<c:ser>${headXml(series, index)}${series.invisible ? INVISIBLE : lineXml(series.colour)}` +
    `${markerXml(series)}${dataXml(series, workbook)}<c:smooth val="0"/></c:ser>`
  );
}

/** Dots in the colour of their line. */
function markerXml({ markers, colour }: FileChartSeries): string {
  if (!markers) return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = colour ? `<c:spPr>${solid(colour)}<a:ln>${solid(colour)}</a:ln></c:spPr>` : '';
  return `<c:marker><c:symbol val="circle"/><c:size val="5"/>${look}</c:marker>`;
}

const INVISIBLE = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

function headXml(series: FileChartSeries, index: number): string {
  const name = `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`;
  return `<c:idx val="${index}"/><c:order val="${index}"/>${name}`;
}

function dataXml(series: FileChartSeries, workbook: WorkbookFile): string {
  const categories = series.categories === '' ? '' : categoriesXml(series.categories, workbook);
  return categories + valuesXml(series.values, workbook);
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${plainColour(colour)}"/></a:solidFill>`;
}

function fillXml(colour: string | undefined): string {
  return colour ? `<c:spPr>${solid(colour)}</c:spPr>` : '';
}

function lineXml(colour: string | undefined): string {
  const fill = colour ? solid(colour) : '';
  return `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr>`;
}
