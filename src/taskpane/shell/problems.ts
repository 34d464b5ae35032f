import { type Problem, errorsFirst, isError } from '../../grid/problem';
import type { PaneState } from './state';

/**
 * The problems to show, each once: those of the inputs and those only a run met; errors first. A workbook without any
 * input has not gone wrong: the pane shows how to begin, and what is missing is a problem only once a plan was asked for.
 */
export function visibleProblems(state: PaneState): Problem[] {
  const seen = state.survey.kind === 'seen' ? state.survey.survey.problems : [];
  const isUnasked = hasNoInputs(state) && state.run.kind !== 'refused';
  const ofInputs = isUnasked ? seen.filter(({ code }) => code !== 'missingTable') : seen;
  return errorsFirst([...ofInputs, ...withoutKnown(state.runProblems, ofInputs)]);
}

/** Whether the workbook has been looked at and holds no input table at all. */
export function hasNoInputs({ survey }: PaneState): boolean {
  return survey.kind === 'seen' && survey.survey.found.length === 0;
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
