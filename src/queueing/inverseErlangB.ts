import { inverseErlangBFewLines } from './inverseErlangBFewLines';
import { inverseErlangBLarge } from './inverseErlangBLarge';
import { inverseErlangBNear, isNear, NEAR_FROM } from './inverseErlangBNear';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { abs, floor, max, min, sqrt } = Math;

/** Terms below this share of the sum are lost in a double anyway. */
const NEGLIGIBLE = 1e-17;
/** Beyond this many terms the series about balance is quicker than the sum, where it serves. */
const LONG_SUM = 200;
/** Beyond this many terms the integral of inverseErlangBLarge is quicker than the sum. */
const LONGEST_SUM = 1500;
/** Single steps up from the load, at most so many, are quicker than either. */
const LONGEST_CLIMB = 200;
/** From this load on the asymptotic sum for fractional lines is exact to the last bit (its error is about e^-load). */
const LOAD_FOR_FRACTIONS = 40;

/**
 * 1 / B(lines, load): the reciprocal of Erlang's blocking probability, which is 1 or more and never loses digits.
 *
 * load in erlang, > 0; lines > -1 and real: between whole numbers it is the analytic continuation
 * load * integral of exp(-load t) (1 + t)^lines dt. Infinity where B is below 1e-308. Relative error below 1e-12.
 *
 * Lines not far above the load: inverseErlangBNear at the first whole number above it, and up from there by
 * 1 / B(n) = 1 + (n / load) / B(n - 1). Otherwise up to about 1,500 terms: the sum of lines (lines - 1) ... (lines - k + 1) / load^k, all positive, cut where terms no
 * longer count (about 9 sqrt(load) of them). Above: Gauss-Legendre on the integral, at a cost that does not grow.
 * Fractional lines at loads below 40: recursion upwards from an incomplete gamma function.
 * Source: Jagerman, Some properties of the Erlang loss function, BSTJ 53 (1974).
 */
export function inverseErlangB(load: number, lines: number): number {
  const whole = lines >= 0 && floor(lines) === lines;
  if (whole && lines > load && load >= NEAR_FROM) {
    const above = floor(load) + 1;
    const climb = lines - above;
    if (climb <= LONGEST_CLIMB && climb * climb <= 4 * load) return climbed(load, above, lines);
  }
  if (!whole && load < LOAD_FOR_FRACTIONS) return inverseErlangBFewLines(load, lines);
  const terms = termsNeeded(load, lines);
  if (terms > LONG_SUM && isNear(load, lines)) return inverseErlangBNear(load, lines);
  if (terms > LONGEST_SUM) return inverseErlangBLarge(load, lines);
  return summed(load, lines);
}

function climbed(load: number, from: number, to: number): number {
  const perErlang = 1 / load;
  let inverse = inverseErlangBNear(load, from);
  for (let lines = from + 1; lines <= to; lines++) inverse = 1 + lines * perErlang * inverse;
  return inverse;
}

/** Four terms a turn: the chain of dependent multiplications, not the count of them, is what costs time. */
function summed(load: number, lines: number): number {
  const perErlang = 1 / load;
  let term = 1;
  let sum = 1;
  let factor = lines;
  for (; factor >= 4; factor -= 4) {
    const first = factor * perErlang;
    const second = first * ((factor - 1) * perErlang);
    const third = (factor - 2) * perErlang;
    const fourth = third * ((factor - 3) * perErlang);
    sum += term * (first + second * (1 + third + fourth));
    term *= second * fourth;
    if (term < NEGLIGIBLE * sum) return sum;
  }
  for (; factor !== 0 && abs(term) > NEGLIGIBLE * sum; factor--) {
    term *= factor * perErlang;
    sum += term;
  }
  return sum;
}

function termsNeeded(load: number, lines: number): number {
  const untilDecline = max(0, lines - load);
  const ratio = min(1, abs(lines) / load);
  return min(lines, untilDecline + min(9 * sqrt(load), 39 / (1 - ratio)));
}
