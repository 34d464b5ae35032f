import { installIteratorSome } from '../../../../src/standin/book/engine/iteratorSome';

interface WithSome<T> {
  some(test: (item: T, index: number) => unknown): boolean;
}

function keysOf<T>(map: Map<T, unknown>): WithSome<T> {
  return map.keys() as unknown as WithSome<T>;
}

const map = new Map([
  ['a', 1],
  ['b', 2],
]);

beforeAll(installIteratorSome);

test('an iterator finds an item that passes', () => {
  expect(keysOf(map).some((key) => key === 'b')).toBe(true);
});

test('an iterator whose items all fail says so, an empty one too', () => {
  expect(keysOf(map).some((key) => key === 'c')).toBe(false);
  expect(keysOf(new Map()).some(() => true)).toBe(false);
});

test('it stops at the first item that passes and counts from 0', () => {
  const seen: [string, number][] = [];
  keysOf(map).some((key, index) => {
    seen.push([key, index]);
    return true;
  });
  expect(seen).toEqual([['a', 0]]);
});

test('a second call changes nothing', () => {
  const before = keysOf(map).some;
  installIteratorSome();
  expect(keysOf(map).some).toBe(before);
});

test('no property shows up where somebody lists what an iterator has', () => {
  const seen: string[] = [];
  for (const key in map.keys()) seen.push(key);
  expect(seen).toEqual([]);
});
