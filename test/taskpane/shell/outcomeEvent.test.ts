/** @jest-environment jsdom */
import {
  listenForOutcomes,
  outcomeEvent,
  type OutcomeDetail,
} from '../../../src/taskpane/shell/outcomeEvent';
import { refused, sampleError, written } from '../support/samples';
import { fakeActions } from '../support/show';

const report = (detail?: OutcomeDetail): void =>
  void window.dispatchEvent(new CustomEvent(outcomeEvent, { detail }));

let actions = fakeActions();
let stop = (): void => undefined;
beforeEach(() => {
  actions = fakeActions();
  stop = listenForOutcomes(window, actions);
});
afterEach(() => stop());

describe('a run of the ribbon', () => {
  test.each([written(), refused(sampleError)])('is shown as if Plan had been pressed: $kind', (outcome) => {
    report({ kind: outcome.kind, lines: [], outcome });
    expect(actions.showOutcome).toHaveBeenCalledWith(outcome);
    expect(actions.look).toHaveBeenCalledTimes(1);
  });

  test('that failed is told in its own words', () => {
    report({ kind: 'failed', lines: ['The sheet is protected.', 'Nothing was changed.'] });
    expect(actions.showFault).toHaveBeenCalledWith({
      code: 'told',
      doing: 'plan',
      detail: 'The sheet is protected.\nNothing was changed.',
      undone: null,
    });
  });

  test('without an outcome or a failure changes nothing', () => {
    report(undefined);
    report({ kind: 'written', lines: ['done'] });
    expect(actions.showOutcome).not.toHaveBeenCalled();
    expect(actions.look).not.toHaveBeenCalled();
  });

  test('is not heard any more after stopping', () => {
    stop();
    report({ kind: 'written', lines: [], outcome: written() });
    expect(actions.showOutcome).not.toHaveBeenCalled();
  });
});
