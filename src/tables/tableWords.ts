import { formerReleases, type FormerHeader } from '../words/tables/formerHeaders';
import { tables as catalogues, type TablesCatalogue } from '../words/catalogue';
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

/** A column's header in every language. */
export function headersOfColumn(words: keyof TablesCatalogue, key: string): string[] {
  return Object.values(catalogues).flatMap(
    (catalogue) => (catalogue[words] as Record<string, string>)[key] ?? [],
  );
}

/** What the column that stood in the place of this one was called by earlier releases. */
export function formerHeadersOf(words: keyof TablesCatalogue, key: string): string[] {
  const releases = formerReleases.flatMap(({ headers }): readonly FormerHeader[] => headers[words] ?? []);
  return releases.filter(({ now }) => now === key).flatMap(({ header }) => Object.values(header));
}

/** The column that a header names, whatever language it is in; undefined for one of the user's. */
export function keyOfHeader(words: TableWords, header: string): string | undefined {
  return Object.keys(catalogues.en[words]).find((key) => headersOfColumn(words, key).includes(header));
}
