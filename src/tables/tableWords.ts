import { ourTables } from '../grid/names';

const own = [
  'summary',
  'summaryLines',
  'summaryNotes',
  'training',
  'classes',
  'quotas',
  'settings',
  'calendar',
  'stages',
  'dates',
  'counts',
  'forecast',
  'forecastLines',
  'forecastMonths',
  'forecastWeeks',
  'funnel',
  'waterfall',
  'scenarioReview',
  'scenarioChanges',
  'scenarioLines',
  'cost',
  'bridge',
  'rates',
  'callHistory',
  'callProjection',
  'callProfile',
  'callMethods',
  'callEventMonths',
  'callEvents',
  'callEventPlan',
  'callEventDays',
] as const satisfies (keyof typeof ourTables)[];

/** Which part of the catalogue gives a table of ours its headers. */
export type TableWords = 'plan' | (typeof own)[number];

const shared: Record<string, TableWords> = {
  [ourTables.costTotal]: 'cost',
  [ourTables.bridgeTotal]: 'bridge',
  [ourTables.costWaterfall]: 'waterfall',
};

/** The part that belongs to a table; the levels of the plan share theirs, and so do every total and both waterfalls. */
export function wordsOf(table: string): TableWords {
  return shared[table] ?? own.find((key) => ourTables[key] === table) ?? 'plan';
}
