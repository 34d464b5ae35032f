import type { StageTotal } from '../../jobs/interviews/recordActuals';
import type { Fault } from '../shell/fault';
import type { PaneEvent } from '../shell/paneEvent';
import type { PaneState } from '../shell/state';
import type { InterviewsEvent } from './interviewsEvent';
import type { Entry, InterviewsState, RatesState } from './interviewsState';
import { stageKey, type StageKey } from './stageKey';

/** The pane after an event, as far as it concerns the interview page. */
export function reducePage(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'looking':
      return { ...state, interviews: lookBegun(state.interviews) };
    case 'seen':
      return { ...state, interviews: lookEnded(state.interviews) };
    case 'interviews':
      return {
        ...state,
        interviews: reduceInterviews(state.interviews, event.event),
        fault: faultAfter(state.fault, event.event),
      };
    default:
      return state;
  }
}

/** A number that is recorded, pass rates that are used or heads that are copied put an end to the fault of an earlier attempt. */
function faultAfter(fault: Fault | null, event: InterviewsEvent): Fault | null {
  if ('fault' in event) return event.fault;
  const settled = { recorded: 'record', ratesUsed: 'useRates', copied: 'copyJoined' } as const;
  const doing = event.kind in settled ? settled[event.kind as keyof typeof settled] : null;
  return fault?.doing === doing ? null : fault;
}

/** The interview page after an event of its own. */
export function reduceInterviews(state: InterviewsState, event: InterviewsEvent): InterviewsState {
  switch (event.kind) {
    case 'chosen':
      return { ...state, chosen: { month: event.month, line: event.line } };
    case 'wholeWeekWanted':
      return { ...state, wholeWeek: true };
    case 'typed': {
      const { stage, text } = event;
      // From here on the page stays where the person works, even when that month has nothing left to do.
      const chosen = { month: stage.month, line: stage.line };
      return { ...state, chosen, drafts: { ...state.drafts, [stageKey(stage)]: text } };
    }
    case 'restored':
      return restored(state, event.key);
    case 'entered': {
      const drafts = without(state.drafts, event.totals.map(stageKey));
      return { ...state, drafts, entries: entered(state.entries, event.totals), recording: 'saving' };
    }
    case 'recorded': {
      const entries = moved(state.entries, event.totals, 'recorded');
      const waits = Object.values(entries).some((entry) => entry.state === 'waiting');
      return {
        ...state,
        entries,
        recordedAt: event.at,
        refusals: [],
        recording: waits ? 'saving' : 'recorded',
      };
    }
    case 'recordRefused':
      return { ...failed(state, event.totals), refusals: event.problems };
    case 'recordFailed':
      return failed(state, event.totals);
    case 'copyAsked':
      return { ...state, copying: { kind: 'asking' } };
    case 'copyLeft':
    case 'copyFailed':
      return { ...state, copying: { kind: 'choosing' } };
    case 'copyStarted':
      return { ...state, copying: { kind: 'writing' } };
    case 'copied':
      return { ...state, copying: { kind: 'used', count: event.count } };
    case 'copyRefused':
      return { ...state, copying: { kind: 'refused', problems: event.problems } };
    default:
      return { ...state, rates: reduceRates(state.rates, event) };
  }
}

/** A look begins: what is recorded by now will be in what it shows. */
export function lookBegun(state: InterviewsState): InterviewsState {
  return {
    ...state,
    entries: mapEntries(state.entries, (entry) =>
      entry.state === 'recorded' ? { ...entry, state: 'looked' } : entry,
    ),
  };
}

/** The look has ended: the workbook's own numbers take over, except where a person is ahead of it. */
export function lookEnded(state: InterviewsState): InterviewsState {
  const kept = Object.entries(state.entries).filter(([, entry]) => entry.state !== 'looked');
  return { ...state, entries: Object.fromEntries(kept) };
}

type RatesEvent = Extract<
  InterviewsEvent,
  { kind: 'ratePicked' | 'useAsked' | 'useLeft' | 'useStarted' | 'ratesUsed' | 'useRefused' | 'useFailed' }
>;

function reduceRates(state: RatesState, event: RatesEvent): RatesState {
  switch (event.kind) {
    case 'ratePicked':
      return { picked: { ...state.picked, [event.cell]: event.picked }, step: { kind: 'choosing' } };
    case 'useAsked':
      return { ...state, step: { kind: 'asking' } };
    case 'useLeft':
    case 'useFailed':
      return { ...state, step: { kind: 'choosing' } };
    case 'useStarted':
      return { ...state, step: { kind: 'writing' } };
    case 'ratesUsed':
      return { picked: {}, step: { kind: 'used', count: event.count } };
    case 'useRefused':
      return { ...state, step: { kind: 'refused', problems: event.problems } };
  }
}

/** What the workbook did not take goes as well, and with the last of it the reasons why. */
function restored(state: InterviewsState, key: StageKey): InterviewsState {
  const drafts = without(state.drafts, [key]);
  if (state.entries[key]?.state !== 'failed') return { ...state, drafts };
  const entries = without(state.entries, [key]);
  const fails = Object.values(entries).some((entry) => entry.state === 'failed');
  return fails
    ? { ...state, drafts, entries }
    : { ...state, drafts, entries, refusals: [], recording: 'untouched' };
}

function entered(
  entries: InterviewsState['entries'],
  totals: readonly StageTotal[],
): InterviewsState['entries'] {
  const added = totals.map((total): [StageKey, Entry] => [stageKey(total), { total, state: 'waiting' }]);
  return { ...entries, ...Object.fromEntries(added) };
}

/** Moves on the entries of these totals, but not one that has been entered anew meanwhile. */
function moved(
  entries: InterviewsState['entries'],
  totals: readonly StageTotal[],
  state: Entry['state'],
): InterviewsState['entries'] {
  const written = new Map(totals.map((total) => [stageKey(total), total.total]));
  return mapEntries(entries, (entry, key) =>
    entry.state === 'waiting' && written.get(key) === entry.total.total ? { ...entry, state } : entry,
  );
}

function failed(state: InterviewsState, totals: readonly StageTotal[]): InterviewsState {
  return { ...state, entries: moved(state.entries, totals, 'failed'), recording: 'failed' };
}

function mapEntries(
  entries: InterviewsState['entries'],
  change: (entry: Entry, key: StageKey) => Entry,
): InterviewsState['entries'] {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry, key)]));
}

function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
