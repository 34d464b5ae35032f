import fc from 'fast-check';
import { serialOf } from '../../../src/model/calendar/serialDate';
import { isWorkingDate } from '../../../src/model/calendar/workingDates';
import { dateOfSerial } from '../../../src/model/calendar/serialDate';
import { readInputs } from '../../../src/read/readInputs';
import { sharesOf } from '../../../src/read/rows/periods';
import type { CellInput } from '../../../src/grid/port';
import { contentsOf } from '../../support/fileContents';
import { offeredSources } from '../../../src/read/calls/surveyCalls';
import { addGrid } from '../../support/gridSheet';
import { planningBook } from '../../support/planningBook';

const monday = serialOf('2025-12-29');
const read = (headers: string[], rows: CellInput[][], calendar: 'CN' | 'weekdays' = 'weekdays') => {
  const Lines = { headers: ['Line', 'PTY', 'Opening heads'], rows: [['Hotline', 0.7, 80]] };
  const file = planningBook({ Forecast: { headers, rows }, Lines });
  const { inputs, problems } = readInputs(contentsOf(file, []), {}, {}, calendar);
  return {
    calls: Object.fromEntries(inputs.forecast.rows.map(({ month, calls }) => [month, calls])),
    aht: inputs.forecast.rows.map(({ ahtSeconds }) => ahtSeconds),
    rows: inputs.forecast.rows,
    codes: problems.map(({ code }) => code),
  };
};
const weeks = (count: number): number[] => Array.from({ length: count }, (_, week) => monday + 7 * week);

describe('a forecast by weeks', () => {
  const rows = weeks(14).map((week): CellInput[] => [week, 'Hotline', 700, 300]);

  it('is split by the working days of the calendar', () => {
    const headers = ['Week commencing', 'Line', 'Calls', 'AHT'];
    // Two of five days of the first week are in January, two of five of the last in March.
    expect(read(headers, rows).calls).toEqual({ '2026-01': 3080, '2026-02': 2800, '2026-03': 3080 });
    // In China 1 to 3 January are off and Sunday the 4th is worked: one day of four.
    const january = 700 * (0.25 + 4);
    expect(read(headers, rows, 'CN').calls['2026-01']).toBeCloseTo(january, 9);
  });

  it('says so, and which months are left out', () => {
    const { codes } = read(['Week', 'Line', 'Calls', 'AHT'], rows);
    expect(codes).toEqual(['forecastByWeeks', 'monthsLeftOut']);
  });

  it('may name its weeks by their last day or their number', () => {
    const named = (header: string, of: (week: number, index: number) => CellInput) =>
      read(
        [header, 'Line', 'Calls', 'AHT'],
        weeks(14).map((week, index) => [of(week, index), 'Hotline', 700, 300]),
      ).calls;
    const expected = { '2026-01': 3080, '2026-02': 2800, '2026-03': 3080 };
    expect(named('Week ending', (week) => week + 6)).toEqual(expected);
    expect(named('Week', (_, index) => `2026-W${String(index + 1).padStart(2, '0')}`)).toEqual(expected);
    expect(named('周次', (_, index) => `2026年第${index + 1}周`)).toEqual(expected);
    expect(named('Week start', (week) => dateOfSerial(week)!)).toEqual(expected);
  });

  it('averages times and shares by calls and takes joiners by the first day of their week', () => {
    const { rows: found } = read(
      ['Week', 'Line', 'Calls', 'AHT (min)', 'Shrinkage', 'Occupancy', 'New joiners'],
      weeks(14).map((week, index) => [
        week,
        'Hotline',
        index === 2 ? 2100 : 700,
        index === 2 ? 6 : 5,
        30,
        85,
        2,
      ]),
    );
    expect(found[1]).toMatchObject({ ahtSeconds: 300, plannedJoiners: 8 });
    expect(found[1]!.shrinkage).toBeCloseTo(0.3, 12);
    const january = (2100 * 360 + 700 * 300 * 3.4) / (2100 + 700 * 3.4);
    expect(found[0]!.ahtSeconds).toBeCloseTo(january, 9);
  });

  it('goes by its weeks where months stand beside them, and by the first day of each', () => {
    const { calls, codes } = read(
      ['Month', 'Week ending', 'Week commencing', 'Line', 'Calls', 'AHT'],
      weeks(14).map((week) => [serialOf('2026-01-01'), week + 6, week, 'Hotline', 700, 300]),
    );
    expect(codes).not.toContain('repeatedColumn');
    expect(calls).toEqual({ '2026-01': 3080, '2026-02': 2800, '2026-03': 3080 });
  });

  it('has a week once', () => {
    const twice = [...rows, rows[3]!];
    expect(read(['Week', 'Line', 'Calls', 'AHT'], twice).codes).toContain('repeatedMonth');
  });
});

describe('a forecast by days', () => {
  const days = Array.from({ length: 90 }, (_, day) => serialOf('2026-01-01') + day);

  it('is added up by month', () => {
    const found = read(
      ['Date', 'Line', 'Calls', 'AHT'],
      days.map((day) => [day, 'Hotline', 100, 300]),
    );
    expect(found).toMatchObject({
      calls: { '2026-01': 3100, '2026-02': 2800, '2026-03': 3100 },
      aht: [300, 300, 300],
      codes: ['forecastByDays'],
    });
  });

  it('is none of intervals, which a forecast is made from', () => {
    const rows = days.flatMap((day) =>
      [0.375, 0.5].map((time): CellInput[] => [day, time, 'Hotline', 50, 300]),
    );
    const file = planningBook({ Forecast: null });
    addGrid(file, 'Forecast', 'A1', [['Date', 'Interval', 'Line', 'Calls', 'AHT'], ...rows]);
    const contents = contentsOf(file, []);
    expect(readInputs(contents).inputs.sources.Forecast).toBeUndefined();
    expect(offeredSources(contents)).toMatchObject([{ kind: 'counts' }]);
  });

  it('is none where a month was typed twice', () => {
    const rows = ['2026-01-01', '2026-02-01', '2026-01-01'].map((day) => [
      serialOf(day),
      'Hotline',
      100,
      300,
    ]);
    expect(read(['Month', 'Line', 'Calls', 'AHT'], rows).codes).toEqual([]);
  });
});

describe('a week', () => {
  it('is counted once, whatever months it lies in and whoever works', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 45_000, max: 47_000 }),
        fc.constantFrom('CN', 'weekdays'),
        (start, kind) => {
          const shares = sharesOf(start, 7, (day) => isWorkingDate(dateOfSerial(day)!, kind));
          const sum = [...shares.values()].reduce((all, share) => all + share, 0);
          expect(sum).toBeCloseTo(1, 12);
          expect(shares.size).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});
