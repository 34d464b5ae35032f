import { erlangB } from '../queueing/erlangB';
import { erlangC } from '../queueing/erlangC';
import { answer } from './answer';
import { agents, lines, loadErlangs } from './arguments';
import { cellwise } from './cellwise';

const blocked = cellwise('ERLANGB', [loadErlangs, lines], erlangB);
const waits = cellwise('ERLANGC', [loadErlangs, agents], erlangC);

export const calculations = [blocked, waits];

/**
 * Erlang B: the share of calls that find all lines busy and are lost.
 * @customfunction ERLANGB ERLANGB
 * @helpurl https://localhost:3000/help.html#ERLANGB
 * @param load_erlangs Offered load in erlang, 0 or more: calls x AHT / interval.
 * @param lines Lines (trunks), a whole number of 0 or more.
 * @returns Share from 0 to 1. Relative error below 1e-9 from 0.01 to 1,000,000 erlangs.
 * @remarks Method: the inverse 1/B, by recurrence for few lines and by expansion or quadrature for many, at a cost
 * that grows no faster than the square root of the load; nothing overflows. Source: A. K. Erlang 1917.
 * @example =CREW.ERLANGB(10, 15) -> 0.036497
 */
export function ERLANGB(load_erlangs: unknown[][], lines: unknown[][]): unknown[][] {
  return answer(blocked, [load_erlangs, lines]);
}

/**
 * Erlang C: the share of calls that wait when every caller waits for ever.
 * @customfunction ERLANGC ERLANGC
 * @helpurl https://localhost:3000/help.html#ERLANGC
 * @param load_erlangs Offered load in erlang, 0 or more: calls x AHT / interval.
 * @param agents Agents, a whole number of 0 or more. With no more agents than erlangs every call waits: 1.
 * @returns Share from 0 to 1. Relative error below 1e-9 from 0.01 to 1,000,000 erlangs.
 * @remarks Method: from Erlang B, C = B / (1 - (a/n)(1 - B)). With no more agents than erlangs the queue has no end
 * and every call waits. Source: A. K. Erlang 1917.
 * @example =CREW.ERLANGC(10, 14) -> 0.174132
 */
export function ERLANGC(load_erlangs: unknown[][], agents: unknown[][]): unknown[][] {
  return answer(waits, [load_erlangs, agents]);
}
