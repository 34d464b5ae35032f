import type { Mapping } from '../../settings/mappingChoices';
import type { SavedSettings } from '../../settings/savedSettings';
import type { PaneEvent } from '../shell/paneEvent';
import { withoutFault, withSettings, type PaneState } from '../shell/state';
import { reduceCalls } from './calls/callsState';
import { reduceTools, withLook } from './tools/toolsState';

/** The pane after an event, as far as it concerns the page of the workbook. */
export function reduceWorkbook(state: PaneState, event: PaneEvent): PaneState {
  const { current } = state.settings;
  switch (event.kind) {
    case 'mappingToggled':
      return { ...state, mapping: { ...state.mapping, [event.box]: event.open } };
    case 'pointingChanged':
      return { ...state, pointing: { ...state.pointing, ...event.change } };
    case 'mappingChosen':
      return {
        ...withSettings(state, withMapping(current, event.mapping)),
        // What a person is at work in stays open, even once nothing is asked any more.
        mapping: { ...state.mapping, [event.input]: true },
      };
    case 'toolStarted':
      return { ...withoutFault(state, 'tool'), tools: reduceTools(state.tools, event) };
    case 'toolFinished':
      return { ...state, tools: reduceTools(state.tools, event) };
    case 'toolFailed':
      return { ...state, tools: reduceTools(state.tools, event), fault: event.fault };
    case 'seen':
      return { ...state, tools: withLook(state.tools, event.survey.audit) };
    case 'callsChosen':
      return withSettings(state, withCalls(current, event.calls));
    case 'callsTyped':
    case 'forecastIncomplete':
    case 'forecastFinished':
      return { ...state, calls: reduceCalls(state.calls, event) };
    case 'forecastStarted':
      return { ...withoutFault(state, 'tool'), calls: reduceCalls(state.calls, event) };
    case 'forecastFailed':
      return { ...state, calls: reduceCalls(state.calls, event), fault: event.fault };
    default:
      return state;
  }
}

function withMapping(settings: SavedSettings, mapping: Mapping | undefined): SavedSettings {
  const changed = { ...settings };
  if (mapping) changed.mapping = mapping;
  else delete changed.mapping;
  return changed;
}

function withCalls(settings: SavedSettings, calls: SavedSettings['calls']): SavedSettings {
  const changed = { ...settings };
  if (calls) changed.calls = calls;
  else delete changed.calls;
  return changed;
}
