/**
 * Univer 0.25.1 asks `map.keys().some(...)` when it looks a table name up; iterators have that method only
 * since Node 22 and the browsers of 2024. Installed once, and only where it is missing.
 */
type IteratorWithSome = Iterator<unknown> &
  Iterable<unknown> & { some?: (test: (item: unknown, index: number) => unknown) => boolean };

export function installIteratorSome(): void {
  const emptyList = [][Symbol.iterator]();
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf(emptyList)) as IteratorWithSome;
  if (typeof prototype.some === 'function') return;
  Object.defineProperty(prototype, 'some', {
    configurable: true,
    writable: true,
    value: function some(this: Iterable<unknown>, test: (item: unknown, index: number) => unknown): boolean {
      let index = 0;
      for (const item of this) if (test(item, index++)) return true;
      return false;
    },
  });
}
