import { callsOf, callsUnit } from '../../src/cells/callUnits';

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
