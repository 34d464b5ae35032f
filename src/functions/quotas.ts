import { wholePeople, yieldFromEach } from '../model/hiring/funnel';
import { answer } from './answer';
import * as arg from './arguments';
import type { Calculation } from './calculation';
import { listOf } from './list';
import { finite, isProblem, type Outcome } from './problem';

/** One row a stage; several hires give one column each. */
const quotas: Calculation = {
  id: 'QUOTAS',
  signature: [arg.hires, arg.passRates],
  run([hires, passRates]): Outcome[][] {
    const wanted = listOf(arg.hires, hires);
    if (isProblem(wanted)) return [[wanted]];
    const rates = listOf(arg.passRates, passRates);
    if (isProblem(rates)) return [[rates]];
    const yields = yieldFromEach(rates.map((passRate) => ({ passRate })));
    return yields.map((share) => wanted.map((hires) => finite(wholePeople(hires, share))));
  },
};

export const calculations = [quotas];

/**
 * People whom each stage of hiring needs on average, one row a stage, for so many hires at the end.
 * @customfunction QUOTAS QUOTAS
 * @helpurl https://localhost:3000/help.html#QUOTAS
 * @param hires Hires needed, 0 or more; a row or column of them gives one column each.
 * @param pass_rates Pass rates of the stages in order, each above 0 and at most 1: one row or one column.
 * @returns Whole people, first stage first.
 * @remarks Hires divided by the product of the pass rates from the stage to the last, rounded up once: stages are never
 * rounded on top of each other. A part of a hire counts as a whole one, and rounding ignores what lies beyond the sixth
 * decimal. It is an average, which about half the time is not enough; the plan has the quota at a confidence beside it.
 * Source: the planning model's interview quotas (面试配额).
 * @example =CREW.QUOTAS(9, {0.45;0.8;0.9}) -> 28; 13; 10
 */
export function QUOTAS(hires: unknown[][], pass_rates: unknown[][]): unknown[][] {
  return answer(quotas, [hires, pass_rates]);
}
