import { countUnitOfLabel, durationUnitOfLabel, isUnitLabel } from '../../src/cells/unitOfLabel';

describe('the unit in a header', () => {
  it.each([
    ['AHT (s)', 'seconds'],
    ['AHT seconds', 'seconds'],
    ['Talk [sec]', 'seconds'],
    ['通话秒', 'seconds'],
    ['AHT（秒）', 'seconds'],
    ['AHT (min)', 'minutes'],
    ['Talk minutes', 'minutes'],
    ['平均处理时长（分钟）', 'minutes'],
    ['处理时长(分)', 'minutes'],
    ['AHT (h)', 'hours'],
    ['处理时长（小时）', 'hours'],
    ['AHT mm:ss', 'clock'],
    ['AHT (m:ss)', 'clock'],
    ['AHT hh:mm:ss', 'clock'],
    ['通话时长（分:秒）', 'clock'],
    ['通话时长（分秒）', 'clock'],
  ])('of a handling time, “%s”, is %s', (header, unit) => {
    expect(durationUnitOfLabel(header)).toBe(unit);
  });

  it.each(['AHT', 'Hold', 'Average handle time', '平均处理时长', '话后', 'Admin time', 'Handle'])(
    'of a handling time is not there in “%s”',
    (header) => {
      expect(durationUnitOfLabel(header)).toBeNull();
    },
  );

  it.each([
    ['话务量（万）', 'tenThousands'],
    ['话务量（万通）', 'tenThousands'],
    ['呼入量万', 'tenThousands'],
    ['话务量（千）', 'thousands'],
    ['Calls (000s)', 'thousands'],
    ["Calls '000", 'thousands'],
    ['Calls, thousands', 'thousands'],
    ['Calls (k)', 'thousands'],
  ])('of calls, “%s”, is %s', (header, unit) => {
    expect(countUnitOfLabel(header)).toBe(unit);
  });

  it.each(['Calls', '话务量', '话务量（通）', 'Calls offered'])('of calls is not there in “%s”', (header) => {
    expect(countUnitOfLabel(header)).toBeNull();
  });
});

describe('a label', () => {
  it.each(['s', 'sec', '秒', 'min', '分钟', '通', 'calls', '%', 'mm:ss', '人'])(
    '“%s” is only a unit',
    (label) => {
      expect(isUnitLabel(label)).toBe(true);
    },
  );

  it.each(['Sales', '热线', 'AHT', 'Calls offered', '7', ''])(
    '“%s” is more than a unit, or none',
    (label) => {
      expect(isUnitLabel(label)).toBe(false);
    },
  );
});
