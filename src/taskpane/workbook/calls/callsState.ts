import type { ForecastOutcome } from '../../../read/calls/callForecast';
import type { Fault } from '../../shell/fault';
import type { CallChoices } from '../../../settings/callChoices';
import type { CallsTyped } from './callsDraft';

/** The call log as the pane shows it: what is asked for and what it last came to. */
export interface CallsState {
  draft: CallsTyped;
  /** Whether a forecast was asked for with a choice missing, which is then said at its field. */
  tried: boolean;
  /** Whether a forecast is being made now. */
  busy: boolean;
  /** What the last one came to, until another is asked for. */
  outcome: ForecastOutcome | null;
}

export type CallsEvent =
  | { kind: 'callsTyped'; change: Partial<CallsTyped> }
  /** Undefined once nothing is chosen of any calls. */
  | { kind: 'callsChosen'; calls: CallChoices | undefined }
  | { kind: 'forecastIncomplete' }
  | { kind: 'forecastStarted' }
  | { kind: 'forecastFinished'; outcome: ForecastOutcome }
  | { kind: 'forecastFailed'; fault: Fault };

export const noCallsAsked: CallsState = {
  draft: { source: null, aht: '' },
  tried: false,
  busy: false,
  outcome: null,
};

/** The call log after an event. */
export function reduceCalls(state: CallsState, event: CallsEvent): CallsState {
  switch (event.kind) {
    case 'callsTyped':
      return typed(state, event.change);
    case 'callsChosen':
      return state;
    case 'forecastIncomplete':
      return { ...state, tried: true };
    case 'forecastStarted':
      return { ...state, tried: false, busy: true, outcome: null };
    case 'forecastFinished':
      return { ...state, busy: false, outcome: event.outcome };
    case 'forecastFailed':
      return { ...state, busy: false };
  }
}

function typed(state: CallsState, change: Partial<CallsTyped>): CallsState {
  if (change.source === undefined) return { ...state, draft: { ...state.draft, ...change } };
  // Other calls have columns and results of their own.
  return { ...noCallsAsked, busy: state.busy, draft: { ...noCallsAsked.draft, ...change } };
}

/** The lines for which the last try found no handling time, as the workbook lists them; empty where there are none. */
export function missedLines({ outcome }: Pick<CallsState, 'outcome'>): string {
  const missed = outcome?.kind === 'refused' && outcome.problems.find(({ code }) => code === 'callsNoAht');
  return missed ? String(missed.values['lines']) : '';
}
