import { inverseErlangBFewLines } from './inverseErlangBFewLines';
import { inverseErlangBLarge } from './inverseErlangBLarge';
import { abs, max, min, sqrt } from './math';

/** Terms below this share of the sum are lost in a double anyway. */
const NEGLIGIBLE = 1e-17;
/** Beyond this many terms the integral of inverseErlangBLarge is quicker than the sum. */
const LONGEST_SUM = 1500;
/** From this load on the asymptotic sum for fractional lines is exact to the last bit (its error is about e^-load). */
const LOAD_FOR_FRACTIONS = 40;

/**
 * 1 / B(lines, load): the reciprocal of Erlang's blocking probability, which is 1 or more and never loses digits.
 *
 * load in erlang, > 0; lines > -1 and real: between whole numbers it is the analytic continuation
 * load * integral of exp(-load t) (1 + t)^lines dt. Infinity where B is below 1e-308. Relative error below 1e-12.
 *
 * Up to about 1,500 terms: the sum of lines (lines - 1) ... (lines - k + 1) / load^k, all positive, cut where terms no
 * longer count (about 9 sqrt(load) of them). Above: Gauss-Legendre on the integral, at a cost that does not grow.
 * Fractional lines at loads below 40: recursion upwards from an incomplete gamma function.
 * Source: Jagerman, Some properties of the Erlang loss function, BSTJ 53 (1974).
 */
export function inverseErlangB(load: number, lines: number): number {
  const whole = Number.isInteger(lines) && lines >= 0;
  if (!whole && load < LOAD_FOR_FRACTIONS) return inverseErlangBFewLines(load, lines);
  if (termsNeeded(load, lines) > LONGEST_SUM) return inverseErlangBLarge(load, lines);
  return summed(load, lines);
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
