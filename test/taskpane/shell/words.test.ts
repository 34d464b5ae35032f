import { testWords } from '../support/testWords';

const english = testWords('en', 'en-US');
const chinese = testWords('zh-CN', 'zh-CN');
const german = testWords('en', 'de-DE');

describe('figures', () => {
  test('have one decimal at most, and none from a thousand up', () => {
    expect(english.heads(8.943)).toBe('8.9');
    expect(english.heads(9)).toBe('9');
    expect(english.heads(1234.56)).toBe('1,235');
  });

  test('of nothing are 0, not -0', () => {
    expect(english.heads(-0)).toBe('0');
  });

  test('are written as the display language writes them even where the words are English', () => {
    expect(german.heads(8.943)).toBe('8,9');
    expect(german.heads(1234)).toBe('1.234');
  });

  test('of one column have the same number of decimals, save for nothing at all', () => {
    const mixed = english.headsColumn([8.9, 180, 0]);
    expect([8.9, 180, 0].map(mixed)).toEqual(['8.9', '180.0', '0']);
    const wholes = english.headsColumn([9, 180, 0]);
    expect([9, 180, 0].map(wholes)).toEqual(['9', '180', '0']);
  });

  test('of a column gain no decimals from a thousand up or from noise', () => {
    expect(english.headsColumn([1234.5])(1234.5)).toBe('1,235');
    expect(english.headsColumn([2.0000000001])(2.0000000001)).toBe('2');
  });

  test('of a factor keep two decimals', () => {
    expect(english.factor(1.8181)).toBe('1.82');
    expect(english.percent(0.62)).toBe('62%');
  });

  test('of money come in four digits with the words of the language, those of a call to the hundredth', () => {
    expect(testWords('en').money(12_346_789)).toBe('12.35M');
    expect(testWords('zh-CN').money(12_346_789)).toBe('1235万');
    expect(testWords('en', 'de').money(12_346_789)).toBe('12.35M');
    expect(testWords('en').money(-0)).toBe('0');
    expect(testWords('en').perCall(5.5)).toBe('5.50');
    expect(testWords('en', 'de').perCall(5.5)).toBe('5,50');
  });

  test('of a share have one decimal at most', () => {
    expect(english.share(0.8182)).toBe('81.8%');
    expect(english.share(0.4)).toBe('40%');
    expect(german.share(0.3529)).toBe('35,3 %');
  });
});

describe('days', () => {
  const today = '2026-01-05';

  test('close by go without the year', () => {
    expect(english.day('2025-12-22', today)).toBe('Dec 22');
    expect(chinese.day('2025-12-22', today)).toBe('12月22日');
  });

  test('more than half a year away have it', () => {
    expect(english.day('2026-12-22', today)).toBe('Dec 22, 2026');
    expect(chinese.day('2026-12-22', today)).toBe('2026年12月22日');
  });

  test('of this week are named', () => {
    expect(english.weekday('2026-01-09')).toBe('Fri, Jan 9');
    expect(chinese.weekday('2026-01-09')).toBe('1月9日周五');
  });

  test('from one to another are one day where both are the same', () => {
    expect(english.days('2025-12-22', '2026-01-05', today)).toBe('Dec 22 – Jan 5');
    expect(chinese.days('2025-12-22', '2026-01-05', today)).toBe('12月22日至1月5日');
    expect(english.days('2026-01-05', '2026-01-05', today)).toBe('Jan 5');
  });
});

describe('months', () => {
  test('are named in the language of the words', () => {
    expect(english.month('2026-01')).toBe('Jan 2026');
    expect(chinese.month('2026-01')).toBe('2026年1月');
    expect(german.month('2026-05')).toBe('May 2026');
  });

  test('are short where the year is said elsewhere', () => {
    expect([english.shortMonth('2026-12'), english.year('2026-12')]).toEqual(['Dec', '2026']);
    expect([chinese.shortMonth('2026-12'), chinese.year('2026-12')]).toEqual(['12月', '2026年']);
  });

  test('from one to another name the year once', () => {
    expect(english.months('2026-01', '2026-12')).toBe('Jan – Dec 2026');
    expect(chinese.months('2026-01', '2026-12')).toBe('2026年1月至12月');
  });

  test('over the turn of the year name both years', () => {
    expect(english.months('2026-07', '2028-06')).toBe('Jul 2026 – Jun 2028');
    expect(chinese.months('2026-07', '2028-06')).toBe('2026年7月至2028年6月');
  });

  test('that are one are named once', () => {
    expect(english.months('2026-03', '2026-03')).toBe('Mar 2026');
  });

  test('are the same wherever the pane runs, west of Greenwich too', () => {
    expect(english.month('2026-03')).toBe('Mar 2026');
    expect(new Date('2026-03-01T00:00:00Z').getUTCMonth()).toBe(2);
  });
});

describe('sentences', () => {
  test('choose singular and plural, and need not in Chinese', () => {
    const rows = english.text.found.rows;
    expect(english.count(rows, 1)).toBe('1 row');
    expect(english.count(rows, 36)).toBe('36 rows');
    expect(chinese.count(chinese.text.found.rows, 1)).toBe('1 行');
  });

  test('follow each other with a space, but not in Chinese', () => {
    expect(english.sentences(['One.', 'Two.'])).toBe('One. Two.');
    expect(chinese.sentences(['一。', '二。'])).toBe('一。二。');
  });

  test('list names as the language does', () => {
    expect(english.list(['Hotline', 'VIP', 'CIC'])).toBe('Hotline, VIP, CIC');
    expect(chinese.list(['热线', 'VIP', 'CIC'])).toBe('热线、VIP、CIC');
  });

  test('name a place with its sheet', () => {
    expect(english.place({ sheet: 'My sheet', address: 'C7' })).toBe('My sheet!C7');
  });

  test('leave braces of cell text alone', () => {
    expect(english.fill('{names}', { names: '{count}' })).toBe('{count}');
  });
});
