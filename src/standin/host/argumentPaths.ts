import type { ArgumentInfo } from './protocol';
import type { HostObject } from './objectModel';

/** Inside a record, an object stands as this key alone with the number of its path. */
const PATH_KEY = '_ObjectPathId';

/** The arguments of a call, with each object argument put in place of its path. */
export function resolveArguments(
  info: ArgumentInfo | undefined,
  objectOf: (pathId: number) => HostObject | null,
): unknown[] {
  const values = info?.Arguments ?? [];
  return values.map((value, index) => resolveOne(value, info?.ReferencedObjectPathIds?.[index], objectOf));
}

/** The numbers of all paths that the arguments name. */
export function argumentPathIds(info: ArgumentInfo | undefined): number[] {
  // Lists name theirs beside the arguments; only records carry them inside.
  const records = (info?.Arguments ?? []).filter((value) => !Array.isArray(value));
  return [...listedIds(info?.ReferencedObjectPathIds), ...idsInRecords(records)];
}

function listedIds(ids: unknown): number[] {
  if (typeof ids === 'number') return ids > 0 ? [ids] : [];
  return Array.isArray(ids) ? ids.flatMap(listedIds) : [];
}

function idsInRecords(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  const id = pathIdOf(value);
  return id === undefined ? Object.values(value).flatMap(idsInRecords) : [id];
}

function pathIdOf(value: object): number | undefined {
  const id = (value as Record<string, unknown>)[PATH_KEY];
  return typeof id === 'number' && Object.keys(value).length === 1 ? id : undefined;
}

function resolveOne(value: unknown, path: unknown, objectOf: (pathId: number) => HostObject | null): unknown {
  if (typeof path === 'number' && path > 0) return objectOf(path);
  if (Array.isArray(value)) {
    // A matrix of plain values, which may be large, is passed on as it is.
    if (!Array.isArray(path)) return value;
    return value.map((inner: unknown, index) => resolveOne(inner, path[index], objectOf));
  }
  return typeof value === 'object' && value !== null ? resolveRecord(value, objectOf) : value;
}

function resolveRecord(record: object, objectOf: (pathId: number) => HostObject | null): unknown {
  const id = pathIdOf(record);
  if (id !== undefined) return objectOf(id);
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, resolveOne(value, undefined, objectOf)]),
  );
}
