import { defaultPlanSettings, type PlanSettings } from '../../src/model/plan/planSettings';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import type { Language } from '../../src/words/language';
import type { Problem } from '../../src/grid/problem';
import type { SavedSettings } from '../../src/settings/savedSettings';
import { preparePlan, type PreparedPlan } from '../../src/jobs/plan/planWorkbook';
import { ourSheets } from '../../src/grid/names';
import { contentsOf } from './fileContents';

type Ready = Extract<PreparedPlan, { kind: 'ready' }>;

export function savedSettings(change: Partial<SavedSettings & PlanSettings> = {}): SavedSettings {
  return { version: 2, ...defaultPlanSettings, ...change };
}

/** Everything short of writing: the plan of a workbook or the reasons why there is none. */
export function prepare(
  file: WorkbookFile,
  settings: Partial<SavedSettings> = {},
  language: Language = 'en',
): PreparedPlan {
  const contents = contentsOf(file, Object.values(ourSheets));
  return preparePlan(contents, savedSettings(settings), language);
}

/** The prepared plan; fails with the problems where there are any. */
export function ready(
  file: WorkbookFile,
  settings: Partial<SavedSettings> = {},
  language: Language = 'en',
): Ready {
  const prepared = prepare(file, settings, language);
  if (prepared.kind === 'ready') return prepared;
  throw new Error(prepared.problems.map(inBrief).join('\n'));
}

/** Errors and warnings of a workbook, each as "Sheet!A1 code". */
export function problemsOf(file: WorkbookFile, settings: Partial<SavedSettings> = {}): string[] {
  const prepared = prepare(file, settings);
  return (prepared.kind === 'ready' ? prepared.warnings : prepared.problems).map(inBrief);
}

function inBrief({ code, place }: Problem): string {
  return `${place ? `${place.sheet}!${place.address}` : '-'} ${code}`;
}
