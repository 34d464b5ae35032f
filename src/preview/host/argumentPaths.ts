import type { ArgumentInfo } from './protocol';
import type { HostObject } from './objectModel';

/** The arguments of a call, with each object argument put in place of its path. */
export function resolveArguments(
  info: ArgumentInfo | undefined,
  objectOf: (pathId: number) => HostObject | null,
): unknown[] {
  const values = info?.Arguments ?? [];
  return values.map((value, index) => resolveOne(value, info?.ReferencedObjectPathIds?.[index], objectOf));
}

function resolveOne(value: unknown, path: unknown, objectOf: (pathId: number) => HostObject | null): unknown {
  if (typeof path === 'number' && path > 0) return objectOf(path);
  if (Array.isArray(value) && Array.isArray(path)) {
    return value.map((inner: unknown, index) => resolveOne(inner, path[index], objectOf));
  }
  return value;
}
