import { monthSerial } from '../../src/model/calendar/month';
import { readMonthLabel } from '../../src/cells/monthLabel';
import { hasMonthsAcross, monthRuns } from '../../src/read/across/monthsOfRow';

describe('a month in a header', () => {
  it.each([
    [monthSerial('2026-03'), 2026, 3],
    [monthSerial('2026-03') + 30, 2026, 3],
    [202_603, 2026, 3],
    ['2026-03', 2026, 3],
    ['2026/3', 2026, 3],
    ['2026年3月', 2026, 3],
    ['2026年03月份', 2026, 3],
    ['26年3月', 2026, 3],
    ['2026-03-01', 2026, 3],
    ['3/2026', 2026, 3],
    ['Mar 2026', 2026, 3],
    ['March 2026', 2026, 3],
    ['Mar-26', 2026, 3],
    ["Mar'26", 2026, 3],
    ['2026 Mar', 2026, 3],
    ['SEPT. 2026', 2026, 9],
    [' 3月 ', null, 3],
    ['三月', null, 3],
    ['十一月', null, 11],
    ['12月份', null, 12],
    ['March', null, 3],
    ['may', null, 5],
  ])('“%s” is month %p-%p', (value, year, month) => {
    expect(readMonthLabel(value)).toEqual({ year, month });
  });

  it.each([
    'Total',
    'Q1',
    '合计',
    'Marketing',
    'Mayor',
    '13月',
    '0月',
    '2026',
    120_000,
    2026,
    250,
    null,
    true,
    '',
  ])('%p is none', (value) => {
    expect(readMonthLabel(value)).toBeNull();
  });
});

describe('months across', () => {
  const told = (cells: Parameters<typeof monthRuns>[0]) =>
    monthRuns(cells).map((run) => run.map(({ offset, year, month }) => [offset, year, month]));

  it('follow one another, past totals and blanks', () => {
    expect(told(['Line', 'Jan 2026', 'Feb 2026', 'Total', null, 'Mar 2026'])).toEqual([
      [
        [1, 2026, 1],
        [2, 2026, 2],
        [5, 2026, 3],
      ],
    ]);
  });

  it('run over the end of a year, which only the first need name', () => {
    expect(told(['2026年11月', '12月', '1月'])).toEqual([
      [
        [0, 2026, 11],
        [1, 2026, 12],
        [2, 2027, 1],
      ],
    ]);
  });

  it('begin again where one does not follow: two blocks side by side', () => {
    expect(told(['1月', '2月', '1月', '2月']).map((run) => run.length)).toEqual([2, 2]);
  });

  it('are no figures that happen to be dates: numbers need three in a row', () => {
    const [january, february, march] = ['2026-01', '2026-02', '2026-03'].map(monthSerial);
    expect(hasMonthsAcross([january!, february!])).toBe(false);
    expect(hasMonthsAcross([january!, february!, march!])).toBe(true);
    expect(hasMonthsAcross(['Month', 'Line', 'Calls'])).toBe(false);
    expect(hasMonthsAcross(['Line', '2026-01', '2026-02'])).toBe(true);
  });
});
