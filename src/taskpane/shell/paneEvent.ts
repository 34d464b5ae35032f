import type { Mapping } from '../../settings/mappingChoices';
import type { PlanChanges } from '../../jobs/plan/planChanges';
import type { PlanOutcome, Progress, Survey } from '../../jobs/outcome';
import type { SavedSettings } from '../../settings/savedSettings';
import type { CallsEvent } from '../workbook/calls/callsState';
import type { Fault } from './fault';
import type { InterviewsEvent } from '../interviews/interviewsEvent';
import type { ScenariosEvent } from '../whatIf/scenariosEvent';
import type { MappingEvent } from '../workbook/mapping/mappingState';
import type { SettingsDraft } from '../plan/settingsDraft';
import type { Tab } from './tabs';
import type { ToolsEvent } from '../workbook/tools/toolsState';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { kind: 'tabChosen'; tab: Tab }
  | { kind: 'looking' }
  | { kind: 'seen'; survey: Survey; mapping?: Mapping }
  | { kind: 'lookFailed'; fault: Fault }
  /** Whether the workbook reports its changes. */
  | { kind: 'watching'; watching: boolean }
  | { kind: 'workbookChanged' }
  /** Settings arrive from the workbook. */
  | { kind: 'settingsLoaded'; settings: SavedSettings; draft: SettingsDraft }
  /** A field changed; `settings` is null where the draft cannot be used. */
  | { kind: 'settingsTyped'; draft: SettingsDraft; settings: SavedSettings | null }
  | { kind: 'settingsToggled'; open: boolean }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'saveFailed'; fault: Fault }
  | { kind: 'planStarted' }
  | { kind: 'planProgressed'; progress: Progress }
  | { kind: 'planFinished'; outcome: PlanOutcome; at: number }
  | { kind: 'planFailed'; fault: Fault }
  /** Something on the interview page. */
  | { kind: 'interviews'; event: InterviewsEvent }
  /** Something on the What-if page. */
  | { kind: 'scenarios'; event: ScenariosEvent }
  | { kind: 'stalled'; stalled: boolean }
  | { kind: 'reviewed'; changes: PlanChanges }
  | { kind: 'reviewDropped' }
  | MappingEvent
  | ToolsEvent
  | CallsEvent
  | { kind: 'goToFailed'; fault: Fault }
  | { kind: 'faultDismissed' }
  | { kind: 'allProblemsWanted' };
