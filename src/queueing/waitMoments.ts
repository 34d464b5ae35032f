import { gaussLegendre } from './gaussLegendre';
import { expm1MinusX } from './smallDifferences';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { abs, exp, expm1, max, min, sqrt } = Math;

/** Integrals of a wait density over a stretch of time d, measured in patiences from a base point. */
export interface WaitMoments {
  /** Of the density. */
  all: number;
  /** Of the density times e^-d: those who stay. */
  kept: number;
  /** Of the density times 1 - e^-d: those who leave. */
  lost: number;
  /** Of the density times d e^-d. */
  keptTime: number;
}

const RULE = gaussLegendre(24);
/** The density is followed down to e^-40 of its highest value. */
const DEPTH = -40;
/** The first panel covers a fall by e^-5, and never more than one patience, the scale on which callers leave. */
const FIRST_FALL = 5;
const LONGEST_FIRST = 1;
/** Where so little of the density is lost in a patience, only those who stay vary, and panels may be longer. */
const FLAT = 1e-6;
const LONGEST_FLAT = 6;
/** Patiences after which nobody is left to stay, and the density is an exponential. */
const ALL_GONE = 60;
/** From here on (patiences) e^-d is better taken by itself than as a difference. */
const LONG = 2;
/** Doublings and patiences span the doubles in far fewer. */
const MOST_PANELS = 3000;

/**
 * Integrals of exp(-(staying (e^-d - 1 + d) + slope d)) over from <= d <= to, where from <= 0 <= to and the integrand is
 * highest at d = 0 within that stretch.
 *
 * Panels of 24 Gauss-Legendre points march away from the top until the density no longer counts: doubling to the right,
 * where it settles to an exponential; at most one patience long to the left, where it falls doubly exponentially.
 */
export function integrateWait(staying: number, slope: number, from: number, to: number): WaitMoments {
  const moments: WaitMoments = { all: 0, kept: 0, lost: 0, keptTime: 0 };
  const steep = abs(slope);
  const fall = (2 * FIRST_FALL) / (steep + sqrt(steep * steep + 2 * FIRST_FALL * staying));
  const first = min(fall, LONGEST_FIRST);
  let step = first;
  for (let left = 0, panel = 0; left < to && height(staying, slope, left) > DEPTH; step *= 2, panel++) {
    if (panel === MOST_PANELS) return { all: NaN, kept: NaN, lost: NaN, keptTime: NaN };
    if (left > ALL_GONE) {
      addTail(moments, staying, slope, left, to);
      break;
    }
    const right = min(left + step, to);
    addPanel(moments, staying, slope, left, right);
    left = right;
  }
  step = first;
  for (let right = 0, panel = 0; right > from && height(staying, slope, right) > DEPTH; panel++) {
    if (panel === MOST_PANELS) return { all: NaN, kept: NaN, lost: NaN, keptTime: NaN };
    const left = max(right - step, from);
    addPanel(moments, staying, slope, left, right);
    right = left;
    step = min(2 * step, staying * exp(-right) < FLAT ? LONGEST_FLAT : LONGEST_FIRST);
  }
  return moments;
}

/** The rest of the density, which may be flat over far more patiences than panels would be worth. */
function addTail(moments: WaitMoments, staying: number, slope: number, from: number, to: number): void {
  const rate = staying + slope;
  const length = to - from;
  const mass = exp(height(staying, slope, from)) * (rate > 0 ? -expm1(-rate * length) / rate : length);
  moments.all += mass;
  moments.lost += mass;
}

function height(staying: number, slope: number, d: number): number {
  return -staying * expm1MinusX(-d) - slope * d;
}

function addPanel(moments: WaitMoments, staying: number, slope: number, from: number, to: number): void {
  const half = (to - from) / 2;
  const middle = (from + to) / 2;
  const { nodes, weights } = RULE;
  let all = 0;
  let kept = 0;
  let lost = 0;
  let keptTime = 0;
  for (let i = 0; i < nodes.length; i++) {
    const d = middle + half * nodes[i]!;
    const bend = expm1MinusX(-d);
    const density = weights[i]! * exp(-staying * bend - slope * d);
    const leave = d - bend;
    // Long after the top nobody stays, and what is left of a difference would count by the length of the panel.
    const keep = d > LONG ? exp(-d) : 1 - leave;
    all += density;
    lost += density * leave;
    kept += density * keep;
    keptTime += density * keep * d;
  }
  moments.all += half * all;
  moments.kept += half * kept;
  moments.lost += half * lost;
  moments.keptTime += half * keptTime;
}
