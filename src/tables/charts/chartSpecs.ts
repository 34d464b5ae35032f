import type { TablesCatalogue } from '../../words/catalogue';
import { costKinds } from '../../model/cost/costFigures';
import { ourCharts, ourSheets, ourTables } from '../../grid/names';
import type { NewChart } from '../../grid/port';
import type { TableWords } from '../tableWords';

/** A chart of a plan: which columns of which table of ours it shows, and how it is drawn first. */
export interface ChartSpec extends Pick<NewChart, 'kind' | 'format' | 'gapWidth'> {
  name: string;
  sheet: string;
  /** Its place on the sheet, from the row of its first table. */
  row: number;
  column: number;
  /** Its title and those of its axes. */
  words: keyof TablesCatalogue['charts'];
  table: string;
  /** Whose columns the table has. */
  columns: TableWords;
  category: string;
  series: { key: string; colour: string; line?: boolean; invisible?: boolean }[];
}

/** Cells that a chart lies over. */
export const chartSize = { rows: 21, columns: 9 };

/** Charts side by side. */
const chartsAcross = 2;

/** The columns that the charts lie over. */
export const chartColumns = chartsAcross * chartSize.columns;

/**
 * Width of the columns under the charts, in characters: together they stay within A4 paper in usual margins at the scale
 * of the page, in wider default fonts than Excel's own too.
 */
export const chartColumnWidth = 7;

/** Per cent of their size in which the charts print. */
export const chartScale = 66;

/** Rows of a lying page: as many as Excel's usual margins leave room for at that scale. */
export const chartPageRows = 48;

const chartsToPage = 2 * chartsAcross;

/** The page that a chart is on, counted from 0. */
export function chartPage(slot: number): number {
  return Math.floor(slot / chartsToPage);
}

/** The first row of a chart, counted from the first table's: two rows of charts to a page, the first below the title. */
export function chartRow(slot: number): number {
  const inPage = Math.floor((slot % chartsToPage) / chartsAcross);
  return chartPage(slot) * chartPageRows + inPage * (chartSize.rows + 1);
}

/** The first column to the right of the charts, where the tables stand that only they show. */
export const besideCharts = chartColumns + 1;

/** Dark, light and middling in turn, so that neighbours differ in grey print too. */
const [navy, sand, blue, pale, rust] = ['#1F3864', '#F4B183', '#2E75B6', '#D9D9D9', '#C55A11'] as const;

const costColours = [navy, sand, blue, pale, rust, '#BDD7EE', '#404040', '#A9D18E', '#7F6000'] as const;

/** Whole heads and whole money: an axis needs no fractions. */
const whole = '#,##0';

/** Steps that stand on a base which is not seen, between the figures that they lead from and to. */
function waterfall(of: Pick<ChartSpec, 'name' | 'words' | 'table'>): Drawn {
  return {
    ...of,
    columns: 'waterfall',
    kind: 'columnStacked',
    format: whole,
    gapWidth: 30,
    category: 'step',
    series: [
      { key: 'base', colour: '#FFFFFF', invisible: true },
      { key: 'total', colour: navy },
      { key: 'up', colour: sand },
      { key: 'down', colour: blue },
    ],
  };
}

type Drawn = Omit<ChartSpec, 'sheet' | 'row' | 'column'>;

/** Every chart of the charts' sheet, from its top; one whose table is not written is left out. */
const drawn: readonly Drawn[] = [
  {
    name: ourCharts.heads,
    words: 'heads',
    table: ourTables.total,
    columns: 'plan',
    kind: 'columnClustered',
    format: whole,
    gapWidth: 60,
    category: 'month',
    series: [
      { key: 'actual', colour: blue },
      { key: 'hires', colour: sand },
      { key: 'required', colour: navy, line: true },
    ],
  },
  {
    name: ourCharts.losses,
    words: 'losses',
    table: ourTables.total,
    columns: 'plan',
    kind: 'columnStacked',
    format: whole,
    gapWidth: 50,
    category: 'month',
    series: [
      { key: 'absence', colour: navy },
      { key: 'attrition', colour: sand },
      { key: 'upgrade', colour: blue },
      { key: 'buddies', colour: pale },
      { key: 'coaches', colour: rust },
    ],
  },
  {
    name: ourCharts.funnel,
    words: 'funnel',
    table: ourTables.funnel,
    columns: 'funnel',
    kind: 'barClustered',
    format: whole,
    gapWidth: 40,
    category: 'stage',
    series: [
      { key: 'average', colour: navy },
      { key: 'done', colour: sand },
    ],
  },
  waterfall({ name: ourCharts.bridge, words: 'bridge', table: ourTables.waterfall }),
  {
    name: ourCharts.cost,
    words: 'cost',
    table: ourTables.costTotal,
    columns: 'cost',
    kind: 'columnStacked',
    format: whole,
    gapWidth: 50,
    category: 'month',
    series: costKinds.map((key, index) => ({ key, colour: costColours[index]! })),
  },
  // On a page with the kinds of cost, month under month: a line over nine stacked colours, on an axis of its own, would
  // be lost in grey print and cross them by the choice of two scales.
  {
    name: ourCharts.costPerCall,
    words: 'costPerCall',
    table: ourTables.costTotal,
    columns: 'cost',
    kind: 'line',
    format: '#,##0.00',
    category: 'month',
    series: [{ key: 'costPerCall', colour: navy }],
  },
  waterfall({ name: ourCharts.costBridge, words: 'costBridge', table: ourTables.costWaterfall }),
];

export const chartSpecs: readonly ChartSpec[] = drawn.map((chart, slot) => ({
  ...chart,
  sheet: ourSheets.charts,
  row: chartRow(slot),
  column: (slot % chartsAcross) * chartSize.columns,
}));

/** The charts of the summary, to the right of its tables, which have six columns at most. */
const summaryColumn = 7;

export const summaryCharts: readonly ChartSpec[] = [
  {
    name: ourCharts.summaryHeads,
    sheet: ourSheets.summary,
    row: 0,
    column: summaryColumn,
    words: 'summaryHeads',
    table: ourTables.total,
    columns: 'plan',
    kind: 'columnClustered',
    format: whole,
    gapWidth: 60,
    category: 'month',
    series: [
      { key: 'actual', colour: sand },
      { key: 'required', colour: navy, line: true },
    ],
  },
  {
    name: ourCharts.summaryCost,
    sheet: ourSheets.summary,
    row: chartSize.rows + 1,
    column: summaryColumn,
    words: 'summaryCost',
    table: ourTables.costTotal,
    columns: 'cost',
    kind: 'columnClustered',
    format: whole,
    gapWidth: 60,
    category: 'month',
    series: [
      { key: 'total', colour: sand },
      { key: 'budget', colour: navy, line: true },
    ],
  },
];
