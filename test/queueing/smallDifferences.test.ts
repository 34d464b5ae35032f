import { expm1MinusX, log1pMinusX } from '../../src/queueing/smallDifferences';
import { expectRelative } from './golden';

/** Sum of a power series from its second term, in an order that keeps its digits. */
function series(x: number, coefficient: (k: number) => number): number {
  let sum = 0;
  for (let k = 80; k >= 2; k--) sum += coefficient(k) * Math.pow(x, k);
  return sum;
}

const small = [1e-300, 1e-12, 1e-6, 0.001, 0.02, 0.029, 0.031, 0.08, 0.0801, 0.1, 0.25];

describe('differences that cancel near zero', () => {
  test.each(small.flatMap((x) => [x, -x]))('log(1 + x) - x keeps its digits at %d', (x) => {
    expectRelative(
      log1pMinusX(x),
      series(x, (k) => (k % 2 === 0 ? -1 : 1) / k),
      3e-15,
    );
  });

  test.each(small.flatMap((x) => [x, -x]))('exp(x) - 1 - x keeps its digits at %d', (x) => {
    let factorial = 1;
    const factorials = Array.from({ length: 81 }, (_, k) => (factorial *= k || 1));
    expectRelative(
      expm1MinusX(x),
      series(x, (k) => 1 / factorials[k]!),
      3e-15,
    );
  });

  test('both pass over to the plain difference without a step', () => {
    for (const x of [0.4, -0.4]) {
      expectRelative(log1pMinusX(x * (1 - 1e-15)), Math.log1p(x) - x, 1e-14);
    }
    for (const x of [0.5, -0.5]) {
      expectRelative(expm1MinusX(x * (1 - 1e-15)), Math.expm1(x) - x, 1e-14);
    }
  });

  test('both reach their limits', () => {
    expect(log1pMinusX(-1)).toBe(-Infinity);
    expect(log1pMinusX(0)).toBeCloseTo(0, 300);
    expect(expm1MinusX(1000)).toBe(Infinity);
    expect(expm1MinusX(-1000)).toBe(999);
  });
});
