import { ladderLoop } from '../../model/plan/ladder';
import type { PlanLine } from '../../model/plan/plan';
import { alike, type LineBook } from './lineBook';
import type { ProblemList } from './problemList';
import type { Inputs } from '../readInputs';
import type { LineRow } from '../rows/rows';
import { cellOf, type Source } from '../rows/source';
import { stagesOf } from './stageKinds';

/** The lines that have a forecast, with the ladder and their stages; a line without a forecast is left out. */
export function resolveLines(inputs: Inputs, book: LineBook, problems: ProblemList): PlanLine[] {
  const source = inputs.sources.Lines!;
  const { rows, complete } = inputs.forecast;
  const used = new Set(rows.map((row) => book.find(row.line)?.name).filter((name) => name !== undefined));
  const lines: PlanLine[] = [];
  for (const line of book.rows) {
    const feeder = feederOf(line, book, source, problems);
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
    });
  }
  reportLoop(lines, book, source, problems);
  return lines;
}

function feederOf(line: LineRow, book: LineBook, source: Source, problems: ProblemList): LineRow | undefined {
  if (line.fedBy === null) return undefined;
  const feeder = book.find(line.fedBy);
  const values = { line: line.name, feeder: line.fedBy };
  if (!feeder) problems.report('unknownFeeder', source, line.row, 'fedBy', { ...values, known: book.known });
  else if (!alike(cellOf(source, line.row, 'fedBy'), feeder.cell)) {
    problems.report('numberOrText', source, line.row, 'fedBy', { line: feeder.name });
  }
  return feeder;
}

function reportLoop(lines: PlanLine[], book: LineBook, source: Source, problems: ProblemList): void {
  const loop = ladderLoop(lines);
  if (!loop) return;
  problems.report('ladderLoops', source, book.find(loop[0]!)!.row, 'fedBy', { lines: loop.join(' → ') });
}
