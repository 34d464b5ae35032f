import { figuresOf } from '../../../src/model/forecast/callCount';
import { countCalls } from '../../../src/model/forecast/callLog';
import { callProfile, profileInterval } from '../../../src/model/forecast/callProfile';
import { serialOf } from '../../../src/model/calendar/serialDate';
import { bankLog, hasData } from '../../support/callBooks';
import { bankCalls, count } from '../support/calls';

const monday = serialOf('2026-03-02');
const half = 0.5 / 24;

describe('the interval of a profile', () => {
  it.each([
    ['half an hour for five-minute counts', 5, 30],
    ['half an hour for half-hours', 30, 30],
    ['the hour for hourly counts', 60, 60],
    ['four hours for counts of four hours', 240, 240],
    ['half an hour where the step divides no day', 50, 30],
  ])('is %s', (_, step, expected) => {
    const counts = Array.from({ length: 6 }, (_one, index) => count('A', monday + (index * step) / 1440, 1));
    expect(profileInterval(counts)).toBe(expected);
  });

  it('is the day for counts by the day', () => {
    expect(profileInterval([count('A', monday, 1), count('A', monday + 1, 1)])).toBe(1440);
  });
});

describe('the profile of a day', () => {
  it('adds the same interval of all days up and knows how many days there were', () => {
    const counts = [0, 1, 2].flatMap((day) => [
      count('A', monday + day + 16 * half, 4),
      count('A', monday + day + 17 * half, 6 + day),
    ]);
    const rows = callProfile(counts, 30, 'weekdays');
    expect(rows.map(({ timeOfDay, calls, days }) => [timeOfDay * 48, calls.offered, days])).toEqual([
      [16, 12, 3],
      [17, 21, 3],
    ]);
  });

  it('keeps days off apart, and lines in the order in which they come', () => {
    const counts = [
      count('B', monday + 0.5, 1),
      count('A', monday + 0.5, 2),
      count('B', monday + 5.5, 3),
      count('B', monday + 6.25, 4),
    ];
    const rows = callProfile(counts, 30, 'weekdays');
    expect(rows.map(({ line, dayKind, calls, days }) => [line, dayKind, calls.offered, days])).toEqual([
      ['B', 'working', 1, 5],
      ['B', 'other', 4, 2],
      ['B', 'other', 3, 2],
      ['A', 'working', 2, 5],
    ]);
  });

  it('has no row for an interval that does not divide the day, nor without counts', () => {
    expect(callProfile([count('A', monday, 1)], 7, 'weekdays')).toEqual([]);
    expect(callProfile([], 30, 'weekdays')).toEqual([]);
  });
});

(hasData(bankLog) ? describe : describe.skip)('the profile of a bank’s call log', () => {
  const calls = bankCalls();
  const rows = callProfile(countCalls(calls, 30), 30, 'weekdays');

  it('agrees, line by line and interval by interval, with a count made call by call', () => {
    const byHand = new Map<string, { offered: number; abandoned: number; waited: number; handled: number }>();
    for (const { line, start, outcome, queueSeconds, handleSeconds } of calls) {
      const date = new Date(Math.round((start - 25_569) * 86_400_000));
      const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
      const slot = date.getUTCHours() * 2 + (date.getUTCMinutes() >= 30 ? 1 : 0);
      const key = `${line} ${weekend ? 'other' : 'working'} ${slot}`;
      const sums = byHand.get(key) ?? { offered: 0, abandoned: 0, waited: 0, handled: 0 };
      sums.offered += 1;
      sums.waited += queueSeconds!;
      if (outcome === 'abandoned') sums.abandoned += 1;
      else sums.handled += handleSeconds!;
      byHand.set(key, sums);
    }
    expect(rows).toHaveLength(byHand.size);
    for (const { line, dayKind, timeOfDay, calls: sums } of rows) {
      const expected = byHand.get(`${line} ${dayKind} ${Math.round(timeOfDay * 48)}`)!;
      expect(sums.offered).toBe(expected.offered);
      expect(sums.abandoned).toBe(expected.abandoned);
      const { ahtSeconds, patienceSeconds } = figuresOf(sums);
      const answered = expected.offered - expected.abandoned;
      expect(ahtSeconds ?? 0).toBeCloseTo(answered === 0 ? 0 : expected.handled / answered, 9);
      const told = expected.abandoned > 0 && expected.waited > 0;
      expect(patienceSeconds ?? 0).toBeCloseTo(told ? expected.waited / expected.abandoned : 0, 9);
    }
  });

  it('loses no call', () => {
    expect(rows.reduce((sum, row) => sum + row.calls.offered, 0)).toBe(calls.length);
  });
});
