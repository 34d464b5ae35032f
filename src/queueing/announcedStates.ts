import { delayMarch } from './delayMarch';
import { delayQuantile } from './delayQuantile';
import { inverseErlangB } from './inverseErlangB';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { expm1, log } = Math;

/** An announcing line in rates per handling time. */
export interface AnnouncedRates {
  /** Calls; above 0. */
  load: number;
  /** A whole number above 0. */
  agents: number;
  /** At which a waiting caller abandons; 0 or more. */
  leaving: number;
  /** AHT over the mean patience for an announced delay; 0 or more. */
  deciding: number;
  coverage: number;
  balkShare: number;
}

/** Weights summed over the states of the line, against the state with all agents busy and nobody waiting. */
export interface AnnouncedStates {
  /** Some agent is free. */
  idle: number;
  waits: number;
  balks: number;
  /** Join and abandon. */
  lost: number;
  /** Join and are served. */
  served: number;
  /** Waits of those, in handling times. */
  servedTime: number;
}

/** A queue that settles beyond so many waiting callers is not followed any further. */
const MOST_WAITING = 40_000;
/** A queue this long is asked, once, whether it can settle before then. */
const LONG = 500;
const NEGLIGIBLE = 1e-17;
/** Weights are scaled down from here; what has then become too small to count vanishes by itself. */
const LARGE = 1e250;

/** The share that hangs up on hearing `delay` (in handling times, up to Infinity). */
export function hangUpShare({ deciding, balkShare }: AnnouncedRates, delay: number): number {
  const tooLong = deciding === 0 || delay === 0 ? 0 : -expm1(-deciding * delay);
  return balkShare + (1 - balkShare) * tooLong;
}

/**
 * Sums over the states of a delay-announcement queue, which is a birth-and-death chain: of the callers who find k waiting
 * the share hangUpShare(d_k) balks, and the others abandon at rate `leaving` each.
 *
 * NaN where more than 40,000 callers would be waiting. Where nobody balks on hearing the delay and nobody leaves, the
 * weights are geometric and summed in closed form; a queue that never clears then has infinite servedTime.
 */
export function announcedStates(rates: AnnouncedRates): AnnouncedStates {
  const { load, agents, leaving, deciding, coverage } = rates;
  const idle = (agents / load) * inverseErlangB(load, agents - 1);
  // Hardly anybody ever finds all agents busy.
  if (idle === Infinity) return { ...nowhere(0), idle };
  if (leaving === 0 && deciding === 0) return geometric(rates, idle);
  const nextDelay = deciding === 0 ? () => 0 : announcements(agents, leaving, coverage);
  const sums: AnnouncedStates = { ...nowhere(0), idle };
  let weight = 1;
  let meanDelay = 0;
  for (let waiting = 1; waiting <= MOST_WAITING; waiting++) {
    if (waiting === LONG && cannotSettle(rates)) break;
    const hungUp = hangUpShare(rates, nextDelay());
    const joins = weight * (1 - hungUp);
    const drain = agents + waiting * leaving;
    meanDelay += 1 / drain;
    const served = joins * (agents / drain);
    sums.waits += weight;
    sums.balks += weight * hungUp;
    sums.lost += joins * ((waiting * leaving) / drain);
    sums.served += served;
    sums.servedTime += served * meanDelay;
    const next = joins * (load / drain);
    if (next * waiting <= NEGLIGIBLE * sums.waits && next <= weight) return sums;
    // Growth beyond the doubles in one step is beyond any number that is followed.
    if (!(next < Infinity)) break;
    weight = next;
    if (sums.waits > LARGE) {
      weight /= LARGE;
      scaleDown(sums);
    }
  }
  return nowhere(NaN);
}

function nowhere(value: number): AnnouncedStates {
  return { idle: value, waits: value, balks: value, lost: value, served: value, servedTime: value };
}

/**
 * Whether the weights can be seen beforehand not to die out among MOST_WAITING. Each is the one before times a ratio that
 * only falls, since delays and drain grow: none falls below its last value to the power of how many there are.
 */
function cannotSettle(rates: AnnouncedRates): boolean {
  const { load, agents, leaving, deciding, coverage } = rates;
  const certain = coverage === 0 || coverage === 1 || deciding === 0;
  const delay = certain
    ? announcements(agents, leaving, coverage)()
    : delayQuantile(agents, leaving, MOST_WAITING, coverage);
  const last = (load * (1 - hangUpShare(rates, delay))) / (agents + MOST_WAITING * leaving);
  return MOST_WAITING * log(last) > log(NEGLIGIBLE);
}

/** The delays announced to callers who find 0, 1, 2, ... waiting. */
function announcements(agents: number, leaving: number, coverage: number): () => number {
  if (coverage === 0) return () => 0;
  return coverage === 1 ? () => Infinity : delayMarch(agents, leaving, coverage);
}

function geometric({ load, agents, balkShare }: AnnouncedRates, idle: number): AnnouncedStates {
  const ratio = (load / agents) * (1 - balkShare);
  if (ratio >= 1) {
    return { idle: 0, waits: 1, balks: balkShare, lost: 0, served: 1 - balkShare, servedTime: Infinity };
  }
  const waits = 1 / (1 - ratio);
  const served = waits * (1 - balkShare);
  return { idle, waits, balks: waits * balkShare, lost: 0, served, servedTime: (served * waits) / agents };
}

function scaleDown(sums: AnnouncedStates): void {
  sums.idle /= LARGE;
  sums.waits /= LARGE;
  sums.balks /= LARGE;
  sums.lost /= LARGE;
  sums.served /= LARGE;
  sums.servedTime /= LARGE;
}
