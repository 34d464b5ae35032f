import { showsDate } from '../../src/grid/dateSystem';

it.each([
  ['yyyy-mm', true],
  ['mmm-yy', true],
  ['m/d/yyyy h:mm', true],
  ['yyyy"年"m"月"', true],
  ['[$-409]mmmm', true],
  ['[$-411]ggge"年"', true],
  ['d', true],
  ['General', false],
  ['#,##0', false],
  ['0.00E+00', false],
  ['0" days"', false],
  ['0\\d', false],
  ['[Red]0;[Blue]-0', false],
  ['h:mm', false],
  ['mm:ss', false],
  ['[h]:mm', false],
  ['[mm]', false],
  ['@', false],
])('the format %s shows a date: %s', (format, shows) => {
  expect(showsDate(format)).toBe(shows);
});
