import { monthSerial, monthOfSerial, type Month } from '../../model/calendar/month';
import { dateOfSerial } from '../../model/calendar/serialDate';
import { workingMemory } from '../../model/forecast/callMonths';
import type { CalendarKind } from '../../model/plan/planSettings';
import type { InputColumn } from '../../grid/headers';
import { warning, type Problem } from '../../grid/problem';
import { CellReader } from './cellReader';
import { coveredMonths, periodsOf, sharesOf } from './periods';
import { listKey, named, planForecastOf, withLine } from './planForecast';
import type { Origin, PlanForecastRow, Where } from './planForecastCells';
import { cellOf, cellPlace, columnReference, filledRows, headerPlace, type Source } from './source';

/** What becomes of a figure by day or week in a month: a sum, a mean weighted by calls, or a sum by the first day. */
export const periodFigures: Partial<Record<InputColumn, 'sum' | 'mean' | 'sumByStart'>> = {
  calls: 'sum',
  talk: 'mean',
  hold: 'mean',
  afterCall: 'mean',
  aht: 'mean',
  pty: 'mean',
  occupancy: 'mean',
  shrinkage: 'mean',
  absenceRate: 'mean',
  plannedJoiners: 'sumByStart',
};

/** A forecast by months, made of one by days or weeks, and what there is to say of it. */
export interface PeriodForecast {
  source: Source;
  problems: Problem[];
}

/**
 * The months of a forecast whose rows are days or weeks; null where they are months. Calls and joiners are added up,
 * times and shares averaged by calls; a week over two months is split by its open days. Months that are there only in part
 * are left out as long as there are others.
 */
export function periodForecast(
  source: Source,
  oneLine: string | null,
  calendar: CalendarKind,
): PeriodForecast | null {
  const periods = periodsOf(source);
  if (!periods || !source.columns.has('calls')) return null;
  const reader = new CellReader(source);
  const columns = [...source.columns].filter(([column]) => periodFigures[column] !== undefined);
  const isOpen = workingMemory(calendar);
  const { whole, part } = coveredMonths(periods, calendar);
  const kept = new Set(whole.length > 0 ? whole : part);
  const lines = new Map<string, Map<Month, Sums>>();
  const seen = new Map<string, number>();
  if (periods.misfit !== null) {
    const value = String(cellOf(source, periods.misfit, 'month'));
    reader.report('badPeriod', periods.misfit, 'month', { value });
  }
  for (const row of filledRows(source)) {
    if (cellOf(source, row, 'month') === null) reader.report('blankName', row, 'month');
  }
  for (const [row, start] of periods.starts) {
    const line = source.columns.has('line') ? reader.neededText(row, 'line') : '';
    const calls = reader.neededNumber(row, 'calls');
    const figures = columns.map(
      ([column]) => [column, column === 'calls' ? calls : reader.number(row, column)] as const,
    );
    if (line === null || calls === null) continue;
    const week = `${start} ${line.trim().toLowerCase()}`;
    const other = periods.days === 7 ? seen.get(week) : undefined;
    if (other !== undefined) {
      const place = cellPlace(source, other, 'month').address;
      reader.report('repeatedMonth', row, 'month', {
        line: line || (oneLine ?? ''),
        month: dateOfSerial(start)!,
        other: place,
      });
      continue;
    }
    seen.set(week, row);
    const months = lines.get(line.trim()) ?? new Map<Month, Sums>();
    lines.set(line.trim(), months);
    for (const [month, share] of sharesOf(Math.floor(start), periods.days, isOpen)) {
      if (share === 0 || !kept.has(month)) continue;
      const sums = months.get(month) ?? new Sums(row);
      months.set(month, sums);
      sums.starts.push(start);
      for (const [column, figure] of figures) {
        if (figure === null) continue;
        const isOfMonth = periodFigures[column] !== 'sumByStart' || monthOfSerial(start) === month;
        if (isOfMonth) sums.add(column, figure, periodFigures[column] === 'sumByStart' ? 1 : share, calls);
      }
    }
  }
  const all = [...lines].flatMap(([line, months]) =>
    [...months]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([month, sums]) => ({ line, month, row: rowOf(source, line, month, sums), starts: sums.starts })),
  );
  const rows = all.map(({ row }) => row);
  const where: Where = {
    kind: 'periods',
    month: listKey(source, 'month'),
    line: listKey(source, 'line'),
    columns: new Map(
      columns.flatMap(([column]) => {
        const reference = columnReference(source, column);
        return reference === null
          ? []
          : [[column, { reference, unit: source.columns.get(column)!.unit }] as const];
      }),
    ),
    style: periods.style,
    counts: all.map(({ starts }) => starts.length),
    days: periods.days,
    first: [...periods.starts.values()].reduce((one, other) => Math.min(one, other)),
    last: [...periods.starts.values()].reduce((one, other) => Math.max(one, other)) + periods.days - 1,
    weeks:
      periods.days === 1
        ? []
        : all.flatMap((one, index) =>
            one.starts.map((start) => ({
              row: index + 1,
              line: oneLine ?? one.line,
              start,
              month: monthSerial(one.month),
            })),
          ),
  };
  const carried: Source = {
    ...source,
    columns: new Map(
      [...source.columns].filter(([column]) => column in periodFigures || naming.includes(column)),
    ),
  };
  const copied =
    oneLine === null
      ? planForecastOf(carried, rows, where)
      : planForecastOf(withLine(carried), named(rows, oneLine), where);
  const told = (
    code: 'forecastByDays' | 'forecastByWeeks' | 'monthsInPart' | 'monthsLeftOut',
    values = {},
  ): Problem =>
    warning(code, headerPlace(source, 'month'), {
      input: source.input,
      column: source.columns.get('month')!.header,
      ...values,
    });
  const months = part.join(', ');
  return {
    source: copied,
    problems: [
      ...reader.problems,
      told(periods.days === 7 ? 'forecastByWeeks' : 'forecastByDays'),
      ...(part.length > 0 ? [told(whole.length > 0 ? 'monthsLeftOut' : 'monthsInPart', { months })] : []),
    ],
  };
}

const naming: readonly InputColumn[] = ['month', 'line'];

/** The figures of a line's month as they add up. */
class Sums {
  /** First days of the days or weeks that are in it. */
  readonly starts: number[] = [];
  private readonly sums = new Map<InputColumn, { sum: number; calls: number }>();

  constructor(readonly firstRow: number) {}

  add(column: InputColumn, figure: number, share: number, calls: number): void {
    const { sum, calls: weight } = this.sums.get(column) ?? { sum: 0, calls: 0 };
    const isMean = periodFigures[column] === 'mean';
    this.sums.set(column, {
      sum: sum + figure * share * (isMean ? calls : 1),
      calls: weight + calls * share,
    });
  }

  /** What a column comes to: 0 on average where there is not a call. */
  of(column: InputColumn): number | null {
    const found = this.sums.get(column);
    if (!found) return null;
    if (periodFigures[column] !== 'mean') return found.sum;
    return found.calls === 0 ? 0 : found.sum / found.calls;
  }
}

/** The row of a line's month; each figure stands for its first cell, which is where a fault is told. */
function rowOf(source: Source, line: string, month: Month, sums: Sums): PlanForecastRow {
  const { area } = source;
  const row = new Map<InputColumn, Origin>();
  for (const [column, { offset }] of source.columns) {
    const as = column === 'month' ? monthSerial(month) : column === 'line' ? line : sums.of(column);
    if (as === null || (!naming.includes(column) && periodFigures[column] === undefined)) continue;
    const place = { sheet: area.sheet, row: area.row + sums.firstRow, column: area.column + offset };
    row.set(column, { ...place, raw: source.values[sums.firstRow]?.[offset] ?? null, reads: { as } });
  }
  return row;
}
