import type { SavedSettings } from '../../settings/savedSettings';
import type { Fault } from '../shell/fault';
import type { ScenariosEvent } from './scenariosEvent';
import type { ScenariosState, WritingState } from './scenariosState';
import type { PaneEvent } from '../shell/paneEvent';
import { withSettings, type PaneState } from '../shell/state';

/** The pane after an event, as far as it concerns the What-if page. */
export function reducePage(state: PaneState, event: PaneEvent): PaneState {
  if (event.kind !== 'scenarios') return state;
  return {
    ...withSettings(state, settingsAfter(state.settings.current, event.event)),
    scenarios: reduceScenarios(state.scenarios, event.event),
    fault: faultAfterScenarios(state.fault, event.event),
  };
}

/** The What-if page after an event of its own. */
export function reduceScenarios(state: ScenariosState, event: ScenariosEvent): ScenariosState {
  switch (event.kind) {
    case 'loaded':
      return { ...state, drafts: event.drafts, removed: null };
    case 'edited':
      return { drafts: event.drafts, removed: event.removed, writing: edited(state.writing) };
    case 'writeStarted':
      return { ...state, writing: { kind: 'writing' } };
    case 'written':
      return { ...state, writing: { kind: 'written', place: event.place, at: event.at, stale: false } };
    case 'writeRefused':
      return { ...state, writing: { kind: 'refused', problems: event.problems } };
    case 'writeFailed':
      return { ...state, writing: { kind: 'idle' } };
  }
}

/** A refusal may be about what has just been mended. */
function edited(writing: WritingState): WritingState {
  if (writing.kind === 'refused') return { kind: 'idle' };
  return writing.kind === 'written' ? { ...writing, stale: true } : writing;
}

/** A comparison that is begun again puts an end to the fault of the last one. */
export function faultAfterScenarios(fault: Fault | null, event: ScenariosEvent): Fault | null {
  if (event.kind === 'writeFailed') return event.fault;
  return event.kind === 'writeStarted' && fault?.doing === 'compare' ? null : fault;
}

/** The settings once scenarios have been edited: these replaced as a whole, or as they were while a field is wrong. */
export function settingsAfter(settings: SavedSettings, event: ScenariosEvent): SavedSettings {
  if (event.kind !== 'edited' || event.scenarios === null) return settings;
  const after: SavedSettings = { ...settings, scenarios: [...event.scenarios] };
  if (event.scenarios.length === 0) delete after.scenarios;
  return after;
}
