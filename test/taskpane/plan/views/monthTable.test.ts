/** @jest-environment jsdom */
import { h } from 'preact';
import type { PlanSummary } from '../../../../src/jobs/plan/planOutcome';
import { MonthTable } from '../../../../src/taskpane/plan/views/monthTable';
import { bigSummary, sampleSummary } from '../../support/samples';
import { readText, show, stateWith } from '../../support/show';

const table = (summary: PlanSummary, language: 'en' | 'zh-CN' = 'en'): Element =>
  show(() => h(MonthTable, { summary }), stateWith(), language).element!;
const quotaHead = 'Interviews: average / quota at 90%';
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
    };
    const [, , row] = rows(table({ ...sampleSummary, months: [nothing] }));
    expect(row).toEqual(['Jan', '0 / 0', '0', '0', '0 / 0']);
  });
});
