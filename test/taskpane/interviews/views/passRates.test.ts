/** @jest-environment jsdom */
import { initialInterviews, type RatesState } from '../../../../src/taskpane/interviews/interviewsState';
import type { Language } from '../../../../src/words/language';
import type { LearnedPassRate } from '../../../../src/jobs/interviews/learnedPassRates';
import {
  hiringSurvey,
  recordProtected,
  sampleRates,
  sampleStages,
  nobodyJoined,
} from '../../support/hiringSamples';
import { readText, show, stateWith, type Shown } from '../../support/show';
import { byId } from '../../support/stage';
import { PassRates } from '../../../../src/taskpane/interviews/views/passRates';

function showRates(
  change: Partial<RatesState> = {},
  learned: LearnedPassRate[] = sampleRates,
  language: Language = 'en',
): Shown {
  const survey = {
    ...hiringSurvey,
    interviews: { stages: sampleStages, ...nobodyJoined, confidence: 0.9, learned, uncounted: [] },
  };
  const rates = { ...initialInterviews.rates, ...change };
  const interviews = { ...initialInterviews, rates };
  return show(PassRates, stateWith({ survey: { kind: 'seen', survey, again: false }, interviews }), language);
}
const boxes = ({ element }: Shown): HTMLInputElement[] => [...element!.querySelectorAll('input')];

describe('pass rates so far', () => {
  test('stand beside the planned ones with their range and count', () => {
    const items = [...showRates().element!.querySelectorAll('li')].map(readText);
    expect(items).toEqual([
      'Interview planned 40%30% so far (24% to 37%), from 120 peopleThe planned rate lies outside this range.',
      'Offer · VIP planned 80%81.8% so far (57% to 94%), from 11 people',
    ]);
  });

  test('stand there in Chinese', () => {
    const [first] = [...showRates({}, sampleRates, 'zh-CN').element!.querySelectorAll('li')].map(readText);
    expect(first).toBe('Interview 计划 40%目前 30%（24% 至 37%），120 人样本计划值不在此范围内。');
  });

  test('are ticked where the records speak against the plan', () => {
    expect(boxes(showRates()).map(({ checked }) => checked)).toEqual([true, false]);
  });

  test('are left alone while people are under way, with the day until which', () => {
    const [rate] = sampleRates as [LearnedPassRate];
    const early = showRates({}, [{ ...rate, until: '2026-01-14' }]);
    expect(readText(early.element!.querySelector('.rate-early'))).toBe(
      'Still under way until Jan 14: it can only rise.',
    );
    expect(early.element!.querySelector('.rate-outside')).toBeNull();
    expect(boxes(early).map(({ checked }) => checked)).toEqual([false]);
    const chinese = showRates({}, [{ ...rate, until: '2026-01-14' }], 'zh-CN');
    expect(readText(chinese.element)).toContain('流程至1月14日才结束，目前的值只会上升。');
  });

  test('are ticked and unticked by the person', () => {
    const shown = showRates({ picked: { 'Hiring stages!C6': false } });
    expect(boxes(shown).map(({ checked }) => checked)).toEqual([false, false]);
    boxes(shown)[1]!.click();
    expect(shown.actions.interviews.pickRate).toHaveBeenCalledWith('Hiring stages!C7', true);
  });

  test('say what they need where there are none', () => {
    expect(readText(showRates({}, []).element)).toContain('Once two stages in a row are recorded');
  });

  test('are not shown without quotas', () => {
    expect(show(PassRates).element).toBeNull();
  });
});

describe('the offer to use them', () => {
  test('asks first', () => {
    const { actions } = showRates();
    byId('use-rates').click();
    expect(actions.interviews.askToUseRates).toHaveBeenCalled();
    expect(actions.interviews.useRates).not.toHaveBeenCalled();
  });

  test('names the cells with what stands there and what will', () => {
    const { element } = showRates({ picked: { 'Hiring stages!C7': true }, step: { kind: 'asking' } });
    const confirm = element!.querySelector('.confirm')!;
    expect(readText(confirm)).toContain('This changes 2 cells of your own Stages table:');
    expect([...confirm.querySelectorAll('li')].map(readText)).toEqual([
      'Hiring stages!C6 Interview: 40% becomes 30%',
      'Hiring stages!C7 Offer · VIP: 80% becomes 81.8%',
    ]);
  });

  test('is taken up or left by button, or left by Esc', () => {
    const { actions } = showRates({ step: { kind: 'asking' } });
    byId('use-rates-yes').click();
    expect(actions.interviews.useRates).toHaveBeenCalledTimes(1);
    byId('use-rates-no').click();
    byId('use-rates-yes').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(actions.interviews.leaveRates).toHaveBeenCalledTimes(2);
  });

  test('needs a tick, and says so', () => {
    const { actions } = showRates({ picked: { 'Hiring stages!C6': false } });
    const button = byId('use-rates');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(readText(byId(button.getAttribute('aria-describedby')!))).toBe(
      'Tick a pass rate to use it in the next plan.',
    );
    button.click();
    expect(actions.interviews.askToUseRates).not.toHaveBeenCalled();
  });

  test('is locked while it is carried out', () => {
    const { actions } = showRates({ step: { kind: 'writing' } });
    byId('use-rates').click();
    expect(actions.interviews.askToUseRates).not.toHaveBeenCalled();
    expect(readText(byId('rates-status'))).toBe('Changing the pass rates…');
  });

  test('tells how it went', () => {
    showRates({ step: { kind: 'used', count: 2 } });
    expect(readText(byId('rates-status'))).toBe(
      '2 pass rates changed. Press Plan to bring the quotas up to date.',
    );
  });

  test('tells why nothing was changed', () => {
    const { element } = showRates({ step: { kind: 'refused', problems: [recordProtected] } });
    expect(readText(element!.querySelector('[role=alert]'))).toMatch(/^No pass rate was changed:.*protected/);
  });
});
