import {
  builtInFormat,
  builtInFormatId,
  FIRST_OWN_FORMAT,
  isDateFormat,
} from '../../../../src/standin/file/styles/numberFormats';

describe('built-in number formats', () => {
  test.each([
    [0, 'General'],
    [2, '0.00'],
    [9, '0%'],
    [14, 'm/d/yyyy'],
    [17, 'mmm-yy'],
    [22, 'm/d/yyyy h:mm'],
    [46, '[h]:mm:ss'],
    [49, '@'],
  ])('%i is %s for every language', (id, code) => {
    expect(builtInFormat(id)).toBe(code);
    expect(builtInFormatId(code)).toBe(id);
  });

  test.each([
    [27, 'yyyy"年"m"月"'],
    [28, 'm"月"d"日"'],
    [31, 'yyyy"年"m"月"d"日"'],
    [33, 'h"时"mm"分"ss"秒"'],
    [36, 'yyyy"年"m"月"'],
    [57, 'yyyy"年"m"月"'],
    [58, 'm"月"d"日"'],
  ])('%i is Chinese, %s', (id, code) => {
    expect(builtInFormat(id)).toBe(code);
    expect(isDateFormat(code)).toBe(true);
  });

  test('a Chinese format has no id to be written by, since the id means another one elsewhere', () => {
    expect(builtInFormatId('yyyy"年"m"月"')).toBeUndefined();
  });

  test('ids that a file must define are not built in', () => {
    expect(builtInFormat(FIRST_OWN_FORMAT)).toBeUndefined();
    expect(builtInFormat(23)).toBeUndefined();
  });
});

describe('isDateFormat', () => {
  test.each([
    'm/d/yyyy',
    'yyyy-mm',
    'h:mm AM/PM',
    '[h]:mm:ss',
    'mm:ss.0',
    '[$-804]yyyy"年"m"月"',
    '[Red]d-mmm;@',
  ])('%s shows a date', (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  test.each([
    'General',
    '0.00',
    '#,##0;[Red]-#,##0',
    '0.0" h"',
    '0%',
    '@',
    '"days" 0',
    '0\\d',
    '_-* #,##0_-',
    '[Blue]0',
  ])('%s does not', (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});
