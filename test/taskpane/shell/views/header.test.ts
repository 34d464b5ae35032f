/** @jest-environment jsdom */
import { Header } from '../../../../src/taskpane/shell/views/header';
import type { Survey } from '../../../../src/jobs/plan/surveyWorkbook';
import type { PaneState } from '../../../../src/taskpane/shell/state';
import { sampleLog } from '../../support/callSamples';
import { emptySurvey, sampleSurvey } from '../../support/samples';
import { readText, show, stateWith } from '../../support/show';

const heading = (change: Partial<PaneState>, language: 'en' | 'zh-CN' = 'en') =>
  readText(show(Header, stateWith(change), language).element!.querySelector('h1'));

describe('the header', () => {
  test('names the months and the lines of the forecast', () => {
    const { element } = show(Header);
    expect(readText(element)).toBe(
      'CrewplanJan – Dec 202612 months · 3 lines: Hotline, VIP, CIC · Working days: China, statutory',
    );
  });

  test('does so in Chinese', () => {
    const { element } = show(Header, stateWith(), 'zh-CN');
    expect(readText(element)).toContain('2026年1月至12月12 个月 · 3 条线：Hotline、VIP、CIC');
  });

  test.each([
    ['en', 'Working days: Monday to Friday', 'Working days: your Calendar table, else Monday to Friday'],
    ['zh-CN', '工作日：周一至周五', '工作日：您的日历表，其余按周一至周五'],
  ] as const)('says in %s beside the months which days are worked', (language, plain, own) => {
    const shown = (found: Survey['found']): string => {
      const survey = { ...sampleSurvey, calendar: 'weekdays' as const, found };
      const state = stateWith({ survey: { kind: 'seen', survey, again: false } });
      return readText(show(Header, state, language).element!.querySelector('.detail'));
    };
    expect(shown([])).toMatch(new RegExp(`${plain}$`));
    const place = { sheet: 'Days', address: 'A1' };
    expect(shown([{ input: 'Calendar', table: 'Calendar', place, rows: 12 }])).toMatch(new RegExp(`${own}$`));
  });

  test('counts a single month and line in the singular', () => {
    const survey = {
      ...sampleSurvey,
      months: { first: '2026-03', last: '2026-03', count: 1 },
      lines: ['Hotline'],
    };
    const { element } = show(Header, stateWith({ survey: { kind: 'seen', survey, again: false } }));
    expect(readText(element)).toContain('Mar 20261 month · 1 line: Hotline');
  });

  test('says what it is doing while it has nothing to name', () => {
    expect(heading({ survey: { kind: 'looking' } })).toBe('Looking at the workbook…');
    expect(heading({ survey: { kind: 'failed' } })).toBe('The workbook could not be read');
    expect(heading({ survey: { kind: 'seen', survey: emptySurvey, again: false } })).toBe('No forecast yet');
  });

  test.each([
    ['en', 'The forecast cannot be read yet', 'Found: Forecast 6 rows · Call log Jan – Jun 2026'],
    ['zh-CN', '话务预测尚不能读取', '找到：话务预测 6 行 · 通话明细 2026年1月至6月'],
  ] as const)('says in %s what was found where no months can be read', (language, title, found) => {
    const place = { sheet: 'Plan', address: 'A1' };
    const forecast = { input: 'Forecast', table: null, place, rows: 6 } as const;
    const survey = { ...emptySurvey, found: [forecast], calls: [sampleLog] };
    const state = stateWith({ survey: { kind: 'seen', survey, again: false } });
    const { element } = show(Header, state, language);
    expect(readText(element!.querySelector('h1'))).toBe(title);
    expect(readText(element!.querySelector('.detail'))).toBe(found);
  });

  test.each([
    ['en', 'plan', 'help.html#pane-plan'],
    ['zh-CN', 'interviews', 'help.zh-CN.html#pane-interviews'],
  ] as const)('leads to the part of the help that is about its page, in %s', (language, tab, href) => {
    const { element } = show(Header, stateWith({ tab }), language);
    const link = element!.querySelector('#help')!;
    expect(link.getAttribute('href')).toBe(href);
    expect(link.getAttribute('aria-label')).not.toBe('');
  });

  test('says when edits go unnoticed', () => {
    const { element } = show(Header, stateWith({ watching: false }));
    expect(readText(element)).toContain('Press “Look again” after editing.');
  });

  test('looks again on a press, by a button with a name', () => {
    const { element, actions } = show(Header);
    const button = element!.querySelector('button')!;
    expect(button.getAttribute('aria-label')).toBe('Look again');
    button.click();
    expect(actions.look).toHaveBeenCalledTimes(1);
  });
});
