import { roundLineFormula } from '../formulas';
import type { LayoutInput } from '../planInputs';
import type { PlanFormulas } from './planKeys';

/** From base and losses to heads to add, hires and interviews. */
export function needFormulas({ input }: LayoutInput): PlanFormulas {
  const { rounding } = input.settings;
  return {
    required: (cell) => `${cell.self('baseHeads')}+${cell.self('loss')}`,
    gapBeforeCoaching: (cell) =>
      `${cell.self('baseHeads')}+${cell.self('absence')}+${cell.self('attrition')}+${cell.self('upgrade')}` +
      `-${cell.self('actual')}`,
    surplus: (cell) => `MAX(0,${cell.self('actual')}-${cell.self('required')})`,
    toAdd: (cell) => `MAX(0,${cell.self('required')}-${cell.self('actual')})`,
    headsToAdd: (cell) => roundLineFormula(cell.self('toAdd'), rounding),
    byUpgrade: (cell) => `IF(${cell.self('fedBy')}="",0,${cell.self('headsToAdd')})`,
    hires: (cell) => `${cell.self('headsToAdd')}-${cell.self('byUpgrade')}`,
    interviews: (cell) =>
      roundLineFormula(
        `IF(${cell.self('fedBy')}="",${cell.self('toAdd')}/${cell.self('yield')},0)`,
        rounding,
      ),
  };
}
