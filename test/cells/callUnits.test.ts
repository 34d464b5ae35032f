import { callsOf, callsUnit, secondsOf } from '../../src/cells/callUnits';

describe('the unit of numbers of calls', () => {
  it.each([
    ['话务量（万）', 'tenThousands'],
    ['呼入量(万通)', 'tenThousands'],
    ['Calls (thousands)', 'thousands'],
    ['Calls', 'ones'],
    ['话务量', 'ones'],
  ])('of %s is %s', (header, unit) => {
    expect(callsUnit(header)).toBe(unit);
  });

  it('is calls as they are where there is no such column', () => {
    expect(callsUnit(undefined)).toBe('ones');
  });
});

describe('the calls of a cell', () => {
  it.each([
    [120, 'ones', 120],
    ['12,345', 'ones', 12_345],
    [' 80 ', 'ones', 80],
    [2.35, 'tenThousands', 23_500],
    ['1.2', 'thousands', 1200],
    [0, 'ones', 0],
  ] as const)('%p in %s are %d', (cell, unit, calls) => {
    expect(callsOf(cell, unit)).toBe(calls);
  });

  it('are unknown in a blank cell and wrong in others', () => {
    expect([callsOf(null, 'ones'), callsOf(' ', 'ones')]).toEqual([null, null]);
    expect([-1, 'many', true, '1,2'].map((cell) => callsOf(cell, 'ones'))).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe('the seconds of a cell', () => {
  it.each([
    [17, 'seconds', 17],
    [1.5, 'minutes', 90],
    [60 / 86_400, 'excelTime', 60],
    ['4:30', 'seconds', 270],
    ['0:04:30', 'seconds', 270],
    ['1:00:00', 'minutes', 3600],
    ['45', 'seconds', 45],
    ['3分12秒', 'seconds', 192],
    ['1小时2分', 'seconds', 3720],
    ['40秒', 'minutes', 40],
    ['3m 12s', 'seconds', 192],
    ['3′12″', 'seconds', 192],
    ['0：04：30', 'seconds', 270],
    [0.05, 'hours', 180],
    [4.5 / 24, 'clockAsMinutes', 270],
    ['00:00', 'seconds', 0],
    ['187.250', 'seconds', 187.25],
    ['4,5', 'minutes', 270],
    ['２４０', 'seconds', 240],
    ['4.5', 'minutes', 270],
    ['4m', 'hours', 240],
  ] as const)('%p in %s are %d', (cell, unit, seconds) => {
    expect(secondsOf(cell, unit)).toBeCloseTo(seconds, 9);
  });

  it('are unknown in a blank cell and wrong in others', () => {
    expect([null, '', '  '].map((cell) => secondsOf(cell, 'seconds'))).toEqual([null, null, null]);
    expect(['秒', '3:5', '--'].map((cell) => secondsOf(cell, 'seconds'))).toEqual([NaN, NaN, NaN]);
    expect([secondsOf('-1', 'seconds'), secondsOf('1,234', 'seconds')]).toEqual([NaN, NaN]);
    expect([secondsOf(-1, 'seconds'), secondsOf('long', 'seconds'), secondsOf(true, 'seconds')]).toEqual([
      NaN,
      NaN,
      NaN,
    ]);
  });
});
