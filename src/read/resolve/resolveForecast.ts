import type { InputColumn } from '../../grid/headers';
import type { ProblemCode } from '../../grid/problemCodes';
import { addMonths, type Month } from '../../model/calendar/month';
import type { Loss } from '../../model/plan/losses';
import type { ForecastMonth } from '../../model/plan/planInput';
import { occupancyPty } from '../../model/plan/workload';
import type { LinesByName } from './linesByName';
import type { ProblemList } from './problemList';
import type { Sources } from '../find/findSources';
import type { MonthDays } from './resolveDays';
import type { History } from './resolveHistory';
import { keyOf } from './resolveRows';
import { cellOf, type Source } from '../rows/source';
import type { ForecastRow, LineRow } from '../rows/rows';

/** Where the defaults of forecast rows come from. */
export interface Defaults {
  sources: Sources;
  byName: LinesByName;
  days: readonly MonthDays[];
  history: History;
}

/** The forecast of each line, month by month, with every default filled in from where it stands. */
export function resolveForecast(
  { rows, complete }: { rows: readonly ForecastRow[]; complete: boolean },
  lines: readonly { name: string }[],
  defaults: Defaults,
  problems: ProblemList,
): ForecastMonth[] {
  const { sources } = defaults;
  const daysOf = new Map(defaults.days.map((day) => [day.month, day.workingDays]));
  return lines.flatMap(({ name }) => {
    const line = defaults.byName.find(name)!;
    const ofLine = rows.filter((row) => row.line === name).sort((a, b) => (a.month < b.month ? -1 : 1));
    const heads = givenHeads(ofLine, line, defaults.history);
    if (complete) checkHeads(ofLine, heads, line, sources, problems);
    const productivity = defaults.history.pty.get(name) ?? null;
    checkPty(ofLine, productivity, line, sources, problems);
    checkShrinkage(ofLine, line, sources, problems);
    checkAht(ofLine, line, sources, problems);
    return ofLine.map((row, index) => ({
      month: row.month,
      line: name,
      calls: row.calls,
      ahtSeconds: row.ahtSeconds ?? line.ahtSeconds ?? NaN,
      workingDays: row.workingDays ?? daysOf.get(row.month)!,
      pty: row.pty ?? line.pty ?? ptyOf(row, line) ?? productivity ?? NaN,
      absence: row.absence ?? line.absence ?? { heads: 0 },
      attrition: row.attrition ?? line.attrition ?? { heads: 0 },
      plannedJoiners: row.plannedJoiners ?? 0,
      actualHeads: heads[index]!,
    }));
  });
}

/** Heads as recorded, else as forecast, else the line's opening ones in its first month; null rolls forward. */
function givenHeads(rows: readonly ForecastRow[], line: LineRow, history: History): (number | null)[] {
  return rows.map((row, index) => {
    const given = history.heads.get(keyOf(row.month, line.name)) ?? row.actualHeads;
    return given ?? (index === 0 ? line.openingHeads : null);
  });
}

/** Heads need a beginning, and a month before every month into which they roll. */
function checkHeads(
  rows: readonly ForecastRow[],
  heads: readonly (number | null)[],
  line: LineRow,
  { Forecast, Lines }: Sources,
  problems: ProblemList,
): void {
  rows.forEach((row, index) => {
    if (heads[index] !== null) return;
    const before: Month | undefined = rows[index - 1]?.month;
    const values = { line: line.name, month: row.month };
    if (before === undefined) {
      const isWrong = cellOf(Lines!, line.row, 'openingHeads') ?? cellOf(Forecast!, row.row, 'actualHeads');
      if (isWrong !== null) return;
      if (Lines!.columns.has('openingHeads')) {
        problems.report('noActual', Lines!, line.row, 'openingHeads', values);
      } else problems.report('noActual', Forecast!, row.row, 'actualHeads', values);
    } else if (before !== addMonths(row.month, -1)) {
      const missing = addMonths(row.month, -1);
      problems.report('monthMissing', Forecast!, row.row, 'month', { ...values, month: missing });
    }
  });
}

/** PTY from occupancy and shrinkage, each of the row or else of the line; null where either is not known. */
function ptyOf(row: ForecastRow, line: LineRow): number | null {
  const [occupancy, shrinkage] = [row.occupancy ?? line.occupancy, row.shrinkage ?? line.shrinkage];
  return occupancy === null || shrinkage === null ? null : occupancyPty(occupancy, shrinkage);
}

/**
 * What has to be known of occupancy and shrinkage, told once a line: that a PTY which is given holds in their place, and
 * that absence is counted beside a shrinkage, which may hold it already.
 */
function checkShrinkage(
  rows: readonly ForecastRow[],
  line: LineRow,
  sources: Sources,
  problems: ProblemList,
): void {
  const both = rows.find((row) => ptyOf(row, line) !== null && (row.pty ?? line.pty) !== null);
  const warn = (
    code: ProblemCode,
    row: ForecastRow,
    column: 'pty' | 'absenceRate' | 'absenceHeads',
  ): void => {
    const { source, at } = cellOfEither(row, line, column, sources);
    problems.warn(code, source, at, column, { line: line.name });
  };
  if (both) warn('ptyHolds', both, 'pty');
  const isUsed = (row: ForecastRow): boolean => ptyOf(row, line) !== null && (row.pty ?? line.pty) === null;
  const twice = rows.find((row) => isUsed(row) && !isNone(row.absence ?? line.absence));
  if (!twice) return;
  const absence = (twice.absence ?? line.absence)!;
  warn('shrinkageAndAbsence', twice, 'heads' in absence ? 'absenceHeads' : 'absenceRate');
}

function isNone(loss: Loss | null): boolean {
  return loss === null || ('heads' in loss ? loss.heads : loss.rate) === 0;
}

/** Where a figure of a line's month stands: in its row of the forecast, else in that of the line. */
function cellOfEither(
  row: ForecastRow,
  line: LineRow,
  column: InputColumn,
  { Forecast, Lines }: Sources,
): { source: Source; at: number } {
  return cellOf(Forecast!, row.row, column) === null
    ? { source: Lines!, at: line.row }
    : { source: Forecast!, at: row.row };
}

/** Told once a line, where it is quickest mended: its own cell in the Lines table. */
function checkPty(
  rows: readonly ForecastRow[],
  historic: number | null,
  line: LineRow,
  { Forecast, Lines }: Sources,
  problems: ProblemList,
): void {
  const without = rows.find((row) => row.pty === null && ptyOf(row, line) === null);
  if (!without || line.pty !== null || historic !== null) return;
  const [occupancy, shrinkage] = (['occupancy', 'shrinkage'] as const).map((column) => ({
    isGiven: (without[column] ?? line[column]) !== null,
    isFilled: (cellOf(Forecast!, without.row, column) ?? cellOf(Lines!, line.row, column)) !== null,
  }));
  // A cell that holds something wrong has been told already.
  if ([occupancy, shrinkage].some((one) => one!.isFilled && !one!.isGiven)) return;
  if (occupancy!.isGiven !== shrinkage!.isGiven) {
    const given = occupancy!.isGiven ? 'occupancy' : 'shrinkage';
    const { source, at } = cellOfEither(without, line, given, { Forecast, Lines });
    problems.report(occupancy!.isGiven ? 'noShrinkage' : 'noOccupancy', source, at, given, {
      line: line.name,
    });
    return;
  }
  // A cell that holds something wrong has been told already.
  if (cellOf(Lines!, line.row, 'pty') !== null || cellOf(Forecast!, without.row, 'pty') !== null) return;
  if (Lines!.columns.has('pty') || !Forecast!.columns.has('pty')) {
    problems.report('noPty', Lines!, line.row, 'pty', { line: line.name });
  } else problems.report('noPty', Forecast!, without.row, 'pty', { line: line.name });
}

/** A line whose forecast leaves its handling time to the Lines table, which must then have one. */
function checkAht(
  rows: readonly ForecastRow[],
  line: LineRow,
  { Lines }: Sources,
  problems: ProblemList,
): void {
  const without = rows.find((row) => row.ahtSeconds === null);
  if (!without) return;
  const isBlank = cellOf(Lines!, line.row, 'aht') === null;
  if (line.ahtSeconds === null && isBlank) problems.report('blankCell', Lines!, line.row, 'aht');
  const calls = rows.find((row) => row.ahtSeconds === null && row.calls > 0)?.calls ?? 0;
  if (line.ahtSeconds === 0 && calls > 0) problems.report('zeroAht', Lines!, line.row, 'aht', { calls });
}
