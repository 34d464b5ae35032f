import type { Scenario } from '../../model/whatIf/scenario';
import type { Place, Problem } from '../../grid/problem';
import type { Fault } from '../shell/fault';
import type { ScenarioDraft } from './scenarioDraft';
import type { ScenariosState } from './scenariosState';

/** Everything that can happen to the What-if page. */
export type ScenariosEvent =
  /** Scenarios arrive from the workbook. */
  | { kind: 'loaded'; drafts: readonly ScenarioDraft[] }
  /** A field, a change or a scenario changed; `scenarios` is null where the drafts cannot be used. */
  | {
      kind: 'edited';
      drafts: readonly ScenarioDraft[];
      scenarios: readonly Scenario[] | null;
      removed: ScenariosState['removed'];
    }
  | { kind: 'writeStarted' }
  | { kind: 'written'; place: Place; at: number }
  | { kind: 'writeRefused'; problems: readonly Problem[] }
  | { kind: 'writeFailed'; fault: Fault };
