import type { StageQuota } from '../../model/plan';
import type { LayoutInput } from './planInputs';

/** The rows of the quotas: those of the lines that hire, since a line that is fed by upgrade hires nobody. */
export function quotaRows({ plan, input }: Pick<LayoutInput, 'plan' | 'input'>): StageQuota[] {
  const fed = new Set(input.lines.filter((line) => line.fedBy !== null).map((line) => line.name));
  return plan.quotas.filter((quota) => !fed.has(quota.line));
}
