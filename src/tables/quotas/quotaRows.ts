import type { Month } from '../../model/calendar/month';
import type { LayoutInput } from '../planInputs';

/** A row of the interview quotas. */
export interface QuotaRow {
  month: Month;
  line: string;
  /** Null in the row after a line's last stage, which is about those who came through all of them. */
  stage: string | null;
}

/**
 * The rows of the quotas: the stages of each line's month with a row for those who joined behind the last one. Only
 * lines that hire have any, since a line that is fed by upgrade hires nobody.
 */
export function quotaRows({ plan, input }: Pick<LayoutInput, 'plan' | 'input'>): QuotaRow[] {
  const fed = new Set(input.lines.filter((line) => line.fedBy !== null).map((line) => line.name));
  const quotas = plan.quotas.filter((quota) => !fed.has(quota.line));
  return quotas.flatMap(({ month, line, stage }, index): QuotaRow[] => {
    const next = quotas[index + 1];
    const isLast = next?.month !== month || next.line !== line;
    return [{ month, line, stage }, ...(isLast ? [{ month, line, stage: null }] : [])];
  });
}
