import { headlineOf } from '../../../src/taskpane/plan/headline';
import { enoughSummary, mixedMonth, sampleSummary } from '../support/samples';
import { testWords } from '../support/testWords';

const oneLine = { ...sampleSummary, lines: ['Hotline'] };
const months = sampleSummary.months;

describe('the headline of a plan', () => {
  test('counts the short months and names the worst', () => {
    expect(headlineOf(oneLine, testWords())).toBe('Short in 9 of 12 months, most in Nov 2026: 30.9 to add.');
  });

  test('reads as naturally in Chinese', () => {
    expect(headlineOf(oneLine, testWords('zh-CN'))).toBe(
      '12 个月中有 9 个月缺人，2026年11月最多：需补充 30.9 人。',
    );
  });

  test('names the only short month without comparing', () => {
    const summary = { ...oneLine, months: months.slice(0, 2) };
    expect(headlineOf(summary, testWords())).toBe('Short in 1 of 2 months, Jan 2026: 8.9 to add.');
  });

  test('does not count the months of a plan of one', () => {
    const summary = { ...oneLine, months: months.slice(0, 1) };
    expect(headlineOf(summary, testWords())).toBe('Short in Jan 2026: 8.9 to add.');
  });

  test('says when heads suffice', () => {
    expect(headlineOf(enoughSummary, testWords())).toBe('Enough heads in every month.');
  });

  test('gives the first of two months that are equally short', () => {
    const twice = [months[0]!, { ...months[0]!, month: '2026-02' }];
    expect(headlineOf({ ...oneLine, months: twice }, testWords())).toContain('Jan 2026');
  });

  test('names the lines of the worst month, those that are short and those that are over', () => {
    const summary = { ...sampleSummary, months: [mixedMonth] };
    expect(headlineOf(summary, testWords())).toBe('Sales short 3.4 in May 2026; Support 2.8 over.');
    expect(headlineOf(summary, testWords('zh-CN'))).toBe('2026年5月Sales缺 3.4 人；Support富余 2.8 人。');
    expect(headlineOf({ ...sampleSummary, months: [months[0]!, mixedMonth] }, testWords())).toBe(
      'Hotline short 8.9 in Jan 2026. The worst of 2 short months in 2.',
    );
  });

  test('takes what a line may lack without a hire for no shortage', () => {
    const few = mixedMonth.lines.map((line) => ({ ...line, toAdd: line.toAdd > 0 ? 0.2 : 0 }));
    const summary = { ...sampleSummary, months: [{ ...mixedMonth, lines: few }] };
    expect(headlineOf(summary, testWords())).toBe('Enough heads in every month.');
    const settings = { ...summary.settings, tolerance: 0 };
    expect(headlineOf({ ...summary, settings }, testWords())).toBe(
      'Sales short 0.2 in May 2026; Support 2.8 over.',
    );
  });

  test('names three lines and counts the others', () => {
    const [support, sales] = mixedMonth.lines;
    const lines = Array.from({ length: 6 }, (_, index) => ({
      ...sales!,
      line: `L${index}`,
      toAdd: 9 - index,
    }));
    const summary = { ...sampleSummary, months: [{ ...mixedMonth, lines: [support!, ...lines] }] };
    expect(headlineOf(summary, testWords())).toContain('L0 short 9, L1 short 8, L2 short 7');
    expect(headlineOf(summary, testWords())).toContain('3 more lines');
  });
});
