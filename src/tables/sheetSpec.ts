import { tables } from '../words/catalogue';
import type { TablesCatalogue } from '../words/catalogue';
import { roundToNoise } from '../model/rounding';
import { ourSheets } from '../grid/names';
import { bridgeTables } from './bridge/bridgeTables';
import { calendarTable } from './settings/calendarTable';
import { classesTables } from './training/classesTables';
import { costTables } from './cost/costTables';
import { countsTable } from './settings/countsTable';
import { datedRatesTable, hasDatedCosts } from './settings/datedRatesTable';
import { withDetails } from './details';
import { datesTable } from './settings/datesTable';
import { forecastTables } from './forecast/forecastTable';
import { funnelTable } from './charts/funnelTable';
import { planTables } from './plan/planTables';
import type { LayoutInput } from './planInputs';
import { quotaTable } from './quotas/quotaTable';
import { ratesTable, type RatesKey } from './settings/ratesTable';
import { headlineFormula, summaryTables } from './summary/summaryTables';
import { settingsTable } from './settings/settingsTable';
import { stagesTable } from './settings/stagesTable';
import type { TableSpec } from './tableSpec';
import { trainingTable } from './training/trainingTable';
import { waterfallTables } from './charts/waterfallTables';

/** A sheet of ours: a title, a note, then its tables from `firstRow` on. */
export interface SheetSpec {
  name: string;
  title: string;
  /** The title in every language, by which it is found on a sheet that is there already. */
  knownTitles: string[];
  note: string;
  /** Tables that stand in the same first column are stacked in this order; others stand side by side. */
  tables: TableSpec[];
  frozen: { rows: number; columns: number };
  /** On the sheet that has the charts: the words that they are drawn with. */
  chartWords?: TablesCatalogue;
  /** Prints on one page, whatever stands on it, beside its charts. */
  onePage?: boolean;
  /** Not written while it has no tables, unless those of an earlier plan stand there. */
  optional?: boolean;
}

/** Row of the first table header on each of our sheets, from 0. */
export const firstRow = 3;

/** All sheets that a plan writes, in the order of the walk from need to quotas. */
export function sheetSpecs(layout: LayoutInput): SheetSpec[] {
  const { words, input } = layout;
  const confidence = percentText(input.settings.confidence);
  const note = words.notes.plan
    .replace('{mode}', words.newJoinerMode[input.settings.newJoinerMode])
    .replace('{rounding}', words.rounding[input.settings.rounding])
    .replace('{calendar}', words.calendarKind[input.settings.calendar])
    .replace('{confidence}', confidence);
  const classes = classesTables(layout);
  const specs: SheetSpec[] = [
    {
      name: ourSheets.summary,
      ...titleOf('summary', words),
      note: headlineFormula(layout),
      tables: summaryTables(layout),
      frozen: { rows: 0, columns: 0 },
      onePage: true,
    },
    {
      name: ourSheets.plan,
      ...titleOf('plan', words),
      note,
      tables: planTables(layout) as TableSpec[],
      frozen: { rows: firstRow + 1, columns: 2 },
    },
    {
      name: ourSheets.training,
      ...titleOf('training', words),
      note: classes.length > 0 ? words.notes.classes : words.notes.training,
      tables: [trainingTable(layout) as TableSpec, ...(classes as TableSpec[])],
      frozen: { rows: firstRow + 1, columns: 2 },
    },
    {
      name: ourSheets.quotas,
      ...titleOf('quotas', words),
      note: words.notes.quotas.replace('{confidence}', confidence),
      tables: [quotaTable(layout) as TableSpec].filter((table) => table.rows > 0),
      frozen: { rows: firstRow + 1, columns: 3 },
    },
    {
      name: ourSheets.cost,
      ...titleOf('cost', words),
      note: words.notes.cost,
      tables: costTables(layout) as TableSpec[],
      frozen: { rows: firstRow + 1, columns: 2 },
      optional: true,
    },
    {
      name: ourSheets.bridge,
      ...titleOf('bridge', words),
      note: words.notes.bridge,
      tables: bridgeTables(layout) as TableSpec[],
      frozen: { rows: firstRow + 1, columns: 2 },
      optional: true,
    },
    {
      name: ourSheets.settings,
      ...titleOf('settings', words),
      note: words.notes.settings,
      tables: [
        settingsTable(layout) as TableSpec,
        calendarTable(layout) as TableSpec,
        stagesTable(layout) as TableSpec,
        datesTable(layout) as TableSpec,
        countsTable(layout) as TableSpec,
        ...(layout.review ? [costRatesTable(layout) as TableSpec] : []),
        ...forecastTables(layout),
      ],
      frozen: { rows: firstRow + 1, columns: 0 },
    },
    {
      name: ourSheets.charts,
      ...titleOf('charts', words),
      note: words.notes.charts,
      tables: [funnelTable(layout) as TableSpec, ...(waterfallTables(layout) as TableSpec[])],
      frozen: { rows: 0, columns: 0 },
      chartWords: words,
    },
  ];
  return specs.map((spec) => ({ ...spec, tables: spec.tables.map(withDetails) }));
}

/** What lines cost, with the months where the Costs table has them. */
function costRatesTable(layout: LayoutInput): TableSpec<RatesKey> {
  return hasDatedCosts(layout) ? datedRatesTable(layout) : ratesTable(layout);
}

/** A share in per cent with as many decimals as it has, in the way of writing that every language shares. */
function percentText(share: number): string {
  return `${roundToNoise(share * 100)}%`;
}

function titleOf(
  sheet: keyof typeof ourSheets,
  words: TablesCatalogue,
): Pick<SheetSpec, 'title' | 'knownTitles'> {
  return { title: words.titles[sheet], knownTitles: knownTitles(sheet) };
}

/** The titles that a sheet of ours may have, one in each language. */
export function knownTitles(sheet: keyof typeof ourSheets): string[] {
  return Object.values(tables).map(({ titles }) => titles[sheet]);
}
