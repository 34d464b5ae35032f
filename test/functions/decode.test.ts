import {
  choice,
  date,
  flag,
  month,
  number,
  optional,
  perhaps,
  text,
  whole,
} from '../../src/functions/argument';
import { decode } from '../../src/functions/decode';

const seconds = number('answer_seconds', 'seconds', { least: 0 });
const agents = whole('agents', 'agents', { least: 0, most: 100 });

describe('decoding a number', () => {
  it('takes what lies within the bounds', () => {
    expect(decode(seconds, 0)).toBe(0);
    expect(decode(number('pty', 'share', { above: 0, most: 1 }), 1)).toBe(1);
    expect(decode(number('free', '', {}), -1e300)).toBe(-1e300);
  });

  it.each([
    [{ least: 0 }, -1e-9],
    [{ above: 0 }, 0],
    [{ most: 1 }, 1.0000001],
    [{ below: 1 }, 1],
  ])('refuses outside %j the value %d', (bounds, value) => {
    const problem = decode(number('x', 'share', bounds), value);
    expect(problem).toMatchObject({ problem: 'outside', name: 'x', value, bounds });
  });

  it.each(['12', 'abc', true, NaN, Infinity])('refuses %p, which is not a number', (cell) => {
    expect(decode(seconds, cell)).toMatchObject({
      problem: 'notNumber',
      name: 'answer_seconds',
      value: cell,
    });
  });

  it('hints how a percentage is written', () => {
    const share = number('service_level', 'share', { least: 0, most: 1 });
    expect(decode(share, 80)).toMatchObject({ words: { share: 0.8 } });
    expect(decode(share, 800)).toMatchObject({ words: undefined });
  });
});

describe('decoding a whole number', () => {
  it('takes off floating-point noise', () => {
    expect(decode(agents, (14 / 0.7) * 0.7)).toBe(14);
    expect(decode(agents, -1e-12)).toBe(0);
  });

  it('refuses a fraction and what lies outside', () => {
    expect(decode(agents, 8.5)).toMatchObject({ problem: 'notWhole', value: 8.5 });
    expect(decode(agents, 101)).toMatchObject({ problem: 'notWhole', value: 101 });
    expect(decode(agents, 'eight')).toMatchObject({ problem: 'notNumber' });
  });
});

describe('decoding a month', () => {
  const asked = month('month');

  it.each([
    ['a date in it', 46054, '2026-02'],
    ['its last day with a time', 46081.99, '2026-02'],
    ['ISO text', '2026-02', '2026-02'],
    ['text with a slash', '2026/2', '2026-02'],
    ['Chinese text', '2026年2月', '2026-02'],
    ['text with spaces around it', ' 2026-12 ', '2026-12'],
  ])('takes %s', (_, cell, found) => {
    expect(decode(asked, cell)).toBe(found);
  });

  it.each([2, -1, 1e9, 'February', '2026-13', '2026-02-01', true])('refuses %p', (cell) => {
    expect(decode(asked, cell)).toMatchObject({ problem: 'notMonth', value: cell });
  });
});

describe('decoding a date', () => {
  it('takes a serial number, with or without a time', () => {
    expect(decode(date('extra_days_off'), 46054)).toBe('2026-02-01');
    expect(decode(date('extra_days_off'), 46081.5)).toBe('2026-02-28');
  });

  it.each(['2026-02-01', 3, NaN])('refuses %p', (cell) => {
    expect(decode(date('extra_days_off'), cell)).toMatchObject({ problem: 'notDate', value: cell });
  });
});

describe('decoding words', () => {
  const calendar = choice('calendar', ['CN', 'weekdays']);

  it('takes a choice in any case', () => {
    expect(decode(calendar, 'cn')).toBe('CN');
    expect(decode(calendar, ' WEEKDAYS ')).toBe('weekdays');
  });

  it('lists the choices when it is none of them', () => {
    expect(decode(calendar, 'US')).toMatchObject({ words: { choices: '"CN", "weekdays"' } });
    expect(decode(calendar, 5)).toMatchObject({ problem: 'unknownChoice', value: 5 });
  });

  it('takes text as text only', () => {
    expect(decode(text('function_name'), 'ASA')).toBe('ASA');
    expect(decode(text('function_name'), 5)).toMatchObject({ problem: 'notText' });
  });
});

describe('decoding TRUE and FALSE', () => {
  it('takes them, and 1 and 0 for them', () => {
    expect([true, false, 1, 0].map((cell) => decode(flag('whole_agents'), cell))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it.each(['TRUE', 2, NaN])('refuses %p', (cell) => {
    expect(decode(flag('whole_agents'), cell)).toMatchObject({ problem: 'notFlag', value: cell });
  });
});

describe('what is not there', () => {
  it('is an error for a required argument', () => {
    expect(decode(seconds, null)).toEqual({ problem: 'blank', name: 'answer_seconds' });
  });

  it('is the default of an optional argument', () => {
    expect(decode(optional(seconds, 20), null)).toBe(20);
    expect(decode(perhaps(seconds), null)).toBeUndefined();
  });

  it('is told apart from a cell beyond the range', () => {
    expect(decode(optional(seconds, 20), undefined)).toEqual({
      problem: 'noSuchCell',
      name: 'answer_seconds',
    });
  });

  it('passes on the error of a cell', () => {
    expect(decode(perhaps(seconds), { error: '#REF!' })).toMatchObject({
      problem: 'errorCell',
      value: '#REF!',
    });
  });
});
