import type { Actions } from '../../../src/taskpane/shell/paneActions';
import { render } from '../../../src/taskpane/shell/render';
import { h } from 'preact';
import type { InterviewActions } from '../../../src/taskpane/interviews/contract';
import { numberNotation } from '../../../src/taskpane/shell/numberNotation';
import { initialState } from '../../../src/taskpane/shell/reduce';
import type { ScenarioActions } from '../../../src/taskpane/whatIf/contract';
import { draftOf } from '../../../src/taskpane/shell/settingsDraft';
import type { PaneState } from '../../../src/taskpane/shell/state';
import { type View, type ViewContext, PaneContext } from '../../../src/taskpane/shell/views/view';
import type { Language } from '../../../src/words/language';
import { sampleSettings, sampleSurvey } from './samples';
import { testWords } from './testWords';

/** A pane that has looked at the sample workbook, changed as a test wishes. */
export function stateWith(change: Partial<PaneState> = {}): PaneState {
  const draft = draftOf(sampleSettings, numberNotation('en'));
  const survey = { kind: 'seen', survey: sampleSurvey, again: false } as const;
  return { ...initialState(sampleSettings, draft), survey, ...change };
}

type Faked<T> = { [K in keyof T]: jest.Mock };

export type FakeActions = Faked<Omit<Actions, 'interviews' | 'scenarios'>> & {
  interviews: Faked<InterviewActions>;
  scenarios: Faked<ScenarioActions>;
};

export function fakeInterviewActions(): Faked<InterviewActions> {
  return {
    choose: jest.fn(),
    showWholeWeek: jest.fn(),
    type: jest.fn(),
    restore: jest.fn(),
    enter: jest.fn(() => true),
    retry: jest.fn(),
    pickRate: jest.fn(),
    askToUseRates: jest.fn(),
    leaveRates: jest.fn(),
    useRates: jest.fn(async () => undefined),
    askToCopyJoined: jest.fn(),
    leaveJoined: jest.fn(),
    copyJoined: jest.fn(async () => undefined),
  };
}

export function fakeScenarioActions(): Faked<ScenarioActions> {
  return {
    add: jest.fn(() => 1),
    rename: jest.fn(),
    remove: jest.fn(),
    putBack: jest.fn(),
    addChange: jest.fn(() => 2),
    change: jest.fn(),
    removeChange: jest.fn(),
    write: jest.fn(async () => undefined),
  };
}

export function fakeActions(): FakeActions {
  return {
    chooseTab: jest.fn(),
    applyPlan: jest.fn(async () => undefined),
    cancelPlan: jest.fn(),
    mend: jest.fn(async () => undefined),
    dropReview: jest.fn(),
    toggleMonth: jest.fn(),
    takeOverHires: jest.fn(async () => undefined),
    showAllMoves: jest.fn(),
    findMoves: jest.fn(),
    chooseMapping: jest.fn(),
    forgetMapping: jest.fn(),
    toggleMapping: jest.fn(),
    changePointing: jest.fn(),
    usePlace: jest.fn(async () => undefined),
    putAside: jest.fn(),
    takeUp: jest.fn(),
    putCallsAside: jest.fn(),
    takeCallsUp: jest.fn(),
    runTool: jest.fn(async () => undefined),
    changeCalls: jest.fn(),
    chooseCalls: jest.fn(),
    forgetCalls: jest.fn(),
    makeForecast: jest.fn(async () => undefined),
    loadSettings: jest.fn(async () => undefined),
    look: jest.fn(async () => undefined),
    plan: jest.fn(async () => undefined),
    showOutcome: jest.fn(),
    showFault: jest.fn(),
    changeSettings: jest.fn(),
    toggleSettings: jest.fn(),
    goTo: jest.fn(async () => undefined),
    dismissFault: jest.fn(),
    showAllProblems: jest.fn(),
    interviews: fakeInterviewActions(),
    scenarios: fakeScenarioActions(),
  };
}

export interface Shown {
  /** The element that the view made, or null where it showed nothing. */
  element: Element | null;
  actions: FakeActions;
  /** Shows the same view again for another state. */
  again(state: PaneState): void;
}

/** The day of the tests: a Monday. */
export const today = '2026-01-05';

export function contextFor(language: Language = 'en', actions = fakeActions()): ViewContext {
  return { words: testWords(language), notation: numberNotation(language), actions, today };
}

/** Shows one view on the page. */
export function show(view: View, state: PaneState = stateWith(), language: Language = 'en'): Shown {
  const actions = fakeActions();
  const context = contextFor(language, actions);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const again = (state: PaneState): void =>
    render(root, h('div', null, h(PaneContext, { value: context }, h(view, { state }))));
  again(state);
  return {
    get element() {
      return root.firstElementChild?.firstElementChild ?? null;
    },
    actions,
    again,
  };
}

/** The text of an element as a person reads it: single spaces, nothing that is only for screen readers. */
export function readText(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('.unseen').forEach((one) => one.remove());
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
