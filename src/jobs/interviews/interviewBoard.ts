import type { InterviewStage } from './interviewStage';
import type { Problem } from '../../grid/problem';
import type { WorkbookContents } from '../../grid/port';
import type { Inputs } from '../../read/readInputs';
import type { PlanInput } from '../../model/plan/planInput';
import { joinedHeads, type JoinedHeads } from './joinedHeads';
import { findQuotas } from './findQuotas';
import { findRecords } from '../../read/records/findRecords';
import { learnedPassRates, type LearnedPassRate } from './learnedPassRates';
import { quotaRows } from './quotaRows';
import { recordedNames } from './recordedNames';
import { readRecords } from '../../read/records/readRecords';
import { uncountedRecords } from './uncountedRecords';

/** What HR works by: the quotas as the workbook shows them, and how far each has come. */
export interface InterviewBoard {
  stages: InterviewStage[];
  /** Probability with which the quotas bring the hires in; null in a plan of an earlier release. */
  confidence: number | null;
  learned: LearnedPassRate[];
  /** What those who joined come to in the Actuals table, where nobody has given heads; none while the inputs are wrong. */
  joined: JoinedHeads[];
  /** The sheet of the Actuals table; null where there is none. */
  actualsSheet: string | null;
  /** Records that count for no quota, each with its cell and its cure. */
  uncounted: Problem[];
}

/** The quotas that the workbook shows with what HR has recorded for each; null where it shows none. */
export function interviewBoard(
  contents: WorkbookContents,
  inputs: Inputs,
  basis: PlanInput | null,
): InterviewBoard | null {
  const rows = quotaRows(findQuotas(contents), contents);
  if (rows.length === 0) return null;
  const records = readRecords(findRecords(contents), contents);
  const stages = rows.map((row): InterviewStage => {
    const { month, line, stage, joined, average, atConfidence, start, due, estimated } = row;
    const done = records.doneOf(month, line, recordedNames(row, rows));
    return { month, line, stage, joined, average, atConfidence, start, due, estimated, done };
  });
  return {
    stages,
    confidence: rows[0]!.confidence,
    learned: learnedPassRates(stages, inputs),
    joined: basis ? joinedHeads(stages, basis) : [],
    actualsSheet: inputs.sources.Actuals?.area.sheet ?? null,
    uncounted: uncountedRecords(contents),
  };
}
