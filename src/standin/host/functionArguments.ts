import type { BookError, BookValue } from '../book/book';

export type Argument = BookValue | BookValue[][];

/** A parameter as functions.json describes it. */
export interface FunctionParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

/** What reaches the function, or the error that stands in the cell without the function being asked. */
export type PreparedArguments = { parameters: unknown[] } | BookError;

/**
 * Puts a formula's arguments into the form in which Excel hands them to a custom function: an omitted one is null, a
 * matrix parameter always gets a matrix, repeated ones come as one list, and text where a number belongs is #VALUE!.
 */
export function prepareArguments(
  parameters: readonly FunctionParameter[],
  args: readonly Argument[],
  allowErrors: boolean,
): PreparedArguments {
  const prepared: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const given = parameter.repeating ? args.slice(index) : args.slice(index, index + 1);
    const values = given.map((argument) => prepareOne(parameter, argument, allowErrors));
    const error = values.find(isRefusal);
    if (error) return { error: error.refusal.error };
    prepared.push(parameter.repeating ? values : (values[0] ?? null));
  }
  if (args.length > parameters.length && !parameters.at(-1)?.repeating) return { error: '#VALUE!' };
  return { parameters: prepared };
}

interface Refusal {
  refusal: BookError;
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refusal' in value;
}

function prepareOne(parameter: FunctionParameter, argument: Argument, allowErrors: boolean): unknown {
  const type = parameter.type ?? 'any';
  if (parameter.dimensionality === 'matrix') {
    const matrix = Array.isArray(argument) ? argument : [[argument]];
    const cells = matrix.map((row) => row.map((cell) => convert(type, cell, allowErrors)));
    return cells.flat().find(isRefusal) ?? cells;
  }
  if (!Array.isArray(argument)) return convert(type, argument, allowErrors);
  const single = argument.length === 1 && argument[0]?.length === 1;
  return single ? convert(type, argument[0]?.[0] ?? null, allowErrors) : refuse('#VALUE!');
}

function refuse(error: BookError['error']): Refusal {
  return { refusal: { error } };
}

function convert(type: string, value: BookValue, allowErrors: boolean): unknown {
  if (typeof value === 'object' && value !== null) {
    // The form from which the runtime makes a CustomFunctions.Error again.
    return allowErrors && type === 'any'
      ? { type: 'CustomFunctionError', code: value.error }
      : { refusal: value };
  }
  if (type === 'number') return convertNumber(value);
  if (type === 'string') return value === null ? '' : String(value);
  if (type === 'boolean') return typeof value === 'string' ? refuse('#VALUE!') : Boolean(value);
  return value;
}

function convertNumber(value: Exclude<BookValue, BookError>): unknown {
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  return Number.isNaN(number) ? refuse('#VALUE!') : number;
}
