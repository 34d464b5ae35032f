/** What is wrong with the input, and where: every room tells it in the same shape, and the catalogue turns it into words. */
import type { ProblemCode } from './problemCodes';

export interface Place {
  sheet: string;
  /** A1 without the sheet, e.g. "C7". */
  address: string;
}

/** One thing that is wrong with the input. The catalogue turns `code` and `values` into a sentence with its remedy. */
export interface Problem {
  code: ProblemCode;
  severity: 'error' | 'warning';
  /** Where to click; null when there is no cell, such as for a missing table. */
  place: Place | null;
  values: Record<string, string | number>;
}

/** Something that keeps a plan, or whatever was asked for, from being written. */
export function problem(code: ProblemCode, place: Place | null, values: Problem['values'] = {}): Problem {
  return { code, severity: 'error', place, values };
}

/** Something to know of what is written all the same. */
export function warning(code: ProblemCode, place: Place | null, values: Problem['values'] = {}): Problem {
  return { code, severity: 'warning', place, values };
}

/** Whether a problem keeps a plan from being written; a warning only needs to be known. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Errors first; within each, in the order in which they were found. */
export function errorsFirst(problems: readonly Problem[]): Problem[] {
  return [...problems.filter(isError), ...problems.filter((one) => !isError(one))];
}
