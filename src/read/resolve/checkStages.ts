import type { PlanLine } from '../../model/plan/plan';
import type { LineBook } from './lineBook';
import type { ProblemList } from './problemList';
import type { Inputs } from '../readInputs';
import { cellPlace } from '../rows/source';

/** Stages of lines that are not there, stages given twice, and lines without any. */
export function checkStages(
  inputs: Inputs,
  lines: readonly PlanLine[],
  book: LineBook,
  problems: ProblemList,
): void {
  const source = inputs.sources.Stages!;
  const first = new Map<string, number>();
  for (const stage of inputs.stages) {
    const { row, line } = stage;
    if (line !== null) book.lineOf({ row, line }, source, problems);
    // A formula adds up the pass rates of the stages of one name, so a second one would change the first.
    const key = `${line?.toLowerCase() ?? ''}\n${stage.stage.toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, row);
    else {
      const place = cellPlace(source, other, 'stage').address;
      problems.report('repeatedStage', source, row, 'stage', { stage: stage.stage, other: place });
    }
  }
  if (inputs.stages.length === 0) return;
  for (const line of lines.filter((one) => one.stages.length === 0)) {
    problems.report('noStages', source, 0, 'stage', { line: line.name });
  }
}
