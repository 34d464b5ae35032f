import type { TablesCatalogue } from '../../locales/tables/en';
import { ourCharts, ourTables } from '../names';
import type { NewChart } from '../port';
import type { TableWords } from './tableWords';

/** A chart of a plan: which columns of which table of ours it shows, and how it is drawn first. */
export interface ChartSpec extends Pick<NewChart, 'kind' | 'format' | 'gapWidth'> {
  name: string;
  /** Its title and those of its axes. */
  words: keyof TablesCatalogue['charts'];
  table: string;
  /** Whose columns the table has. */
  columns: TableWords;
  category: string;
  series: { key: string; colour: string; line?: boolean; invisible?: boolean }[];
}

/** Cells that a chart lies over: two charts fill a sheet of A4 paper. */
export const chartSize = { rows: 20, columns: 9 };

/** The first column to the right of the charts, where the tables stand that only they show. */
export const besideCharts = chartSize.columns + 1;

/** Dark, light and middling in turn, so that neighbours differ in grey print too. */
const [navy, sand, blue, pale, rust] = ['#1F3864', '#F4B183', '#2E75B6', '#D9D9D9', '#C55A11'] as const;

const heads = '#,##0';

/** Every chart, from the top of the sheet; one whose table is not written is left out. */
export const chartSpecs: readonly ChartSpec[] = [
  {
    name: ourCharts.heads,
    words: 'heads',
    table: ourTables.total,
    columns: 'plan',
    kind: 'columnClustered',
    format: heads,
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
    format: heads,
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
    format: heads,
    gapWidth: 40,
    category: 'stage',
    series: [
      { key: 'quota', colour: navy },
      { key: 'done', colour: sand },
    ],
  },
];
