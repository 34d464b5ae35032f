import type { ProblemCode } from '../../grid/problemCodes';
import type { Language } from '../language';
import { auditProblems } from './audit';
import { callProblems } from './calls';
import { cellProblems } from './cells';
import { planProblems } from './plan';
import { recordProblems } from './records';
import { tableProblems } from './tables';
import { scenarioProblems } from './whatIf';
import { writeProblems } from './write';

/** What is wrong and what to do about it, by problem code, in every language. Words in braces are filled in. */
export type Sentences<Code extends ProblemCode> = Record<Code, Record<Language, string>>;

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
