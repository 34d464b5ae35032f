/** Excel's side of custom functions for tests: the error class that the runtime offers, and calling as Excel calls. */
enum ErrorCode {
  invalidValue = '#VALUE!',
  notAvailable = '#N/A',
  divisionByZero = '#DIV/0!',
  invalidNumber = '#NUM!',
  nullReference = '#NULL!',
}

export class FakeError extends Error {
  constructor(
    readonly code: ErrorCode,
    message = '',
  ) {
    super(message);
  }
}

export const associated = new Map<string, (...args: unknown[]) => unknown>();

(globalThis as Record<string, unknown>)['CustomFunctions'] = {
  Error: FakeError,
  ErrorCode,
  associate: (id: string, fn: (...args: unknown[]) => unknown) => associated.set(id, fn),
};

type Declared = (...args: never[]) => unknown[][];

/** An argument as a formula gives it: a value, or a range as rows. */
export type Given = unknown;

/** A range of one column. */
export const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

/** A range of one row. */
export const row = (...values: unknown[]): unknown[][] => [values];

/** Calls a function as Excel does: single values become 1 x 1 ranges, what is left out arrives as null. */
export function call(declared: Declared, ...given: Given[]): unknown[][] {
  const args = given.map((value) =>
    Array.isArray(value) || value === undefined ? (value ?? null) : [[value]],
  );
  while (args.length < declared.length) args.push(null);
  const invocation = { functionName: declared.name, setResult: undefined };
  return (declared as (...args: unknown[]) => unknown[][])(...args, invocation);
}

/** The one number of a result. */
export function value(declared: Declared, ...given: Given[]): unknown {
  const result = call(declared, ...given);
  expect(result).toHaveLength(1);
  expect(result[0]).toHaveLength(1);
  return result[0]?.[0];
}

/** "#NUM!: sentence" of the error that one cell shows. */
export function errorOf(declared: Declared, ...given: Given[]): string {
  try {
    return `no error but ${String(call(declared, ...given))}`;
  } catch (error) {
    return shown(error);
  }
}

/** What each cell shows; errors as "#NUM!: sentence". */
export function cells(declared: Declared, ...given: Given[]): unknown[][] {
  return call(declared, ...given).map((line) =>
    line.map((cell) => (cell instanceof Error ? shown(cell) : cell)),
  );
}

function shown(error: unknown): string {
  if (!(error instanceof FakeError)) throw error;
  return `${error.code}: ${error.message}`;
}
