import { monthSerial } from '../../model/calendar/month';
import { cellAddress } from '../../grid/a1';
import { asText } from '../../tables/tableCells';
import { type Problem, warning } from '../../grid/problem';
import type { CellInput, SheetArea, UndoableStep, WorkbookContents } from '../../grid/port';
import { cellOf, type Source } from '../../read/rows/source';
import { sameName } from '../../grid/sameName';
import { inputFormats } from '../template/inputFormats';
import { cellSteps } from '../../write/cellSteps';
import { plain } from '../../write/plainStep';
import type { CallLayout } from '../../tables/forecast/callLayout';
import {
  forecastFormulas,
  forecastMonths,
  isForecastFormula,
  pastMonths,
  type ForecastMonth,
} from '../../tables/forecast/forecastCells';
import { monthOfCell } from '../../cells/momentOf';
import { columnAt, rowsBelow } from '../../grid/area';
import { Grid } from '../../grid/grid';

/** A Forecast that an earlier run made, as far as its formulas still stand: they follow our tables by themselves. */
export interface OwnForecast {
  table: string;
  /** What the calls now have and it has no row for. */
  lacking: ForecastMonth[];
  /** Whether rows can be put below it. */
  canGrow: boolean;
  /** What there is to know of it. */
  warnings: Problem[];
}

/** A header that a formula can name without escaping. */
const plainName = /^[\p{L}\p{N}_ ]+$/u;

/** Looks at the Forecast of the workbook, whose formulas have been read; null where it is none of ours. */
export function ownForecast(
  source: Source,
  layout: CallLayout,
  contents: WorkbookContents,
): OwnForecast | null {
  const { table, area } = source;
  const followed = source.values.flatMap((_, row) =>
    isForecastFormula(formulaAt(source, row, contents)) ? [row] : [],
  );
  if (table === null || source.planForecast || followed.length === 0) return null;
  const there = source.values.map((_, row) => keyOf(monthAt(source, row), cellOf(source, row, 'line')));
  const wanted = forecastMonths(layout);
  const keysOf = (months: readonly ForecastMonth[]): Set<string> =>
    new Set(months.map(({ month, line }) => keyOf(month, line)));
  const [keys, past] = [keysOf(wanted), keysOf(pastMonths(layout))];
  const lacking = wanted.filter(({ month, line }) => !there.includes(keyOf(month, line)));
  const over = followed.filter((row) => past.has(there[row]!));
  const empty = followed.filter((row) => !keys.has(there[row]!) && !past.has(there[row]!));
  const told = (code: 'callsForecastPast' | 'callsForecastEmpty', rows: readonly number[]): Problem[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const cell = cellAddress(area.row + first, area.column + source.columns.get('calls')!.offset);
    return [warning(code, { sheet: area.sheet, address: cell }, { table, count: rows.length, cell })];
  };
  const follows = lacking.length === 0 ? 'callsForecastFollows' : 'callsForecastLacks';
  return {
    table,
    lacking,
    canGrow: canGrow(source, contents, lacking.length),
    warnings: [
      warning(follows, null, { table, count: lacking.length }),
      ...told('callsForecastPast', over),
      ...told('callsForecastEmpty', empty),
    ],
  };
}

/** Puts rows below the Forecast for what it lacks; those that are there are neither moved nor rewritten. */
export function growForecast(
  source: Source,
  { table, lacking }: OwnForecast,
  layout: CallLayout,
): UndoableStep[] {
  const { area, columns, headerRow } = source;
  const whole: SheetArea = { ...area, row: headerRow, rows: area.rows + 1 };
  const grown = { ...whole, rows: whole.rows + lacking.length };
  const below = rowsBelow(area, lacking.length);
  const header = (column: 'month' | 'line'): string => columns.get(column)!.header;
  const { calls, aht } = forecastFormulas({ month: header('month'), line: header('line') }, layout);
  const inColumn = (column: 'month' | 'line' | 'calls' | 'aht', cells: CellInput[]): UndoableStep[] => {
    const place = columnAt(below, columns.get(column)!.offset);
    const format = inputFormats[column] ?? 'General';
    return [
      {
        step: { kind: 'numberFormat', area: place, format },
        undo: [{ kind: 'clear', area: place }],
      },
      ...cellSteps(
        place,
        cells.map((cell) => [cell]),
      ).map(plain),
    ];
  };
  return [
    {
      step: { kind: 'resizeTable', area: grown, name: table },
      undo: [{ kind: 'resizeTable', area: whole, name: table }],
    },
    ...inColumn(
      'month',
      lacking.map(({ month }) => monthSerial(month)),
    ),
    ...inColumn(
      'line',
      lacking.map(({ line }) => asText(line)),
    ),
    ...inColumn(
      'calls',
      lacking.map(() => calls),
    ),
    ...inColumn(
      'aht',
      lacking.map(() => aht),
    ),
  ];
}

function formulaAt(source: Source, row: number, { sheets }: WorkbookContents): CellInput | undefined {
  const { area, columns } = source;
  const sheet = sheets.find(({ name }) => name === area.sheet);
  const offset = columns.get('calls')?.offset;
  if (!sheet || offset === undefined) return undefined;
  return new Grid(sheet).input(area.row + row, area.column + offset);
}

function monthAt(source: Source, row: number): string | null {
  return monthOfCell(cellOf(source, row, 'month'));
}

function keyOf(month: string | null, line: unknown): string {
  return `${month} ${String(line ?? '')
    .trim()
    .toLowerCase()}`;
}

/** Rows can be added where the table is as we made it, nothing stands below it and its sheet is not protected. */
function canGrow(source: Source, { sheets, tables }: WorkbookContents, rows: number): boolean {
  const { area, table, columns } = source;
  const found = tables.find(({ name }) => sameName(name, table));
  const sheet = sheets.find(({ name }) => name === area.sheet);
  if (!found || found.hasTotals || !sheet || sheet.protected || !columns.has('aht')) return false;
  const names = (['month', 'line'] as const).map((column) => columns.get(column)?.header ?? '');
  if (!names.every((name) => plainName.test(name))) return false;
  const style = cellOf(source, 0, 'month');
  return typeof style === 'number' && new Grid(sheet).isBlank(rowsBelow(area, rows));
}
