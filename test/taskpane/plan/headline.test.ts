import { headlineOf } from '../../../src/taskpane/plan/headline';
import { enoughSummary, sampleSummary } from '../support/samples';
import { testWords } from '../support/testWords';

const months = sampleSummary.months;

describe('the headline of a plan', () => {
  test('counts the short months and names the worst', () => {
    expect(headlineOf(sampleSummary, testWords())).toBe(
      'Short in 9 of 12 months, most in Nov 2026: 30.9 to add.',
    );
  });

  test('reads as naturally in Chinese', () => {
    expect(headlineOf(sampleSummary, testWords('zh-CN'))).toBe(
      '12 个月中有 9 个月缺人，2026年11月最多：需补充 30.9 人。',
    );
  });

  test('names the only short month without comparing', () => {
    const summary = { ...sampleSummary, months: months.slice(0, 2) };
    expect(headlineOf(summary, testWords())).toBe('Short in 1 of 2 months, Jan 2026: 8.9 to add.');
  });

  test('does not count the months of a plan of one', () => {
    const summary = { ...sampleSummary, months: months.slice(0, 1) };
    expect(headlineOf(summary, testWords())).toBe('Short in Jan 2026: 8.9 to add.');
  });

  test('says when heads suffice', () => {
    expect(headlineOf(enoughSummary, testWords())).toBe('Enough heads in every month.');
  });

  test('gives the first of two months that are equally short', () => {
    const twice = [months[0]!, { ...months[0]!, month: '2026-02' }];
    expect(headlineOf({ ...sampleSummary, months: twice }, testWords())).toContain('Jan 2026');
  });
});
