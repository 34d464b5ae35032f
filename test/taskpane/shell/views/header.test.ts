/** @jest-environment jsdom */
import { Header } from '../../../../src/taskpane/shell/views/header';
import type { PaneState } from '../../../../src/taskpane/shell/state';
import { sampleLog } from '../../support/callSamples';
import { emptySurvey, sampleSurvey } from '../../support/samples';
import { readText, show, stateWith } from '../../support/show';

const heading = (change: Partial<PaneState>, language: 'en' | 'zh-CN' = 'en') =>
  readText(show(Header, stateWith(change), language).element!.querySelector('h1'));

describe('the header', () => {
  test('names the months and the lines of the forecast', () => {
    const { element } = show(Header);
    expect(readText(element)).toBe('CrewplanJan – Dec 202612 months · 3 lines: Hotline, VIP, CIC');
  });

  test('does so in Chinese', () => {
    const { element } = show(Header, stateWith(), 'zh-CN');
    expect(readText(element)).toContain('2026年1月至12月12 个月 · 3 条线：Hotline、VIP、CIC');
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
    ['en', 'The forecast cannot be read yet', 'Found: Forecast (6 rows), Call log (Jan – Jun 2026)'],
    ['zh-CN', '话务预测尚不能读取', '找到：话务预测（6 行）、通话明细（2026年1月至6月）'],
  ] as const)('says in %s what was found where no months can be read', (language, title, found) => {
    const place = { sheet: 'Plan', address: 'A1' };
    const forecast = { input: 'Forecast', table: null, place, rows: 6 } as const;
    const survey = { ...emptySurvey, found: [forecast], calls: [sampleLog] };
    const state = stateWith({ survey: { kind: 'seen', survey, again: false } });
    const { element } = show(Header, state, language);
    expect(readText(element!.querySelector('h1'))).toBe(title);
    expect(readText(element!.querySelector('.detail'))).toBe(found);
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
