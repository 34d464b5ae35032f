import { isOurTable, isPlanTable, ourSheets } from '../../grid/names';
import { tables } from '../../words/catalogue';
import type { Language } from '../../words/language';
import type { Problem } from '../../grid/problem';
import type { Progress } from './planOutcome';
import type { SavedSettings } from '../../settings/savedSettings';
import { preparePlan } from './planWorkbook';
import type { WorkbookContents, WorkbookPort } from '../../grid/port';
import { planChanges, type PlanChanges } from './planChanges';

export type ReviewOutcome =
  | { kind: 'changes'; changes: PlanChanges }
  /** No plan stands, so there is nothing to compare with. */
  | { kind: 'first' }
  | { kind: 'refused'; problems: Problem[] };

/** Goes all the way to a new plan and, instead of writing it, says what it would change. */
export async function reviewPlan(
  port: WorkbookPort,
  settings: SavedSettings,
  language: Language,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<ReviewOutcome> {
  onProgress({ stage: 'reading', share: 0 });
  // Everything is read as for writing, so that what would refuse the writing refuses here.
  const contents = await port.read(Object.values(ourSheets));
  onProgress({ stage: 'checking', share: 1 });
  const prepared = preparePlan(contents, settings, language);
  if (prepared.kind === 'refused') return prepared;
  if (!contents.tables.some((table) => isOurTable(table.name))) return { kind: 'first' };
  const changes = planChanges(contents, prepared.layout);
  const isWritten = prepared.steps.length > 0;
  return {
    kind: 'changes',
    changes: { ...changes, isWritten, ...(isByFirstRules(contents) && { newRules: true }) },
  };
}

/** The first release had no column of leavers: they followed the need, and hires were not there in the next month. */
function isByFirstRules({ tables: all }: WorkbookContents): boolean {
  const leavers = Object.values(tables).map(({ plan }) => plan.leavers);
  return all.some(({ name, headers }) => isPlanTable(name) && !headers.some((one) => leavers.includes(one)));
}
