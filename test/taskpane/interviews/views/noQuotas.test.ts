/** @jest-environment jsdom */
import { NoQuotas } from '../../../../src/taskpane/interviews/views/noQuotas';
import { hiringSurvey } from '../../support/hiringSamples';
import { sampleSurvey } from '../../support/samples';
import { readText, show, stateWith } from '../../support/show';

const seen = (survey: typeof sampleSurvey) => stateWith({ survey: { kind: 'seen', survey, again: false } });

describe('the interview page without quotas', () => {
  test('says what they need, and leads to the plan', () => {
    const { element, actions } = show(NoQuotas);
    expect(readText(element)).toContain('There are no interview quotas in this workbook yet.');
    expect(readText(element)).toContain('in a Stages table and press Plan');
    element!.querySelector('button')!.click();
    expect(actions.chooseTab).toHaveBeenCalledWith('plan');
  });

  test('says what may keep a plan from showing them', () => {
    const { element } = show(NoQuotas, seen({ ...sampleSurvey, planned: true }));
    expect(readText(element)).toContain('Formulas > Calculate Now');
  });

  test('says so in Chinese', () => {
    expect(readText(show(NoQuotas, stateWith(), 'zh-CN').element)).toContain('还没有面试配额');
  });

  test('waits while the workbook is being read', () => {
    const { element } = show(NoQuotas, stateWith({ survey: { kind: 'looking' } }));
    expect(readText(element)).toBe('Looking at the workbook…');
  });

  test('is silent where there are quotas, or the workbook could not be read', () => {
    expect(show(NoQuotas, seen(hiringSurvey)).element).toBeNull();
    expect(show(NoQuotas, stateWith({ survey: { kind: 'failed' } })).element).toBeNull();
  });
});
