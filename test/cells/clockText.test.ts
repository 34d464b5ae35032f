import { secondsOfText, textSecondsFormula } from '../../src/cells/clockText';

describe('a time as text', () => {
  it.each([
    ['4:30', 270],
    ['04:30', 270],
    ['0:04:30', 270],
    ['1:00:00', 3600],
    ['4：30', 270],
    ['75:00', 4500],
    [' 4:30 ', 270],
    ['4分30秒', 270],
    ['4分 5秒', 245],
    ['5分钟', 300],
    ['5分', 300],
    ['1小时2分3秒', 3723],
    ['270秒', 270],
    ['270s', 270],
  ])('“%s” is %p seconds', (text, seconds) => expect(secondsOfText(text)).toBe(seconds));

  it.each([
    'soon',
    '4.30',
    '4:3',
    ':30',
    '',
    ' ',
    '4:30:1',
    '1小时',
    '秒',
    '4分半',
    '270',
    '-4:30',
    true,
    null,
    4.5,
  ])('%p is none', (value) => expect(secondsOfText(value)).toBeNull());

  it('has a formula that puts zeros in front, so that a blank is no fault', () => {
    const formula = textSecondsFormula('A1');
    expect(formula).toContain('SUBSTITUTE("0:0:0"&SUBSTITUTE(');
    expect(formula).toContain('*3600+');
    expect(formula.match(/VALUE\(/g)).toHaveLength(3);
  });
});
