import { durationUnit, secondsOf } from '../../src/cells/durations';

describe('the unit of a column of durations', () => {
  it.each([
    ['minutes where the header says so', 'Handle time (min)', [4, 5], 'minutes'],
    ['minutes in Chinese', '处理时长（分钟）', [4, 5], 'minutes'],
    ['Excel’s times where no number reaches 1', 'Queue time', [0, 0.0004, null], 'excelTime'],
    ['seconds otherwise', 'Queue time', [0, 17], 'seconds'],
    ['seconds where all are 0', 'Queue time', [0, 0], 'seconds'],
    ['seconds for text', 'Queue time', ['0:17'], 'seconds'],
    ['hours where the header says so', '处理时长（小时）', [0.05], 'hours'],
    [
      'minutes:seconds where Excel’s times would be hours long',
      'AHT',
      [4.5 / 24, 3.2 / 24],
      'clockAsMinutes',
    ],
  ] as const)('is %s', (_, header, cells, unit) => {
    expect(durationUnit(header, cells)).toBe(unit);
  });

  it('does not take a word for minutes because it begins like them', () => {
    expect(durationUnit('Minimum wait', [30])).toBe('seconds');
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
  ] as const)('%p in %s are %d', (cell, unit, seconds) => {
    expect(secondsOf(cell, unit)).toBeCloseTo(seconds, 9);
  });

  it('are unknown in a blank cell and wrong in others', () => {
    expect([null, '', '  '].map((cell) => secondsOf(cell, 'seconds'))).toEqual([null, null, null]);
    expect(['秒', '3:5', '--'].map((cell) => secondsOf(cell, 'seconds'))).toEqual([NaN, NaN, NaN]);
    expect([secondsOf(-1, 'seconds'), secondsOf('long', 'seconds'), secondsOf(true, 'seconds')]).toEqual([
      NaN,
      NaN,
      NaN,
    ]);
  });
});
