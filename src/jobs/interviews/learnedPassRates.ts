import { learnedRate, type LearnedRate } from '../../model/hiring/learnedRate';
import type { IsoDate } from '../../model/calendar/serialDate';
import type { InterviewStage } from './interviewStage';
import type { Place } from '../../grid/problem';
import type { Inputs } from '../../read/readInputs';
import type { StageRow } from '../../read/rows/rows';
import { cellPlace } from '../../read/rows/source';
import { sameName } from '../../grid/sameName';

/** A pass rate of the Stages table beside the one that the records show so far. */
export interface LearnedPassRate {
  /** The line whose own stage it is; null for a stage of every line without stages of its own. */
  line: string | null;
  stage: string;
  /** As the Stages table has it. */
  planned: number;
  learned: LearnedRate;
  /** yyyy-mm-dd: when the last of the people it was learned from are due at the next stage; until then it may rise. */
  until: string;
  place: Place;
}

/**
 * What the records show of each pass rate in the Stages table: of the people at a stage, how many came to the next, in
 * the months and lines in which both are recorded; behind the last stage come those who joined. People who are still
 * under way count as not passed, so that a rate can only rise while they go on.
 */
export function learnedPassRates(stages: readonly InterviewStage[], inputs: Inputs): LearnedPassRate[] {
  const source = inputs.sources.Stages;
  if (!source) return [];
  return inputs.stages.flatMap((row): LearnedPassRate[] => {
    const next = inputs.stages.find((one) => one.row > row.row && sameName(one.line, row.line));
    const isNext = ({ stage, joined }: InterviewStage): boolean =>
      next ? !joined && sameName(stage, next.stage) : joined;
    const { came, passed, until } = peopleOf(row, isNext, stages, inputs);
    const learned = learnedRate(passed, came);
    // More who went on than came is a slip in the records, from which nothing is learned.
    if (learned === null || Number.isNaN(learned.rate)) return [];
    const { line, stage, passRate } = row;
    return [
      { line, stage, planned: passRate, learned, until, place: cellPlace(source, row.row, 'passRate') },
    ];
  });
}

/** People at a stage and at the next one, over every month and line that the stage's row holds for, and the last due date. */
function peopleOf(
  row: StageRow,
  isNext: (stage: InterviewStage) => boolean,
  stages: readonly InterviewStage[],
  { stages: all }: Inputs,
): { came: number; passed: number; until: IsoDate } {
  const holdsFor = (line: string): boolean =>
    row.line === null ? !all.some((one) => sameName(one.line, line)) : sameName(row.line, line);
  let [came, passed, until] = [0, 0, ''];
  for (const here of stages) {
    if (here.done === null || here.joined || !sameName(here.stage, row.stage) || !holdsFor(here.line))
      continue;
    const after = stages.find((one) => one.month === here.month && one.line === here.line && isNext(one));
    if (after === undefined || after.done === null) continue;
    came += here.done;
    passed += after.done;
    if (after.due > until) until = after.due;
  }
  return { came, passed, until };
}
