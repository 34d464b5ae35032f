/** @jest-environment jsdom */
import { Result } from '../../../../src/taskpane/plan/views/result';
import type { PaneState } from '../../../../src/taskpane/shell/state';
import { bigSummary, sampleSummary } from '../../support/samples';
import { readText, show, stateWith } from '../../support/show';

const at = new Date(2026, 0, 5, 14, 5).getTime();
const withResult = (change: Partial<NonNullable<PaneState['result']>> = {}): PaneState =>
  stateWith({ result: { summary: sampleSummary, at, stale: false, ...change } });

describe('the result', () => {
  test('is absent before there is a plan', () => {
    expect(show(Result).element).toBeNull();
  });

  test('begins with the finding and ends with the time', () => {
    const { element } = show(Result, withResult());
    expect(readText(element!.querySelector('.headline'))).toMatch(
      /^Hotline short 30.9 in Nov 2026. The worst of 9 short months in 12.$/,
    );
    expect(readText(element!.querySelector('.detail:last-child'))).toMatch(/^Written at 2:05\sPM$/);
  });

  test('goes to the total table', () => {
    const { element, actions } = show(Result, withResult());
    element!.querySelector<HTMLElement>('#go-to-total')!.click();
    expect(actions.goTo).toHaveBeenCalledWith(sampleSummary.total);
  });

  test('names the coaching multiplier where new joiners are solved', () => {
    expect(readText(show(Result, withResult({ summary: bigSummary })).element)).toContain(
      'Coaching multiplier 3',
    );
    expect(readText(show(Result, withResult()).element)).not.toContain('multiplier');
  });

  test('says when the workbook has changed since', () => {
    expect(readText(show(Result, withResult({ stale: true })).element)).toContain(
      'Cells have changed since.',
    );
    expect(readText(show(Result, withResult()).element)).not.toContain('changed since');
  });
});
