import { coachingMultiplier } from '../../model/coaching';
import { ladderLoop } from '../../model/ladder';
import { addMonths, type Month } from '../../model/month';
import type { ForecastMonth, PlanInput, PlanLine } from '../../model/plan';
import type { PlanSettings } from '../../model/planSettings';
import { pty } from '../../model/workload';
import type { InputColumn } from '../headers';
import type { Problem } from '../outcome';
import type { Inputs } from './readInputs';
import { resolveDays, type MonthDays } from './resolveDays';
import { settingsProblems } from './settingsProblems';
import type { ForecastRow, LineRow } from './rows';
import { headerPlace, placeOf, type Source } from './source';
import { stagesOf } from './stageKinds';

/** A forecast with every default filled in, ready for the model, and the calendar that it was filled in from. */
export interface Resolved {
  input: PlanInput;
  days: MonthDays[];
  problems: Problem[];
}

/** Joins the inputs: names are matched, doubles and gaps told, and each default taken from where it stands. */
export function resolve(inputs: Inputs, settings: PlanSettings): Resolved {
  const problems = [...settingsProblems(settings)];
  if (settings.newJoinerMode === 'solved' && Number.isNaN(coachingMultiplier(settings))) {
    problems.push({ code: 'coachingDiverges', severity: 'error', place: null, values: { ...settings } });
  }
  const { Forecast: forecastSource, Lines: lineSource, Stages: stageSource } = inputs.sources;
  if (!forecastSource || !lineSource || !stageSource) {
    return { input: { forecast: [], lines: [], settings }, days: [], problems };
  }
  const report = (
    source: Source,
    row: number,
    column: InputColumn,
    code: string,
    values: Problem['values'],
    severity: Problem['severity'] = 'error',
  ): void => {
    const header = source.columns.get(column)?.header ?? column;
    const place = source.columns.has(column) ? placeOf(source, row, column) : headerPlace(source);
    problems.push({ code, severity, place, values: { input: source.input, column: header, ...values } });
  };

  const lineRows = new Map<string, LineRow>();
  for (const line of inputs.lines) {
    const before = lineRows.get(line.name.toLowerCase());
    if (before) report(lineSource, line.row, 'line', 'repeatedLine', { line: line.name });
    else lineRows.set(line.name.toLowerCase(), line);
  }
  const known = [...lineRows.values()].map((line) => line.name).join(', ');
  const nameOf = (name: string): string | null => lineRows.get(name.toLowerCase())?.name ?? null;

  const used = new Set(inputs.forecast.rows.map((row) => nameOf(row.line)));
  const lines: PlanLine[] = [];
  for (const line of lineRows.values()) {
    const feeder = line.fedBy === null ? null : nameOf(line.fedBy);
    if (line.fedBy !== null && feeder === null) {
      report(lineSource, line.row, 'fedBy', 'unknownFeeder', { line: line.name, feeder: line.fedBy, known });
    }
    if (!used.has(line.name)) {
      if (inputs.forecast.rows.length > 0) {
        report(lineSource, line.row, 'line', 'unusedLine', { line: line.name }, 'warning');
      }
      continue;
    }
    lines.push({ name: line.name, fedBy: feeder, stages: stagesOf(line.name, inputs.stages) });
  }
  const loop = ladderLoop(lines);
  if (loop) {
    const row = lineRows.get(loop[0]!.toLowerCase())!.row;
    report(lineSource, row, 'fedBy', 'ladderLoops', { lines: loop.join(' → ') });
  }
  for (const line of lines.filter((one) => one.stages.length === 0 && inputs.stages.length > 0)) {
    report(stageSource, 0, 'line', 'noStages', { line: line.name });
  }

  const seen = new Map<string, number>();
  const rows: ForecastRow[] = [];
  for (const row of inputs.forecast.rows) {
    const line = nameOf(row.line);
    if (line === null) {
      report(forecastSource, row.row, 'line', 'unknownLine', { line: row.line, known });
      continue;
    }
    const key = `${row.month} ${line}`;
    const first = seen.get(key);
    if (first !== undefined) {
      const other = placeOf(forecastSource, first, 'month').address;
      report(forecastSource, row.row, 'month', 'repeatedMonth', { month: row.month, line, other });
      continue;
    }
    seen.set(key, row.row);
    rows.push({ ...row, line });
  }

  const { days, problems: dayProblems } = resolveDays(rows, inputs, settings);
  problems.push(...dayProblems);
  const ptyOfHistory = historicPty(inputs, nameOf);
  const actualOf = new Map(
    inputs.actuals.rows
      .filter((row) => row.actualHeads !== null)
      .map((row) => [`${row.month} ${nameOf(row.line) ?? ''}`, row.actualHeads!]),
  );

  const forecast: ForecastMonth[] = [];
  for (const { name } of lines) {
    const line = lineRows.get(name.toLowerCase())!;
    let before: Month | null = null;
    const ofLine = rows.filter((row) => row.line === name).sort((a, b) => (a.month < b.month ? -1 : 1));
    for (const row of ofLine) {
      const productivity = row.pty ?? line.pty ?? ptyOfHistory.get(name) ?? null;
      if (productivity === null) report(forecastSource, row.row, 'pty', 'noPty', { line: name });
      const given = actualOf.get(`${row.month} ${name}`) ?? row.actualHeads;
      const actualHeads = given ?? (before === null ? line.openingHeads : null);
      if (actualHeads === null && before === null) {
        report(forecastSource, row.row, 'actualHeads', 'noActual', { line: name, month: row.month });
      } else if (actualHeads === null && before !== addMonths(row.month, -1)) {
        const missing = addMonths(row.month, -1);
        report(forecastSource, row.row, 'month', 'monthMissing', { line: name, month: missing });
      }
      before = row.month;
      forecast.push({
        month: row.month,
        line: name,
        calls: row.calls,
        ahtSeconds: row.ahtSeconds,
        workingDays: row.workingDays ?? days.find((one) => one.month === row.month)!.workingDays,
        pty: productivity ?? NaN,
        absence: row.absence ?? line.absence ?? { heads: 0 },
        attrition: row.attrition ?? line.attrition ?? { heads: 0 },
        plannedJoiners: row.plannedJoiners ?? 0,
        actualHeads,
      });
    }
  }
  return { input: { forecast, lines, settings }, days, problems };
}

/** PTY from the Actuals' handled calls, AHT and paid hours, by line, where all three are given. */
function historicPty(inputs: Inputs, nameOf: (name: string) => string | null): Map<string, number> {
  const handledSeconds = new Map<string, number>();
  const paid = new Map<string, number>();
  for (const { line, handledCalls, ahtSeconds, paidHours } of inputs.actuals.rows) {
    const name = nameOf(line);
    if (name === null || handledCalls === null || ahtSeconds === null || paidHours === null) continue;
    handledSeconds.set(name, (handledSeconds.get(name) ?? 0) + handledCalls * ahtSeconds);
    paid.set(name, (paid.get(name) ?? 0) + paidHours);
  }
  return new Map([...paid].map(([name, hours]) => [name, pty(handledSeconds.get(name)!, 1, hours)]));
}
