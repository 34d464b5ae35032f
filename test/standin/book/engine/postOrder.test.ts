import fc from 'fast-check';
import { postOrder } from '../../../../src/standin/book/engine/postOrder';

const along =
  (ways: Record<string, string>) =>
  (from: string): string[] => [...(ways[from] ?? '')];

test('everything comes after what is reached from it', () => {
  expect(postOrder(['a'], along({ a: 'bc', b: 'd', c: 'd' }))).toEqual(['d', 'b', 'c', 'a']);
});

test('what several lead to comes once', () => {
  expect(postOrder(['a', 'b', 'a'], along({ a: 'c', b: 'c' }))).toEqual(['c', 'a', 'b']);
});

test('nothing comes of nothing', () => {
  expect(postOrder([], () => [])).toEqual([]);
});

test.each([
  ['itself', { a: 'a' }],
  ['itself over others', { a: 'b', b: 'c', c: 'a' }],
  ['something behind it that leads to itself', { a: 'b', b: 'cd', d: 'b' }],
])('there is no order where the root leads to %s', (_, ways) => {
  expect(postOrder(['a'], along(ways))).toBeUndefined();
});

test('a chain may be longer than calls can be nested', () => {
  const length = 200_000;
  const order = postOrder([0], (at) => (at < length ? [at + 1] : []));
  expect(order).toHaveLength(length + 1);
  expect(order?.[0]).toBe(length);
});

test('in any net without circles nothing comes before what it leads to', () => {
  const nets = fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(nets, (net) => {
      const next = (at: number): number[] => (net[at] ?? []).filter((to) => to > at && to < net.length);
      const order = postOrder(net.keys(), next)!;
      expect([...order].sort((a, b) => a - b)).toEqual([...net.keys()]);
      for (const at of order)
        for (const to of next(at)) expect(order.indexOf(to)).toBeLessThan(order.indexOf(at));
    }),
  );
});
