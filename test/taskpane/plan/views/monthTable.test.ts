/** @jest-environment jsdom */
import { h } from 'preact';
import type { PlanSummary } from '../../../../src/jobs/plan/planOutcome';
import { MonthTable } from '../../../../src/taskpane/plan/views/monthTable';
import { bigSummary, mixedMonth, sampleSummary } from '../../support/samples';
import { readText, show, stateWith } from '../../support/show';

const quotaHead = 'Interviews: average / quota at 90%';
const table = (summary: PlanSummary, language: 'en' | 'zh-CN' = 'en', openMonths: string[] = []): Element =>
  show(() => h(MonthTable, { summary, openMonths }), stateWith(), language).element!;
const rows = (element: Element): string[][] =>
  [...element.querySelectorAll('tr')].map((row) => [...row.children].map(readText));

describe('the table of months', () => {
  test('sets required against actual, with what follows', () => {
    const [head, year, january, february] = rows(table(sampleSummary));
    expect(head).toEqual(['Month', 'Required / actual', 'To add', 'Surplus', 'Hires', quotaHead]);
    expect(year).toEqual(['2026']);
    expect(january).toEqual(['Jan', '188.9 / 180.0', '8.9', '0', '9', '27.8 / 38']);
    expect(february).toEqual(['Feb', '176.3 / 181.5', '0', '5.2', '0', '0 / 0']);
  });

  test('speaks Chinese', () => {
    const [head, year, january] = rows(table(sampleSummary, 'zh-CN'));
    expect(head).toEqual([
      '月份',
      '需求 / 实际',
      '需补充',
      '富余',
      '招聘',
      '面试：平均 / 配额（置信度 90%）',
    ]);
    expect(year).toEqual(['2026年']);
    expect(january![0]).toBe('1月');
  });

  test('has no column for a surplus that never occurs', () => {
    const months = sampleSummary.months.filter(({ surplus }) => surplus === 0);
    const element = table({ ...sampleSummary, months });
    expect(rows(element)[0]).not.toContain('Surplus');
    expect(readText(element.querySelector('.legend'))).toBe('ActualShortRequired');
    expect(element.querySelector('.year th')!.getAttribute('colspan')).toBe('5');
  });

  test('starts a group with each year', () => {
    const element = table(bigSummary);
    expect([...element.querySelectorAll('tbody')].map((body) => readText(body.querySelector('th')))).toEqual([
      '2026',
      '2027',
      '2028',
    ]);
    expect(element.querySelectorAll('tr')).toHaveLength(1 + 3 + 24);
  });

  test('marks the months whose calendar is estimated and says what the mark means', () => {
    const element = table(bigSummary);
    expect(rows(element)[8]).toEqual(['2027']);
    expect(rows(element)[9]![0]).toBe('Jan est.');
    expect(readText(element)).toContain('est. — working days estimated');
    expect(readText(table(sampleSummary))).not.toContain('est.');
  });

  test('has heads for rows and columns, so that a screen reader can name every figure', () => {
    const element = table(sampleSummary);
    expect(element.querySelectorAll('thead th[scope=col]')).toHaveLength(6);
    expect(element.querySelectorAll('tbody th[scope=row]')).toHaveLength(12);
    expect(readText(element.querySelector('caption'))).toBe('Heads by month, all lines together');
  });

  test('draws the longest bar across the whole width', () => {
    const marks = [...table(sampleSummary).querySelectorAll('tbody .bar-required')];
    const places = marks.map((mark) => parseFloat(mark.getAttribute('x1')!));
    expect(Math.max(...places)).toBe(100);
    expect(places[0]).toBeCloseTo((188.9 / 262.8) * 100, 2);
  });

  test('stands a plan without any heads', () => {
    const nothing = {
      month: '2026-01',
      required: 0,
      actual: 0,
      toAdd: 0,
      surplus: 0,
      hires: 0,
      interviews: 0,
      interviewQuota: 0,
      lines: [],
    };
    const [, , row] = rows(table({ ...sampleSummary, months: [nothing] }));
    expect(row).toEqual(['Jan', '0 / 0', '0', '0', '0 / 0']);
  });

  test('names the lines of a month in which some are short and others over', () => {
    const mixed = { ...sampleSummary, months: [mixedMonth] };
    expect(rows(table(mixed)).slice(2)).toEqual([
      ['May', '60.0 / 59.4', '3.4', '2.8', '4', '12.3 / 19'],
      ['Sales short 3.4; Support 2.8 over'],
    ]);
    expect(rows(table(mixed, 'zh-CN'))[3]).toEqual(['Sales缺 3.4 人；Support富余 2.8 人']);
  });

  test('opens a month into its lines, and closes it, by its name', () => {
    const { actions, element } = show(
      () => h(MonthTable, { summary: { ...sampleSummary, months: [mixedMonth] }, openMonths: ['2026-05'] }),
      stateWith(),
    );
    expect(rows(element!).slice(4)).toEqual([
      ['Support', '20.0 / 22.8', '0', '2.8', '0', '0 / 0'],
      ['Sales', '40.0 / 36.6', '3.4', '0', '4', '12.3 / 19'],
    ]);
    const button = element!.querySelector<HTMLButtonElement>('#lines-of-2026-05')!;
    expect(button.getAttribute('aria-expanded')).toBe('true');
    button.click();
    expect(actions.toggleMonth).toHaveBeenCalledWith('2026-05');
  });

  test('has nothing to open in a plan of one line', () => {
    const element = table({ ...sampleSummary, lines: ['Hotline'], months: [mixedMonth] });
    expect(element.querySelector('button')).toBeNull();
    expect(rows(element)).toHaveLength(3);
  });
});
