import type { Problem } from './problem';

/** Whether a problem keeps a plan from being written; a warning only needs to be known. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Errors first; within each, in the order in which they were found. */
export function errorsFirst(problems: readonly Problem[]): Problem[] {
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}
