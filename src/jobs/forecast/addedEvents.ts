import type { EventEntry } from '../../model/forecast/events';
import { problem, type Problem } from '../../grid/problem';
import { columnAt, rowsBelow } from '../../grid/area';
import { Grid } from '../../grid/grid';
import type { InputColumn } from '../../grid/headers';
import type { CellInput, SheetArea, UndoableStep, WorkbookContents } from '../../grid/port';
import { sameName } from '../../grid/sameName';
import type { Sources } from '../../read/find/findSources';
import { headerPlace, type Source } from '../../read/rows/source';
import { asText } from '../../tables/tableCells';
import type { Language } from '../../words/language';
import { cellSteps } from '../../write/cellSteps';
import { plain } from '../../write/plainStep';
import { inputFormats } from '../template/inputFormats';
import { placeTables, templateSteps } from '../template/templateSteps';

/** Rows put into the table of events. */
export interface AddedEvents {
  /** The table that was made for them, if there was none. */
  names: string[];
  steps: UndoableStep[];
  problem: Problem | null;
}

const columns = ['event', 'fromDay', 'toDay', 'line'] as const satisfies readonly InputColumn[];

/** Puts events below those that stand in the user's table, or into a new one; what is there is left alone. */
export function addedEvents(
  entries: readonly EventEntry[],
  sources: Sources,
  contents: WorkbookContents,
  language: Language,
): AddedEvents {
  if (entries.length === 0) return { names: [], steps: [], problem: null };
  const source = sources.Events;
  if (!source) {
    const rows = entries.map((entry) => [...columns.map((column) => cellOfEntry(entry, column)), null, null]);
    const table = {
      input: 'Events' as const,
      columns: [...columns, 'uplift' as const, 'extraCalls' as const],
      rows,
    };
    const placed = placeTables([table], contents, language);
    const steps = templateSteps(placed, { sources }, language);
    return {
      names: placed.map(({ name }) => name),
      steps: steps.map((step) => ('step' in step ? step : { step, undo: [] })),
      problem: null,
    };
  }
  const lacking = problem('callsEventNoRoom', headerPlace(source), { count: entries.length });
  if (!canGrow(source, contents, entries.length)) return { names: [], steps: [], problem: lacking };
  return { names: [], steps: grown(source, entries), problem: null };
}

function cellOfEntry(
  { name, from, to, line }: EventEntry,
  column: (typeof columns)[number],
): string | number {
  switch (column) {
    case 'event':
      return name;
    case 'fromDay':
      return from;
    case 'toDay':
      return to;
    case 'line':
      return line ?? '';
  }
}

/** Rows can be added to a table with all of the columns, nothing below it and no totals, on a sheet without protection. */
function canGrow(source: Source, { sheets, tables }: WorkbookContents, rows: number): boolean {
  const { area, table } = source;
  const found = tables.find(({ name }) => sameName(name, table));
  const sheet = sheets.find(({ name }) => name === area.sheet);
  if (!found || found.hasTotals || !sheet || sheet.protected) return false;
  return (
    columns.every((column) => source.columns.has(column)) && new Grid(sheet).isBlank(rowsBelow(area, rows))
  );
}

function grown(source: Source, entries: readonly EventEntry[]): UndoableStep[] {
  const { area, headerRow, table } = source;
  const whole: SheetArea = { ...area, row: headerRow, rows: area.rows + 1 };
  const below = rowsBelow(area, entries.length);
  return [
    {
      step: { kind: 'resizeTable', area: { ...whole, rows: whole.rows + entries.length }, name: table! },
      undo: [{ kind: 'resizeTable', area: whole, name: table! }],
    },
    ...columns.flatMap((column): UndoableStep[] => {
      const place = columnAt(below, source.columns.get(column)!.offset);
      const cells = entries.map((entry): CellInput[] => {
        const cell = cellOfEntry(entry, column);
        return [typeof cell === 'string' ? asText(cell) : cell];
      });
      return [
        {
          step: { kind: 'numberFormat', area: place, format: inputFormats[column] ?? 'General' },
          undo: [{ kind: 'clear', area: place }],
        },
        ...cellSteps(place, cells).map(plain),
      ];
    }),
  ];
}
