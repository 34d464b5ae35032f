import { ourTables } from '../names';

const own = [
  'training',
  'quotas',
  'settings',
  'calendar',
  'stages',
  'dates',
  'counts',
  'forecast',
  'funnel',
  'scenarioReview',
  'scenarioChanges',
  'cost',
  'bridge',
  'rates',
] as const satisfies (keyof typeof ourTables)[];

/** Which part of the catalogue gives a table of ours its headers. */
export type TableWords = 'plan' | (typeof own)[number];

const totals: Record<string, TableWords> = {
  [ourTables.costTotal]: 'cost',
  [ourTables.bridgeTotal]: 'bridge',
};

/** The part that belongs to a table; the levels of the plan share theirs, and so does every total. */
export function wordsOf(table: string): TableWords {
  return totals[table] ?? own.find((key) => ourTables[key] === table) ?? 'plan';
}
