import { tables } from '../../words/catalogue';
import { firstRow, type SheetSpec } from '../sheetSpec';
import type { TableSpec } from '../tableSpec';
import { callSheetName } from '../../grid/names';
import type { CallLayout } from './callLayout';
import { eventTables } from './eventTables';
import { historyTable } from './historyTable';
import { methodsTable } from './methodsTable';
import { profileTable } from './profileTable';
import { projectionTable } from './projectionTable';

/** The sheet on which calls become a forecast: what is to come first, below it what it follows from. */
export function callSheet(layout: CallLayout): SheetSpec {
  const { words } = layout;
  return {
    name: callSheetName,
    title: words.titles.calls,
    knownTitles: Object.values(tables).map(({ titles }) => titles.calls),
    note: layout.events ? words.notes.callsWithEvents : words.notes.calls,
    tables: [
      projectionTable(layout) as TableSpec,
      historyTable(layout) as TableSpec,
      profileTable(layout) as TableSpec,
      methodsTable(layout) as TableSpec,
      ...eventTables(layout),
    ].filter(({ rows }) => rows > 0),
    frozen: { rows: firstRow, columns: 2 },
  };
}
