import { stageQuotas } from '../model/hiring/funnel';
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
    const columns = wanted.map((count) => stageQuotas(count, rates));
    return rates.map((_, stage) => columns.map((column) => finite(column[stage] ?? '')));
  },
};

export const calculations = [quotas];

/**
 * Quota at each stage of hiring, one row a stage: how many must stand there for so many hires at the end.
 * @customfunction QUOTAS QUOTAS
 * @helpurl https://localhost:3000/help.html#QUOTAS
 * @param hires Hires needed, 0 or more; a row or column of them gives one column of quotas each.
 * @param pass_rates Pass rates of the stages in order, each above 0 and at most 1: one row or one column.
 * @returns Whole people, first stage first.
 * @remarks Each quota is the next stage's quota divided by this stage's pass rate and rounded up, from the last stage
 * back to the first, so it may exceed the expected number by one person a stage. Rounding ignores what lies beyond
 * the sixth decimal. Source: the planning model's interview quotas (面试配额).
 * @example =CREW.QUOTAS(9, {0.45;0.8;0.9}) -> 29; 13; 10
 */
export function QUOTAS(hires: unknown[][], pass_rates: unknown[][]): unknown[][] {
  return answer(quotas, [hires, pass_rates]);
}
