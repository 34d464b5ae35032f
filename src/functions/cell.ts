/** What Excel hands over for an error cell. */
export interface ErrorCell {
  readonly error: string;
}

export type Cell = number | string | boolean | null | ErrorCell;

/**
 * The plain value of a cell. Excel wraps some values: `{type, basicValue}` for formatted numbers and errors,
 * an error object with a `code` where errors are let through. A blank cell and "" are both null, since a formula
 * that shows nothing means nothing.
 */
export function unwrap(raw: unknown): Cell {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (raw === null || raw === undefined || raw === '') return null;
  if (typeof raw === 'string') return raw;
  if (typeof raw !== 'object') return null;
  const wrapped = raw as { type?: unknown; basicType?: unknown; basicValue?: unknown; code?: unknown };
  if (typeof wrapped.code === 'string' && wrapped.code.startsWith('#')) return { error: wrapped.code };
  if (wrapped.type === 'Error' || wrapped.basicType === 'Error') {
    return { error: typeof wrapped.basicValue === 'string' ? wrapped.basicValue : '#VALUE!' };
  }
  // Excel appends its invocation object to the arguments; while it still has an older functions.json, with fewer
  // parameters, that object arrives where an argument was left out.
  return 'basicValue' in wrapped ? unwrap(wrapped.basicValue) : null;
}

export function isErrorCell(cell: Cell): cell is ErrorCell {
  return typeof cell === 'object' && cell !== null;
}
