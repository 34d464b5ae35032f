import type { ArrayValueObject } from '@univerjs/engine-formula';
import { isPlain } from './arithmetic';
import { scalarOf, type Scalar } from './scalar';

/** Where the values of a row or column of cells stand first. */
interface ValueIndex {
  /** The place, counted from 0, or that it is nowhere; undefined for what Univer has to look up. */
  find(value: Exclude<Scalar, null>): number | 'none' | undefined;
}

const known = new WeakMap<ArrayValueObject, ValueIndex | undefined>();

/** The index of a range in a run; undefined where it is no single row or column, or holds what cannot be told apart. */
export function valueIndex(array: ArrayValueObject): ValueIndex | undefined {
  if (!known.has(array)) known.set(array, makeIndex(array));
  return known.get(array);
}

function makeIndex(array: ArrayValueObject): ValueIndex | undefined {
  if (array.getRowCount() !== 1 && array.getColumnCount() !== 1) return undefined;
  const places = new Map<number | string, number>();
  let at = -1;
  let isTold = true;
  array.iterator((item) => {
    at++;
    const value = item ? scalarOf(item) : null;
    // Dates are compared as if they were whole where they nearly are.
    if (value === undefined || (typeof value === 'number' && !isTellable(value))) isTold = false;
    const key = typeof value === 'string' ? value.toLocaleLowerCase() : value;
    if ((typeof key === 'number' || typeof key === 'string') && !places.has(key)) places.set(key, at);
  });
  if (!isTold) return undefined;
  return {
    find: (value) => {
      if (typeof value === 'number')
        return Number.isInteger(value) ? (places.get(value) ?? 'none') : undefined;
      return isPlain(value as string)
        ? (places.get((value as string).toLocaleLowerCase()) ?? 'none')
        : undefined;
    },
  };
}

function isTellable(number: number): boolean {
  return Number.isInteger(number) || Math.abs(number - Math.round(number)) > 1e-7;
}
