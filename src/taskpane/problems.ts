import type { Problem } from '../workbook/outcome';
import { errorsFirst, isError } from '../workbook/severity';
import type { PaneState } from './state';

/** The problems to show, each once: those of the inputs and those only a run met; errors first. */
export function visibleProblems(state: PaneState): Problem[] {
  const ofInputs = state.survey.kind === 'seen' ? state.survey.survey.problems : [];
  return errorsFirst([...ofInputs, ...withoutKnown(state.runProblems, ofInputs)]);
}

/** How many problems stop a plan and how many only need to be known. */
export function countProblems(problems: readonly Problem[]): { errors: number; notes: number } {
  const errors = problems.filter(isError).length;
  return { errors, notes: problems.length - errors };
}

/** The problems that are not among `known`. */
export function withoutKnown(problems: readonly Problem[], known: readonly Problem[]): Problem[] {
  const keys = new Set(known.map(problemKey));
  return problems.filter((problem) => !keys.has(problemKey(problem)));
}

/** Tells problems apart: what is wrong and where. */
export function problemKey({ code, place, values }: Problem): string {
  return JSON.stringify([code, place?.sheet, place?.address, values]);
}
