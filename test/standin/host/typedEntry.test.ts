import { readEntry } from '../../../src/standin/host/typedEntry';

const typed = (text: string) => readEntry(text, 'General');

describe('text that is written into a cell', () => {
  it.each([
    ['12', 12],
    ['-3.5', -3.5],
    ['+.5', 0.5],
    ['(7)', -7],
    [' 8 ', 8],
  ])('%j is a number', (text, value) => {
    expect(typed(text)).toEqual({ value });
  });

  it.each([
    ['5%', 0.05, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['$20', 20, '$#,##0'],
    ['1e3', 1000, '0.00E+00'],
  ])('%j is a number that brings its format', (text, value, numberFormat) => {
    expect(typed(text)).toEqual({ value, numberFormat });
  });

  it.each([
    ['2026-01', 46023, 'mmm-yy'],
    ['2026-01-05', 46027, 'm/d/yyyy'],
    ['2026/1/5', 46027, 'm/d/yyyy'],
    ['1/5/2026', 46027, 'm/d/yyyy'],
    ['Jan-26', 46023, 'mmm-yy'],
    ['January 2026', 46023, 'mmm-yy'],
    ['5-Jan-2026', 46027, 'd-mmm-yy'],
    ['1/5/30', 10963, 'm/d/yyyy'],
  ])('%j is a date', (text, value, numberFormat) => {
    expect(typed(text)).toEqual({ value, numberFormat });
  });

  it('is a date of this year when no year is given', () => {
    const { value, numberFormat } = typed('3-4');
    expect(numberFormat).toBe('d-mmm');
    expect(Math.round((Date.UTC(new Date().getFullYear(), 2, 4) - Date.UTC(1899, 11, 30)) / 86_400_000)).toBe(
      value,
    );
  });

  it.each([
    ['9:30', 9.5 / 24, 'h:mm'],
    ['12:00 AM', 0, 'h:mm AM/PM'],
    ['1:00:30 pm', (13 * 3600 + 30) / 86400, 'h:mm:ss AM/PM'],
  ])('%j is a time of day', (text, value, numberFormat) => {
    expect(typed(text)).toEqual({ value, numberFormat });
  });

  it.each(['TRUE', 'true'])('%j is a truth value', (text) => {
    expect(typed(text)).toEqual({ value: true });
  });

  it('is an error constant when it names one', () => {
    expect(typed('#n/a')).toEqual({ value: '=#N/A' });
  });

  it.each([
    'Forecast',
    '2026年1月',
    '2026-13',
    '2026-02-30',
    '25:00',
    '1,23',
    '(5',
    '12-',
    'Line 1',
    'May be',
    '1.2.3',
    '13:00 PM',
    'Abc-26',
    '#N/B',
    '1/1/1900',
  ])('%j stays text', (text) => {
    expect(typed(text)).toEqual({ value: text });
  });

  it('stays text behind an apostrophe, which is not kept', () => {
    expect(typed("'12")).toEqual({ value: '12' });
  });

  it('stays text in a cell that is formatted as text', () => {
    expect(readEntry('2026-01', '@')).toEqual({ value: '2026-01' });
  });
});
