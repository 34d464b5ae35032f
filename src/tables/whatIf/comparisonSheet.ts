import { tables } from '../../words/catalogue';
import type { SheetSpec } from '../sheetSpec';
import type { TableSpec } from '../tableSpec';
import { scenarioSheet } from '../../grid/names';
import { changesTable } from './changesTable';
import type { Comparison } from './comparison';
import { linesTable } from './linesTable';
import { reviewTable } from './reviewTable';

/** The sheet of a comparison: what the scenarios change, and below it what comes of them, in all and by line. */
export function comparisonSheet(comparison: Comparison): SheetSpec {
  const { words, at } = comparison;
  return {
    name: scenarioSheet,
    title: words.titles.scenarios,
    knownTitles: Object.values(tables).map(({ titles }) => titles.scenarios),
    note: words.notes.scenarios.replace('{time}', at),
    tables: [
      changesTable(comparison) as TableSpec,
      reviewTable(comparison) as TableSpec,
      linesTable(comparison) as TableSpec,
    ].filter(({ rows }) => rows > 0),
    frozen: { rows: 0, columns: 2 },
  };
}
