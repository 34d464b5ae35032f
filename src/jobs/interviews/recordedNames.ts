import { joinedNames } from '../../tables/quotas/joinedName';
import type { QuotaRow } from './quotaRows';

type NamedRow = Pick<QuotaRow, 'stage' | 'joined'>;

/** The names of the stages among the rows of the quotas. */
export function stagesOf(rows: readonly NamedRow[]): string[] {
  return [...new Set(rows.filter(({ joined }) => !joined).map(({ stage }) => stage))];
}

/** Under which names people of a row of the quotas are recorded: a stage's own, or in any language that they joined. */
export function recordedNames({ stage, joined }: NamedRow, rows: readonly NamedRow[]): string[] {
  return joined ? joinedNames(stagesOf(rows)) : [stage];
}
