import { tables as catalogues } from '../../words/catalogue';
import { monthOfSerial, type Month } from '../../model/calendar/month';
import { isPlanTable, ourTables } from '../../grid/names';
import type { Place } from '../../grid/problem';
import type { CellValue, TableContents, WorkbookContents } from '../../grid/port';
import { placeOf } from '../../grid/a1';
import type { HeadsSummary, MonthSummary } from './planOutcome';
import { belowHeader } from '../../grid/area';
import { gridOf } from '../../grid/grid';

/** Figures that are compared: the walk from need to interviews, by their keys in the plan's tables. */
export const comparedFigures = ['required', 'loss', 'actual', 'headsToAdd', 'hires', 'interviews'] as const;

/** What a line's month or a month costs, and what is left of its budget. */
export const comparedCosts = ['cost', 'budgetLeft'] as const;

/** Those, and the quotas by stage. */
export type ComparedFigure = (typeof comparedFigures)[number] | 'quota' | (typeof comparedCosts)[number];

/** Whether a figure is money, in whatever currency. */
export function isCost(figure: ComparedFigure): boolean {
  return comparedCosts.some((one) => one === figure);
}

/** One figure of a plan that stands in the workbook, as its cell shows it. */
export interface WrittenFigure {
  month: Month;
  /** Null in the total. */
  line: string | null;
  /** Null but for quotas. */
  stage: string | null;
  figure: ComparedFigure;
  shown: CellValue;
  place: Place;
}

/** The parts of the catalogue that name the columns of the tables compared. */
type Words = 'plan' | 'quotas' | 'cost';
type Key = 'month' | 'line' | 'stage' | ComparedFigure | (typeof summaryFigures)[number];

/** Every figure of the plan that stands, from its lines, its total, quotas and costs; none where no plan stands. */
export function writtenFigures(contents: WorkbookContents): WrittenFigure[] {
  return contents.tables.flatMap((table) => {
    if (isPlanTable(table.name)) return figuresOf(table, contents, 'plan', comparedFigures);
    if (table.name === ourTables.total) {
      return figuresOf(table, contents, 'plan', comparedFigures).map((one) => ({ ...one, line: null }));
    }
    if (table.name === ourTables.quotas) return figuresOf(table, contents, 'quotas', ['quota']);
    if (table.name === ourTables.cost) return figuresOf(table, contents, 'cost', comparedCosts);
    if (table.name === ourTables.costTotal) {
      return figuresOf(table, contents, 'cost', comparedCosts).map((one) => ({ ...one, line: null }));
    }
    return [];
  });
}

/** Figures of a month of all lines together, by their keys in the plan's tables. */
export const summaryFigures = [
  ...(['required', 'actual', 'toAdd', 'surplus'] as const),
  ...(['hires', 'interviews', 'interviewQuota'] as const),
] as const;

/** The months of a table of totals as its cells show them; null where one shows an error or nothing yet. */
export function totalMonths(table: TableContents, contents: WorkbookContents): MonthSummary[] | null {
  const rows = rowsOf(table, contents, 'plan', summaryFigures);
  const ofLines = contents.tables
    .filter(({ name }) => isPlanTable(name))
    .flatMap((one) => rowsOf(one, contents, 'plan', summaryFigures));
  const areFigures = rows.every(({ cell }) =>
    summaryFigures.every((figure) => typeof cell(figure) === 'number'),
  );
  if (!areFigures) return null;
  return rows.map((row) => ({
    month: row.month,
    ...headsShown(row),
    lines: ofLines
      .filter(({ month }) => month === row.month)
      .map((one) => ({ line: String(one.cell('line') ?? ''), ...headsShown(one) })),
  }));
}

/** The figures of a row; 0 where a cell shows none. */
function headsShown({ cell }: KeyedRow): HeadsSummary {
  const figures = summaryFigures.map((figure) => {
    const shown = cell(figure);
    return [figure, typeof shown === 'number' ? shown : 0] as const;
  });
  return Object.fromEntries(figures) as Record<(typeof summaryFigures)[number], number>;
}

function figuresOf(
  table: TableContents,
  contents: WorkbookContents,
  words: Words,
  figures: readonly ComparedFigure[],
): WrittenFigure[] {
  return rowsOf(table, contents, words, figures).flatMap(({ month, cell, placeOfCell }) =>
    figures.flatMap((figure): WrittenFigure[] => {
      const place = placeOfCell(figure);
      const stage = words === 'quotas' ? String(cell('stage') ?? '') : null;
      return place
        ? [{ month, line: String(cell('line') ?? ''), stage, figure, shown: cell(figure), place }]
        : [];
    }),
  );
}

/** A row with a month: its cells, and where they are, by the keys of their columns. */
interface KeyedRow {
  month: Month;
  cell: (key: Key) => CellValue;
  placeOfCell: (key: Key) => Place | null;
}

function rowsOf(
  table: TableContents,
  contents: WorkbookContents,
  words: Words,
  keys: readonly Key[],
): KeyedRow[] {
  const area = belowHeader(table.area);
  const cells = gridOf(contents, area.sheet).within(area);
  const offsets = new Map<Key, number>();
  for (const key of ['month', 'line', 'stage', ...keys] as const) {
    const offset = table.headers.findIndex((header) => isHeader(header, words, key));
    if (offset >= 0) offsets.set(key, offset);
  }
  return Array.from({ length: area.rows }, (_, row) => row).flatMap((row) => {
    const cell = (key: Key): CellValue => {
      const offset = offsets.get(key);
      return offset === undefined ? null : cells.value(row, offset);
    };
    const month = typeof cell('month') === 'number' ? monthOfSerial(cell('month') as number) : null;
    if (month === null) return [];
    const placeOfCell = (key: Key): Place | null => {
      const offset = offsets.get(key);
      return offset === undefined
        ? null
        : placeOf({ ...area, row: area.row + row, column: area.column + offset });
    };
    return [{ month, cell, placeOfCell }];
  });
}

/** Whether a header is the key's in any language: the plan before may have been written in another. */
function isHeader(header: string, words: Words, key: Key): boolean {
  const columns: Partial<Record<Key, string>> = {
    cost: 'total',
    budgetLeft: 'variance',
    quota: 'atConfidence',
  };
  const column = columns[key] ?? key;
  return Object.values(catalogues).some((one) => (one[words] as Record<string, string>)[column] === header);
}
