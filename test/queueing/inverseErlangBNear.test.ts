import fc from 'fast-check';
import { inverseErlangBNear, NEAR_FROM } from '../../src/queueing/inverseErlangBNear';
import { expectRelative } from './golden';
import { holds } from './holds';

/** The textbook recursion. */
function byRecursion(load: number, lines: number): number {
  let inverse = 1;
  for (let k = 1; k <= lines; k++) inverse = 1 + (k / load) * inverse;
  return inverse;
}

describe('1 / B just above the load', () => {
  test.each([40, 41, 64, 150, 171, 746, 5000, 1_000_000])(
    'agrees with the recursion at %i lines',
    (lines) => {
      for (const short of [0, 1e-9, 0.25, 0.5, 0.999, 1]) {
        expectRelative(inverseErlangBNear(lines - short, lines), byRecursion(lines - short, lines), 1e-12);
      }
    },
  );

  test('agrees with the recursion at any load in its range', () => {
    holds(
      fc.property(
        fc.integer({ min: NEAR_FROM, max: 3000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lines, short) => {
          expectRelative(inverseErlangBNear(lines - short, lines), byRecursion(lines - short, lines), 3e-14);
        },
      ),
    );
  });

  test('grows like the square root of pi n / 2', () => {
    expectRelative(inverseErlangBNear(1e15, 1e15), Math.sqrt((Math.PI / 2) * 1e15) + 2 / 3, 1e-12);
  });
});
