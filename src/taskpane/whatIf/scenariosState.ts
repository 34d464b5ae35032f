import type { Place, Problem } from '../../grid/problem';
import type { ScenarioDraft } from './scenarioDraft';

/** What the What-if page knows besides the workbook's own figures. */
export interface ScenariosState {
  /** What the fields show, right or wrong. */
  drafts: readonly ScenarioDraft[];
  /** The scenario deleted last and where it stood, as long as it can be put back. */
  removed: { draft: ScenarioDraft; index: number } | null;
  writing: WritingState;
}

export type WritingState =
  | { kind: 'idle' }
  | { kind: 'writing' }
  /** `stale` once a scenario has changed since. */
  | { kind: 'written'; place: Place; at: number; stale: boolean }
  | { kind: 'refused'; problems: readonly Problem[] };

export const initialScenarios: ScenariosState = { drafts: [], removed: null, writing: { kind: 'idle' } };
