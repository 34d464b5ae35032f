/** Reads the inputs' rows and tells every faulty cell; a row that lacks what it needs is left out. */
import type { Loss } from '../../model/plan/losses';
import type { JoinersFrom } from '../../model/plan/planSettings';
import type { Month } from '../../model/calendar/month';
import type { InputColumn } from '../../grid/headers';
import type { CellReader } from './cellReader';
import { columnMonths } from './columnMonths';
import { joinersFromOf, joinersFromWords } from '../../cells/joinersFrom';
import type { MonthStyle } from '../../cells/monthStyle';
import type { ActualRow, CalendarRow, ForecastRow, LineRow, Monthly, StageRow } from './rows';
import { cellOf, filledRows } from './source';

/** Forecast rows: month, line, calls and handling time are needed, unless the lines give it; all else has a default. */
export function readForecast(reader: CellReader, ahtOfLines: boolean): Monthly<ForecastRow> {
  return readMonthly(reader, (row, month) => {
    const line = reader.neededText(row, 'line');
    const calls = reader.neededNumber(row, 'calls');
    const ahtSeconds = readAht(reader, row, ahtOfLines);
    const rest = {
      pty: reader.number(row, 'pty'),
      occupancy: reader.number(row, 'occupancy'),
      shrinkage: reader.number(row, 'shrinkage'),
      absence: readLoss(reader, row, 'absenceHeads', 'absenceRate'),
      attrition: readLoss(reader, row, 'attritionHeads', 'attritionRate'),
      plannedJoiners: reader.number(row, 'plannedJoiners'),
      actualHeads: reader.number(row, 'actualHeads'),
      workingDays: reader.number(row, 'workingDays'),
    };
    const lacksAht = ahtSeconds === null && (!ahtOfLines || hasAht(reader, row));
    if (line === null || calls === null || lacksAht) return null;
    if (calls > 0 && ahtSeconds === 0) {
      reader.report('zeroAht', row, reader.has('aht') ? 'aht' : 'talk', { calls });
      return null;
    }
    return { row, month, line, calls, ahtSeconds, ...rest };
  });
}

/** Whether a row gives a handling time of its own, right or wrong. */
function hasAht({ source }: CellReader, row: number): boolean {
  return (['aht', 'talk'] as const).some((column) => cellOf(source, row, column) !== null);
}

/** AHT from its own column where that is filled, else talk + hold + after-call work. */
function readAht(reader: CellReader, row: number, ahtOfLines: boolean): number | null {
  if (ahtOfLines && !hasAht(reader, row)) return null;
  if (reader.has('aht') && cellOf(reader.source, row, 'aht') !== null) return reader.number(row, 'aht');
  if (!reader.has('talk')) return reader.neededNumber(row, 'aht');
  const talk = reader.neededNumber(row, 'talk');
  const others = (['hold', 'afterCall'] as const).map((column) => reader.number(row, column) ?? 0);
  return talk === null ? null : others.reduce((sum, seconds) => sum + seconds, talk);
}

/** A loss as heads or as a rate; both at once is asked about. */
function readLoss(reader: CellReader, row: number, heads: InputColumn, rate: InputColumn): Loss | null {
  const given = reader.number(row, heads);
  const share = reader.number(row, rate);
  if (given !== null && share !== null) reader.report('lossGivenTwice', row, rate);
  if (given !== null) return { heads: given };
  return share === null ? null : { rate: share };
}

/** Lines, with the defaults that hold for all of their months. */
export function readLines(reader: CellReader): LineRow[] {
  return filledRows(reader.source).flatMap((row) => {
    const name = reader.neededText(row, 'line');
    if (name === null) return [];
    checkName(reader, row, 'line', name);
    return [
      {
        row,
        name,
        cell: cellOf(reader.source, row, 'line'),
        fedBy: reader.text(row, 'fedBy'),
        ahtSeconds: reader.number(row, 'aht'),
        pty: reader.number(row, 'pty'),
        occupancy: reader.number(row, 'occupancy'),
        shrinkage: reader.number(row, 'shrinkage'),
        absence: readLoss(reader, row, 'absenceHeads', 'absenceRate'),
        attrition: readLoss(reader, row, 'attritionHeads', 'attritionRate'),
        openingHeads: reader.number(row, 'openingHeads'),
        joinersFrom: readJoinersFrom(reader, row),
      },
    ];
  });
}

/** Where a line says that its new joiners come from. */
function readJoinersFrom(reader: CellReader, row: number): JoinersFrom | null {
  const value = reader.text(row, 'joinersFrom');
  if (value === null) return null;
  const found = joinersFromOf(value);
  if (!found) {
    const allowed = [...joinersFromWords('en'), ...joinersFromWords('zh-CN')].join(', ');
    reader.report('unknownJoiners', row, 'joinersFrom', { value, known: allowed });
  }
  return found ?? null;
}

/** Stages of hiring in their order; one without a line holds for every line. */
export function readStages(reader: CellReader): StageRow[] {
  return filledRows(reader.source).flatMap((row) => {
    const stage = reader.neededText(row, 'stage');
    const passRate = reader.neededNumber(row, 'passRate');
    const line = reader.text(row, 'line');
    const leadDays = reader.number(row, 'leadDays') ?? 0;
    const costPerCandidate = reader.number(row, 'costPerCandidate') ?? 0;
    if (stage !== null) checkName(reader, row, 'stage', stage);
    if (stage === null || passRate === null) return [];
    return [{ row, line, stage, passRate, leadDays, costPerCandidate }];
  });
}

/** Some signs are wildcards or comparisons to SUMIFS and MATCH, so that a formula would find the wrong row. */
function checkName(reader: CellReader, row: number, column: InputColumn, name: string): void {
  if (/[*?~]/.test(name) || /^[=<>]/.test(name)) reader.report('badName', row, column, { value: name });
}

/** The centre's own working days by month. */
export function readCalendar(reader: CellReader): Monthly<CalendarRow> {
  return readMonthly(reader, (row, month) => {
    const workingDays = reader.neededNumber(row, 'workingDays');
    return workingDays === null ? null : { row, month, workingDays };
  });
}

/** History by month and line: actual heads, and what PTY is worked out from. */
export function readActuals(reader: CellReader): Monthly<ActualRow> {
  return readMonthly(reader, (row, month) => {
    const line = reader.source.line ?? reader.neededText(row, 'line');
    if (line === null) return null;
    return {
      row,
      month,
      line,
      actualHeads: reader.number(row, 'actualHeads'),
      handledCalls: reader.number(row, 'handledCalls'),
      ahtSeconds: reader.number(row, 'aht'),
      paidHours: reader.number(row, 'paidHours'),
    };
  });
}

/** Rows of an input by month, and the way in which it writes its months. */
export function readMonthly<Row>(
  reader: CellReader,
  readRow: (row: number, month: Month) => Row | null,
): Monthly<Row> {
  const rows: Row[] = [];
  const filled = filledRows(reader.source);
  for (const row of filled) {
    const month = reader.neededMonth(row);
    const record = month === null ? null : readRow(row, month);
    if (record !== null) rows.push(record);
  }
  return { rows, style: styleOf(reader, 'month'), complete: rows.length === filled.length };
}

/** The way in which a column writes its months; a month that is written in another one is told. */
export function styleOf(reader: CellReader, column: InputColumn): MonthStyle {
  const { style } = columnMonths(reader.source, column);
  if (!('misfit' in style)) return style;
  const value = String(cellOf(reader.source, style.misfit, column));
  reader.report('mixedMonths', style.misfit, column, { value });
  return { kind: 'firstOfMonth' };
}
