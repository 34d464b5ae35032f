import type { TablesCatalogue } from '../words/catalogue';
import type { ColumnSpec, TableSpec } from './tableSpec';
import { wordsOf, type TableWords } from './tableWords';

type Details = {
  [Words in TableWords]?: readonly (keyof TablesCatalogue[Words])[] | 'all';
};

/**
 * Columns that are folded beside the helpers, so that a sheet shows no more than can be read at once: parts of what
 * another column adds up, and whole tables in which only formulas and charts look things up.
 */
const details: Details = {
  plan: [
    ...([
      'ahtSeconds',
      'requiredHours',
      'calendar',
      'workingDays',
      'hoursPerHead',
      'absence',
      'attrition',
      'upgrade',
      'newJoiners',
    ] as const),
    ...(['buddies', 'coaches', 'trainingLoss', 'loss', 'headsToAdd', 'byUpgrade'] as const),
    ...(['joinersFrom', 'rounding'] as const),
  ],
  training: [
    ...(['hoursPerHead', 'upgradeHours', 'buddyHours', 'coachHours', 'hires', 'classroomHeads'] as const),
    ...([
      'refresherHeads',
      'headsInTraining',
      'classroomHours',
      'refresherHours',
      'hourCost',
      'upgradeCost',
    ] as const),
    ...(['buddyCost', 'coachCost', 'refresherCost'] as const),
  ],
  cost: ['workingHeads', 'calls', 'hires', 'costPerHire', 'varianceShare'],
  bridge: [
    ...([
      'fromMonth',
      'check',
      'hiresBefore',
      'hires',
      'costBefore',
      'volumeCost',
      'ahtCost',
      'hoursCost',
      'ptyCost',
      'lossesCost',
    ] as const),
    ...(['hiresCost', 'surplusCost', 'lineChangeCost', 'costCheck', 'ratesCost'] as const),
  ],
  stages: ['isInterview', 'isTraining', 'trainingPass', 'stagesLeft'],
  dates: 'all',
  counts: 'all',
  rates: 'all',
  forecastLines: 'all',
  forecastMonths: 'all',
  funnel: 'all',
  waterfall: 'all',
};

/** A table whose columns say whether they are details. */
export function withDetails(table: TableSpec): TableSpec {
  const words = wordsOf(table.name);
  const columns = table.columns.map((column) =>
    isDetail(words, column.key) ? { ...column, detail: true } : column,
  );
  return { ...table, columns };
}

/** Whether a column of a kind of table is folded though it is no helper. */
export function isDetail(words: TableWords, key: string): boolean {
  const own: readonly string[] | 'all' = details[words] ?? [];
  return own === 'all' || own.includes(key);
}

/** Whether a column is out of sight until somebody unfolds it; what is out of sight does not print. */
export function isFolded({ helper, detail }: Pick<ColumnSpec, 'helper' | 'detail'>): boolean {
  return helper === true || detail === true;
}
