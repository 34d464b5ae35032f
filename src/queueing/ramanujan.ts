const { sqrt } = Math;

const HALF_PI = Math.PI / 2;
const C6 = 5246819 / 75246796800;
const D6 = 698752 / 1477701225;

/**
 * n! e^n / (2 n^n), for real n of 60 or more, by Stirling's series; relative error below 1e-15.
 *
 * It parts the sum of n^j over all j in two: Ramanujan's Q(n) = sum of n! / ((n - k)! n^k), k >= 1, is this less
 * ramanujanTheta(n), and R(n) = sum of n^j n! / (n + j)!, j >= 0, is this plus ramanujanTheta(n).
 * Source: Flajolet, Grabner, Kirschenhofer and Prodinger, On Ramanujan's Q-function, J. Comput. Appl. Math. 58 (1995).
 */
export function halfOfSum(n: number): number {
  const r = 1 / n;
  const stirling =
    1 +
    r *
      (1 / 12 + r * (1 / 288 - r * (139 / 51840 + r * (571 / 2488320 - r * (163879 / 209018880 + r * C6)))));
  return sqrt(HALF_PI * n) * stirling;
}

/** By how much halfOfSum(n) exceeds Ramanujan's Q(n): a little more than 1/3. */
export function ramanujanTheta(n: number): number {
  const r = 1 / n;
  return (
    1 / 3 +
    r *
      (4 / 135 - r * (8 / 2835 + r * (16 / 8505 - r * (8992 / 12629925 + r * (334144 / 492567075 - r * D6)))))
  );
}
