import type { Language } from '../../words/language';
import type { SavedSettings } from '../../settings/savedSettings';
import type { InTurn } from '../../grid/turns';
import type { AnswerWatch } from './answerWatch';
import type { NumberNotation } from './numberNotation';
import type { PageContract } from './pageContract';
import type { PaneEvent } from './paneEvent';
import type { Planner } from './planner';
import type { SettingsSaver } from './settingsSaver';
import type { PaneState } from './state';
import type { View } from './views/view';

/** What a page does: the other half of its contract. */
export interface Page<Contract extends PageContract & { actions?: object }> {
  /** The pane after an event, as far as it concerns this page. */
  reduce(state: PaneState, event: PaneEvent): PaneState;
  actions(context: ActionContext): MadeActions<NonNullable<Contract['actions']>>;
  /** The sections of the page, from top to bottom. */
  views: readonly View[];
  /** What stands at the foot of every page. */
  foot?: View;
  /** Whether an edit that the workbook reports now may be one that this page made and that makes no plan stale. */
  isOwnEdit?(state: PaneState, now: number): boolean;
}

export interface MadeActions<Actions> {
  actions: Actions;
  /** Writes at once what is waiting to be written. */
  finish?(): Promise<void>;
  /** Takes over what the workbook keeps besides the settings of a plan. */
  load?(kept: SavedSettings): void;
}

/** What every action may use. */
export interface ActionContext {
  state(): PaneState;
  dispatch(event: PaneEvent): void;
  planner: Planner;
  /** Excel's language, among ours. */
  display: Language;
  /** Language of what is written under some settings; under those of the pane if none are given. */
  language(settings?: SavedSettings): Language;
  notation: NumberNotation;
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits for whatever else is being written. */
  inTurn: InTurn;
  answers: AnswerWatch;
  saver: SettingsSaver;
  look(): Promise<void>;
  /** Writes at once what any page still has waiting. */
  finishEdits(): Promise<unknown>;
}

/** Milliseconds after writing within which the workbook still reports our own edits. */
const reportDelay = 2000;

/** Whether the workbook may still report edits made then; null is never. */
export function isStillReported(at: number | null, now: number): boolean {
  return at !== null && now - at <= reportDelay;
}
