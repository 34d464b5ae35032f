import type { BookInput, BookValue } from '../book/book';
import type { Area } from '../areas';
import { officeError } from './officeError';

/**
 * The values for an area, from what an add-in assigned: one value stands for every cell, a matrix must have the area's
 * own size.
 */
export function matrixFor(value: unknown, area: Area): unknown[][] {
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  const rows = value as unknown[];
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && (row as unknown[]).length === area.columns);
  if (!fits) throw sizeMismatch();
  return rows as unknown[][];
}

export function sizeMismatch() {
  return officeError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Whether what is written into a cell, or stands there as typed, is a formula; a lone "=" is text. */
export function isFormula(typed: BookInput): boolean {
  return typeof typed === 'string' && typed.length > 1 && typed.startsWith('=');
}

/** A cell's value as Office.js gives it: "" for an empty cell, an error as its text. */
export function shownValue(value: BookValue): number | string | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

export function valueType(value: BookValue): string {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
