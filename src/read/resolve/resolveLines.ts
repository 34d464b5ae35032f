import type { Stage } from '../../model/hiring/funnel';
import { ladderLoop } from '../../model/plan/ladder';
import type { PlanLine } from '../../model/plan/planInput';
import type { JoinersFrom, NewJoinerMode } from '../../model/plan/planSettings';
import { sameName } from '../../grid/sameName';
import { alike, type LinesByName } from './linesByName';
import type { ProblemList } from './problemList';
import type { Inputs } from '../readInputs';
import type { LineRow, StageRow } from '../rows/rows';
import { cellOf, type Source } from '../rows/source';

/** The lines that have a forecast, with the ladder and their stages; a line without a forecast is left out. */
export function resolveLines(
  inputs: Inputs,
  byName: LinesByName,
  mode: NewJoinerMode,
  problems: ProblemList,
): PlanLine[] {
  const source = inputs.sources.Lines!;
  const { rows, complete } = inputs.forecast;
  const used = new Set(rows.map((row) => byName.find(row.line)?.name).filter((name) => name !== undefined));
  const lines: PlanLine[] = [];
  for (const line of byName.rows) {
    const feeder = feederOf(line, byName, source, problems);
    if (!used.has(line.name)) {
      if (used.size > 0 && complete)
        problems.warn('unusedLine', source, line.row, 'line', { line: line.name });
      continue;
    }
    if (feeder && complete && !used.has(feeder.name)) {
      problems.warn('unusedFeeder', source, line.row, 'fedBy', { line: line.name, feeder: feeder.name });
    }
    lines.push({
      name: line.name,
      fedBy: feeder?.name ?? null,
      stages: stagesOf(line.name, inputs.stages),
      joinersFrom: joinersOf(line, inputs, mode, problems),
    });
  }
  reportLoop(lines, byName, source, problems);
  return lines;
}

/**
 * Where a line's joiners come from: as it says itself, else as the settings say, else from its forecast where that has a
 * filled cell of planned joiners, be it 0. Joiners that are typed and not used are told.
 */
function joinersOf(line: LineRow, inputs: Inputs, mode: NewJoinerMode, problems: ProblemList): JoinersFrom {
  const typed = inputs.forecast.rows.find(
    (row) => row.plannedJoiners !== null && sameName(row.line, line.name),
  );
  const byForecast = typed ? 'planned' : 'carried';
  const chosen = line.joinersFrom ?? (mode === 'byForecast' ? byForecast : mode);
  if (typed && chosen !== 'planned') {
    const values = { line: line.name, way: chosen };
    problems.warn('joinersUnused', inputs.sources.Forecast!, typed.row, 'plannedJoiners', values);
  }
  return chosen;
}

function feederOf(
  line: LineRow,
  byName: LinesByName,
  source: Source,
  problems: ProblemList,
): LineRow | undefined {
  if (line.fedBy === null) return undefined;
  const feeder = byName.find(line.fedBy);
  const values = { line: line.name, feeder: line.fedBy };
  if (!feeder)
    problems.report('unknownFeeder', source, line.row, 'fedBy', { ...values, known: byName.known });
  else if (!alike(cellOf(source, line.row, 'fedBy'), feeder.cell)) {
    problems.report('numberOrText', source, line.row, 'fedBy', { line: feeder.name });
  }
  return feeder;
}

function reportLoop(lines: PlanLine[], byName: LinesByName, source: Source, problems: ProblemList): void {
  const loop = ladderLoop(lines);
  if (!loop) return;
  problems.report('ladderLoops', source, byName.find(loop[0]!)!.row, 'fedBy', { lines: loop.join(' → ') });
}

const isInterview = /interview|面试/i;
const isTraining = /train|培训/i;

/** The stages that hold for a line: its own rows where it has any, else the rows that name no line. */
export function stagesOf(line: string, rows: readonly StageRow[]): Stage[] {
  const own = rows.filter((row) => sameName(row.line, line));
  const chosen = own.length > 0 ? own : rows.filter((row) => row.line === null);
  const first = Math.max(
    0,
    chosen.findIndex((row) => isInterview.test(row.stage)),
  );
  return chosen.map((row, index) => ({
    name: row.stage,
    passRate: row.passRate,
    leadDays: row.leadDays,
    costPerCandidate: row.costPerCandidate,
    isTraining: isTraining.test(row.stage),
    inYield: index >= first,
  }));
}
