import { lines as linesFor } from '../queueing/lines';
import { answer } from './answer';
import * as arg from './arguments';
import { cellwise } from './cellwise';

const trunks = cellwise('LINES', [arg.loadErlangs, arg.maxBlocking], linesFor);

export const calculations = [trunks];

/**
 * Fewest lines (trunks) that block at most a given share of calls.
 * @customfunction LINES LINES
 * @helpurl https://localhost:3000/help.html#LINES
 * @param load_erlangs Offered load in erlang, 0 or more: calls x AHT / interval.
 * @param max_blocking Largest share of calls that may find all lines busy, above 0 and at most 1.
 * @returns Whole lines.
 * @remarks The smallest n whose Erlang B blocking is at most the target; a target met to 12 digits is met. The load
 * is the time that lines are held: talk plus wait, not handling time. Source: A. K. Erlang 1917.
 * @example =CREW.LINES(10, 0.01) -> 18
 */
export function LINES(load_erlangs: unknown[][], max_blocking: unknown[][]): unknown[][] {
  return answer(trunks, [load_erlangs, max_blocking]);
}
