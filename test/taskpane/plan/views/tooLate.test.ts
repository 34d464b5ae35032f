/** @jest-environment jsdom */
import type { InterviewStage } from '../../../../src/jobs/interviews/interviewStage';
import { TooLate } from '../../../../src/taskpane/plan/views/tooLate';
import { hiringSurvey, sampleBoard, sampleStages } from '../../support/hiringSamples';
import { readText, show, stateWith, type Shown } from '../../support/show';

const open = sampleStages.map((one) => ({ ...one, done: null }));

function shown(stages: readonly InterviewStage[] = open, language: 'en' | 'zh-CN' = 'en'): Shown {
  const survey = { ...hiringSurvey, interviews: { ...sampleBoard, stages: [...stages] } };
  return show(TooLate, stateWith({ survey: { kind: 'seen', survey, again: false } }), language);
}

describe('what can no longer be recruited', () => {
  test('is told with its dates and the first month that can be reached', () => {
    const { element } = shown();
    expect(readText(element!.querySelector('li'))).toBe(
      'Hotline: too late for Jan 2026 (10 people, to begin by Dec 11). ' +
        'First month that can be reached: Feb 2026, if recruiting begins by Jan 12.',
    );
  });

  test('speaks Chinese', () => {
    expect(readText(shown(open, 'zh-CN').element!.querySelector('li'))).toBe(
      'Hotline：2026年1月（10 人，应于12月11日前启动）已来不及。最早可到岗的月份：2026年2月，须于1月12日前启动招聘。',
    );
  });

  test('leads to the quotas of the month', () => {
    const { element, actions } = shown();
    element!.querySelectorAll('button')[1]!.click();
    expect(actions.chooseTab).toHaveBeenCalledWith('interviews');
    expect(actions.interviews.choose).toHaveBeenCalledWith('2026-01', 'VIP');
  });

  test('is silent where everything can be had, and without quotas', () => {
    expect(shown(sampleStages.filter(({ month }) => month === '2026-02')).element).toBeNull();
    const survey = { ...hiringSurvey, interviews: null };
    expect(show(TooLate, stateWith({ survey: { kind: 'seen', survey, again: false } })).element).toBeNull();
  });
});
