import type { ProblemCode } from '../../grid/problemCodes';
import { auditProblems } from './audit';
import { callProblems } from './calls';
import { cellProblems } from './cells';
import { planProblems } from './plan';
import { recordProblems } from './records';
import { tableProblems } from './tables';
import { scenarioProblems } from './whatIf';
import type { Sentences } from './sentence';
import { writeProblems } from './write';

/** Every problem that is told; one without a sentence does not compile. */
export const problems: Sentences<ProblemCode> = {
  ...tableProblems,
  ...cellProblems,
  ...planProblems,
  ...writeProblems,
  ...recordProblems,
  ...auditProblems,
  ...scenarioProblems,
  ...callProblems,
};
