import { cellValue, serialOfIsoDate } from '../../../../src/standin/file/sheet/cellValue';

const value = (type: string | undefined, text: string | undefined, inline?: string) =>
  cellValue(type, text, inline, ['first', 'second'], false);

describe('cellValue', () => {
  test('is a number by default, with every digit', () => {
    expect(value(undefined, '0.1')).toBe(0.1);
    expect(value('n', '1.7976931348623157E+308')).toBe(1.7976931348623157e308);
    expect(value('n', '-0.30000000000000004')).toBe(-0.30000000000000004);
  });

  test('is null for no value and for text that is no number', () => {
    expect(value(undefined, undefined)).toBeNull();
    expect(value('n', '')).toBeNull();
    expect(value('n', 'abc')).toBeNull();
  });

  test('looks shared text up, null where there is none', () => {
    expect(value('s', '1')).toBe('second');
    expect(value('s', '7')).toBeNull();
  });

  test('is the text of a formula, also when it is empty', () => {
    expect(value('str', 'a_x000D_b')).toBe('a\rb');
    expect(value('str', '')).toBe('');
  });

  test('is inline text', () => {
    expect(value('inlineStr', undefined, 'typed here')).toBe('typed here');
    expect(value('inlineStr', undefined)).toBeNull();
  });

  test('is true or false', () => {
    expect(value('b', '1')).toBe(true);
    expect(value('b', '0')).toBe(false);
    expect(value('b', 'true')).toBe(true);
  });

  test.each(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!'])(
    'is the error %s',
    (text) => {
      expect(value('e', text)).toEqual({ error: text });
    },
  );

  test('shows newer errors as #VALUE!', () => {
    expect(value('e', '#FIELD!')).toEqual({ error: '#VALUE!' });
    expect(value('e', '#BUSY!')).toEqual({ error: '#VALUE!' });
  });
});

describe('serialOfIsoDate', () => {
  test.each([
    ['2026-01-01', 46023],
    ['2026-01-01T12:00:00', 46023.5],
    ['2026-01-01T12:00:00.000Z', 46023.5],
    ['1900-03-01', 61],
    ['18:00:00', 0.75],
  ])('counts %s as %d', (text, serial) => {
    expect(serialOfIsoDate(text, false)).toBe(serial);
  });

  test('counts from 1904 where the file does', () => {
    expect(serialOfIsoDate('2026-01-01', true)).toBe(46023 - 1462);
  });

  test('is null for text that is no date', () => {
    expect(serialOfIsoDate('soon', false)).toBeNull();
    expect(serialOfIsoDate('25:99:00', false)).toBeNull();
  });

  test('reaches cells of strict files', () => {
    expect(cellValue('d', '2026-01-01', undefined, [], false)).toBe(46023);
  });
});
