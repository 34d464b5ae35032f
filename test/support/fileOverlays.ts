/** Charts and conditional formats of plain records, as steps make them and as a port reads them. */
import { absoluteReference, areaAddress } from '../../src/grid/a1';
import type { FileChart, FileChartSeries, FileSheet } from '../../src/standin/file/workbookFile';
import {
  ruleMark,
  type NewChart,
  type SeriesCells,
  type SheetContents,
  type WriteStep,
} from '../../src/grid/port';

const types: Record<FileChart['kind'], string> = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  barClustered: 'BarClustered',
  line: 'Line',
  combo: 'ColumnClustered',
};

/** What a port reads of a sheet whose formulas are asked for. */
export function overlaysOf(sheet: FileSheet): Pick<SheetContents, 'charts' | 'rules'> {
  return {
    charts: sheet.charts.map(({ name, kind, series }) => ({
      name,
      type: types[kind],
      series: name.startsWith('Crew') ? series.map((one) => one.name) : [],
    })),
    rules: sheet.conditionalFormats.map(({ formula }) => `=${formula}`),
  };
}

export function addChart(sheet: FileSheet, chart: NewChart): void {
  if (sheet.charts.some(({ name }) => name === chart.name)) throw new Error(`a second chart ${chart.name}`);
  const { row, column, rows, columns } = chart.place;
  const lines = chart.series.some(({ line }) => line);
  sheet.charts.push({
    name: chart.name,
    kind: lines ? 'combo' : chart.kind,
    title: chart.title,
    categoryAxisTitle: chart.axes.category,
    valueAxisTitle: chart.axes.value,
    valueFormat: chart.format,
    ...(chart.gapWidth !== undefined && { gapWidth: chart.gapWidth }),
    showsHidden: true,
    series: chart.series.map((one) => ({
      ...pointed(one),
      ...(one.invisible ? { invisible: true } : { colour: one.colour.slice(1) }),
      ...(one.line && { line: true }),
      ...((one.line || chart.kind === 'line') && { markers: true }),
    })),
    anchor: { fromRow: row, fromColumn: column, toRow: row + rows, toColumn: column + columns },
  });
}

export function pointChart(sheet: FileSheet, step: Extract<WriteStep, { kind: 'pointChart' }>): void {
  const chart = chartNamed(sheet, step.name);
  for (const { index, ...cells } of step.series) {
    const series = chart.series[index];
    if (!series) throw new Error(`no series ${index} in ${step.name}`);
    Object.assign(series, pointed(cells));
  }
  if (!step.texts) return;
  chart.title = step.texts.title;
  if (!step.texts.axes) return;
  chart.categoryAxisTitle = step.texts.axes.category;
  chart.valueAxisTitle = step.texts.axes.value;
}

export function deleteChart(sheet: FileSheet, name: string): void {
  sheet.charts.splice(sheet.charts.indexOf(chartNamed(sheet, name)), 1);
}

export function replaceRules(sheet: FileSheet, { rules }: Extract<WriteStep, { kind: 'rules' }>): void {
  const others = sheet.conditionalFormats.filter(({ formula }) => !formula.includes(ruleMark));
  sheet.conditionalFormats = [
    ...others,
    ...rules.map(({ area, formula, look }) => ({
      ref: areaAddress(area),
      formula: formula.slice(1),
      ...(look.bold && { bold: true }),
      ...(look.fontColour && { fontColour: look.fontColour.slice(1) }),
      ...(look.fillColour && { fillColour: look.fillColour.slice(1) }),
      added: true,
    })),
  ];
}

function chartNamed(sheet: FileSheet, name: string): FileChart {
  const chart = sheet.charts.find((one) => one.name === name);
  if (!chart) throw new Error(`no chart ${name}`);
  return chart;
}

function pointed({ name, values, categories }: SeriesCells): FileChartSeries {
  return { name, categories: absoluteReference(categories), values: absoluteReference(values) };
}
