import { monthSerial } from '../../model/calendar/month';
import type { InputColumn } from '../../grid/headers';
import type { CellValue, SheetArea } from '../../grid/port';
import { columnMonths } from './columnMonths';
import {
  englishPlanForecastHeaders,
  originValue,
  readsFigure,
  type ListKey,
  type Origin,
  type PlanForecastRow,
  type Where,
} from './planForecastCells';
import { readNumberText } from '../../cells/numberText';
import { cellOf, columnReference, filledRows, type Source, type SourceColumn } from './source';
import { textOf } from '../../grid/grid';
import { factors, type Unit } from '../../cells/units';
import { holdsTexts } from '../../cells/readUnit';

/** Whether a forecast is in seconds and calls and writes its months alike, so that formulas may use the user's own cells. */
export function isInUsualForm(source: Source): boolean {
  const isInUnits = [...source.columns.values()].every(
    ({ unit }) => !unit || (!holdsTexts(unit) && factors[unit.unit] === 1),
  );
  const isWritten = !hasNumberTexts(source) && !hasSpacedLines(source) && source.filledDown === undefined;
  return isInUnits && isWritten && !('misfit' in columnMonths(source).style);
}

function hasNumberTexts(source: Source): boolean {
  const columns = [...source.columns.keys()];
  return filledRows(source).some((row) =>
    columns.some((column) => {
      const read = readNumberText(cellOf(source, row, column), column);
      return read !== null && read !== 'unclear';
    }),
  );
}

function hasSpacedLines(source: Source): boolean {
  return filledRows(source).some((row) => spacedName(cellOf(source, row, 'line')) !== null);
}

/** The name in a cell with spaces around it, which a formula would take for another one; null without such spaces. */
export function spacedName(cell: CellValue): string | null {
  return typeof cell === 'string' && cell.trim() !== cell && cell.trim() !== '' ? cell.trim() : null;
}

/**
 * A forecast in other units, with mixed months or without a column for its only line, as the table of ours that puts its
 * filled rows into seconds and calls.
 */
export function planForecast(source: Source, oneLine: string | null = null): Source {
  const columns = [...source.columns];
  const { months, style } = columnMonths(source);
  const reads = (
    row: number,
    column: InputColumn,
    raw: CellValue,
    unit: Unit | undefined,
  ): Origin['reads'] => {
    const month = column === 'month' ? months.get(row) : undefined;
    if (month !== undefined) return { as: monthSerial(month) };
    const name = column === 'line' ? spacedName(raw) : null;
    return name === null ? readsFigure(column, raw, unit) : { as: name };
  };
  const filled = filledRows(source);
  const rows = filled.map(
    (row): PlanForecastRow =>
      new Map(
        columns.map(([column, { offset, unit }]): [InputColumn, Origin] => {
          const raw = source.values[row]?.[offset] ?? null;
          const from = source.filledDown?.get(column)?.get(row) ?? row;
          const place = { row: source.area.row + from, column: source.area.column + offset };
          const read = reads(row, column, raw, unit?.unit);
          return [column, { sheet: source.area.sheet, ...place, raw, reads: read }];
        }),
      ),
  );
  const holds = (row: number): boolean => naming.some((column) => source.filledDown?.get(column)?.has(row));
  const where: Where = {
    kind: 'list',
    month: listKey(source, 'month'),
    line: listKey(source, 'line'),
    columns: new Map(
      columns.flatMap(([column]) => {
        const reference = columnReference(source, column);
        return reference === null ? [] : [[column, reference] as const];
      }),
    ),
    style: 'misfit' in style ? null : style,
    shared: filled.map(holds),
  };
  if (oneLine === null) return planForecastOf(source, rows, where);
  return planForecastOf(withLine(source), named(rows, oneLine), where);
}

/** A source with a column of lines, which stands nowhere. */
export function withLine(source: Source): Source {
  const line: SourceColumn = { header: 'line', offset: source.columns.size };
  return { ...source, columns: new Map([...source.columns, ['line', line]]) };
}

/** Rows with a line of this name in each; its place is that of the month. */
export function named(rows: readonly PlanForecastRow[], name: string): PlanForecastRow[] {
  return rows.map(
    (row) =>
      new Map<InputColumn, Origin>([...row, ['line', { ...row.get('month')!, raw: name, reads: { name } }]]),
  );
}

const naming = ['month', 'line'] as const;

/** A column by which the rows of a list are found. */
export function listKey(source: Source, column: (typeof naming)[number]): ListKey {
  const names = new Set(filledRows(source).map((row) => textOf(cellOf(source, row, column))));
  const others = [...(source.withoutFigures ?? [])].map((row) => textOf(cellOf(source, row, column)));
  return {
    reference: columnReference(source, column) ?? '',
    holdsBelow: source.filledDown?.has(column) ?? false,
    except: [...new Set(others)].filter((text) => text !== '' && !names.has(text)),
  };
}

/** A forecast that stands below the header row of an area in another order than a list; its rows are copied with `planForecastOf`. */
export function forecastBelow(area: SheetArea, columns: Source['columns']): Source {
  return {
    input: 'Forecast',
    table: null,
    area: { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) },
    headerRow: area.row,
    columns,
    values: [],
  };
}

/** A source over copied rows; its columns keep the headers that the user knows them by. */
export function planForecastOf(source: Source, rows: readonly PlanForecastRow[], where: Where): Source {
  const keys = [...source.columns.keys()];
  const columns = new Map<InputColumn, SourceColumn>(
    [...source.columns].map(([column, one], offset) => [column, { ...one, offset }]),
  );
  const values = rows.map((row) =>
    keys.map((column) => {
      const origin = row.get(column);
      return origin ? originValue(origin) : null;
    }),
  );
  const copied: Source = {
    ...source,
    table: null,
    columns,
    values,
    planForecast: { rows, where, headers: englishPlanForecastHeaders },
  };
  // The copy has only rows with figures.
  delete copied.withoutFigures;
  delete copied.filledDown;
  return copied;
}
