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
] as const satisfies (keyof typeof ourTables)[];

/** Which part of the catalogue gives a table of ours its headers. */
export type TableWords = 'plan' | (typeof own)[number];

/** The part that belongs to a table; the levels of the plan and its total share theirs. */
export function wordsOf(table: string): TableWords {
  return own.find((key) => ourTables[key] === table) ?? 'plan';
}
