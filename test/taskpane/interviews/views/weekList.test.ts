/** @jest-environment jsdom */
import { initialInterviews } from '../../../../src/taskpane/interviews/interviewsState';
import { WeekList } from '../../../../src/taskpane/interviews/views/weekList';
import type { InterviewStage } from '../../../../src/jobs/interviews/interviewStage';
import { hiringSurvey, sampleStage, sampleStages, nobodyJoined } from '../../support/hiringSamples';
import { readText, show, stateWith, type Shown } from '../../support/show';

function showWeek(
  stages: readonly InterviewStage[] = sampleStages,
  wholeWeek = false,
  language: 'en' | 'zh-CN' = 'en',
): Shown {
  const survey = {
    ...hiringSurvey,
    interviews: { stages: [...stages], ...nobodyJoined, confidence: 0.9, learned: [], uncounted: [] },
  };
  const interviews = { ...initialInterviews, wholeWeek };
  const state = stateWith({ survey: { kind: 'seen', survey, again: false }, interviews });
  return show(WeekList, state, language);
}
const items = ({ element }: Shown): string[] => [...element!.querySelectorAll('.week-list li')].map(readText);
const headline = ({ element }: Shown): string => readText(element!.querySelector('#week-headline'));

describe('this week', () => {
  test('is counted in one sentence under its dates', () => {
    const shown = showWeek();
    expect(readText(shown.element!.querySelector('h2'))).toBe('This week Jan 5 – Jan 11');
    expect(headline(shown)).toBe('1 late · 1 due · 1 to start · 1 under way');
  });

  test('names each stage with what is to do and by when', () => {
    expect(items(showWeek())).toEqual([
      'Interview 12 to do Hotline · Jan 2026 Late, was due Mon, Dec 22',
      'Offer 7 to do Hotline · Jan 2026 Due Mon, Jan 5',
      'Reporting 10 to do Hotline · Jan 2026 Start Mon, Jan 5, due Wed, Jan 14',
      'Offer 5 to do VIP · Jan 2026 Under way, due Wed, Jan 14',
    ]);
  });

  test('adds up each stage where several lines have it to do', () => {
    const totals = (stages: readonly InterviewStage[], language?: 'zh-CN'): string[] => {
      const { element } = showWeek(stages, false, language);
      return [...element!.querySelectorAll('.week-totals :is(p, li)')].map(readText);
    };
    expect(totals(sampleStages)).toEqual([
      'To do over all lines',
      'Interview 12',
      'Offer 12',
      'Reporting 10',
    ]);
    expect(totals(sampleStages, 'zh-CN').slice(0, 2)).toEqual(['各线合计待完成', 'Interview 12 人']);
    expect(totals([sampleStage('Interview')])).toEqual([]);
  });

  test('is in Chinese where the pane is', () => {
    const shown = showWeek(sampleStages, false, 'zh-CN');
    expect(headline(shown)).toBe('1 项逾期 · 1 项本周截止 · 1 项本周启动 · 1 项进行中');
    expect(items(shown)[0]).toBe('Interview 待完成 12 人 Hotline · 2026年1月 已逾期，应于12月22日周一完成');
  });

  test('tells its states apart by their icons, not by colour alone', () => {
    const icons = [...showWeek().element!.querySelectorAll('.week-list svg')].map((one) =>
      one.getAttribute('class'),
    );
    expect(new Set(icons).size).toBe(4);
  });

  test('says where dates are estimated', () => {
    const shown = showWeek([{ ...sampleStage('Interview'), estimated: true }]);
    expect(items(shown)[0]).toMatch(/estimated dates$/);
  });

  test('leads to the field of a stage', () => {
    const shown = showWeek();
    const field = document.createElement('input');
    field.id = 'done-2026-01-VIP-Offer';
    document.body.append(field);
    shown.element!.querySelectorAll('button')[3]!.click();
    expect(shown.actions.interviews.choose).toHaveBeenCalledWith('2026-01', 'VIP');
    expect(document.activeElement).toBe(field);
  });

  test('with nothing due says what comes next', () => {
    const done = sampleStages.map((one) =>
      one.month === '2026-01' ? { ...one, done: one.atConfidence } : one,
    );
    expect(headline(showWeek(done))).toBe('Nothing is due this week. Next: Interview, Hotline, from Jan 12.');
    expect(headline(showWeek([]))).toBe('Nothing is due this week.');
  });

  test('counts what months that are over have missed', () => {
    const past = { ...sampleStage('Interview'), month: '2025-12' };
    expect(readText(showWeek([past]).element)).toContain(
      'In months that are over, 1 stage fell short of its quota.',
    );
    expect(readText(showWeek([past, past]).element)).toContain('2 stages fell short of their quotas.');
  });

  test('leads from each of those to its row', () => {
    const past = { ...sampleStage('Interview'), month: '2025-12' };
    const shown = showWeek([past]);
    const button = shown.element!.querySelector<HTMLElement>('.missed button')!;
    expect(readText(button)).toBe('Interview 12 short Hotline · Dec 2025 Was due Dec 22');
    button.click();
    expect(shown.actions.interviews.choose).toHaveBeenCalledWith('2025-12', 'Hotline');
  });

  test('that is long shows its first stages until all are wanted', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...sampleStage('Interview'),
      line: `Line ${index}`,
    }));
    const shown = showWeek(many);
    expect(items(shown)).toHaveLength(8);
    const more = [...shown.element!.querySelectorAll('button')].at(-1)!;
    expect(readText(more)).toBe('Show all 12');
    more.click();
    expect(shown.actions.interviews.showWholeWeek).toHaveBeenCalled();
    expect(items(showWeek(many, true))).toHaveLength(12);
  });

  test('shows nothing without quotas', () => {
    expect(show(WeekList).element).toBeNull();
  });
});
