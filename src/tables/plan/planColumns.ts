import { lossFormulas } from './lossColumns';
import { movementFormulas } from './movementColumns';
import { needFormulas } from './needColumns';
import type { LayoutInput } from '../planInputs';
import type { PlanFormulas } from './planKeys';
import { rowFormulas } from './rowColumns';
import { workloadFormulas } from './workloadColumns';

/** The formula of every computed column of a level's table, in the order of the calculation. */
export function planFormulas(layout: LayoutInput, level: number): PlanFormulas {
  return {
    ...rowFormulas(layout),
    ...workloadFormulas(layout),
    ...lossFormulas(layout, level),
    ...needFormulas(layout),
    ...movementFormulas(layout),
  };
}
