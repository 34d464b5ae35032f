import fc from 'fast-check';
import { monthOf, monthSerial } from '../../../src/model/month';
import { commonStyle, monthMatches, readMonth, type MonthStyle } from '../../../src/workbook/read/months';

const styleOf = (...cells: (number | string)[]): MonthStyle | { misfit: number } => {
  const read = cells.map((cell) => readMonth(cell)!);
  return commonStyle(
    read.map(({ style }) => style),
    read.map(({ month }) => month),
  );
};
const firstOf = monthSerial('2026-01');

describe('a month', () => {
  it.each([
    ['a first of the month', firstOf],
    ['any day of it', firstOf + 14],
    ['a day with a time', firstOf + 30.5],
    ['the number 202601', 202_601],
    ['2026-01', '2026-01'],
    ['2026-1', '2026-1'],
    ['2026/1', '2026/1'],
    ['2026.01', '2026.01'],
    ['2026年1月', '2026年1月'],
    ['2026年01月', '2026年01月'],
    ['the text 202601', '202601'],
  ])('is read from %s', (_, cell) => {
    expect(readMonth(cell)?.month).toBe('2026-01');
  });

  it.each([
    ['a day as text', '2026-01-15'],
    ['a month 13', '2026-13'],
    ['a month 0', '2026-00'],
    ['a month by name', 'January'],
    ['a year alone', '2026'],
    ['the text 20261', '20261'],
    ['spaces around it', ' 2026-01'],
    ['nothing', null],
    ['a truth value', true],
    ['a number that is no date', -5],
    ['a number beyond the calendar', 3_000_000],
  ])('is not read from %s', (_, cell) => {
    expect(readMonth(cell)).toBeNull();
  });

  it('of year 2026 is not mistaken for a date serial, nor 202613 for a month', () => {
    expect(readMonth(202_612)?.month).toBe('2026-12');
    expect(readMonth(202_613)?.month).not.toBe('2026-13');
  });
});

describe('a column of months', () => {
  it('may hold first days and other days together', () => {
    expect(styleOf(firstOf, firstOf + 31)).toEqual({ kind: 'firstOfMonth' });
    expect(styleOf(firstOf, firstOf + 45)).toEqual({ kind: 'anyDay' });
    expect(styleOf(firstOf + 3, firstOf + 31)).toEqual({ kind: 'anyDay' });
  });

  it('may leave out the zero of the first nine months, or write it, but not both', () => {
    expect(styleOf('2026-9', '2026-10')).toMatchObject({ padded: false });
    expect(styleOf('2026-09', '2026-10')).toMatchObject({ padded: true });
    expect(styleOf('2026-10', '2026-9')).toMatchObject({ padded: false });
    expect(styleOf('2026-10', '2026-11', '2027-01')).toMatchObject({ padded: true });
    expect(styleOf('2026-9', '2026-10', '2027-01')).toEqual({ misfit: 2 });
  });

  it.each([
    [['2026-01', '2026/02'], 1],
    [['2026-01', '2026年2月'], 1],
    [['2026-01', firstOf + 31], 1],
    [[202_601, firstOf + 31], 1],
    [['2026-01', '2026-02', 202_603], 2],
  ])('written in two ways, %j, names the first that differs', (cells, misfit) => {
    expect(styleOf(...cells)).toEqual({ misfit });
  });

  it('without a month is one of dates', () => {
    expect(styleOf()).toEqual({ kind: 'firstOfMonth' });
  });
});

describe("a formula's test for a month", () => {
  const test = (...cells: (number | string)[]): string =>
    monthMatches(styleOf(...cells) as MonthStyle, 'F[Month]', '[@Month]');

  it('compares dates with the first day', () => {
    expect(test(firstOf)).toBe('(F[Month]=[@Month])');
  });

  it('takes any day from the first up to the next first, so that text in the column does no harm', () => {
    expect(test(firstOf + 3)).toBe('(F[Month]>=[@Month])*(F[Month]<EDATE([@Month],1))');
  });

  it('writes the month in the way of the column', () => {
    expect(test(202_601)).toBe('(F[Month]=YEAR([@Month])*100+MONTH([@Month]))');
    expect(test('2026-01')).toBe('(F[Month]=YEAR([@Month])&"-"&RIGHT("0"&MONTH([@Month]),2))');
    expect(test('2026年1月')).toBe('(F[Month]=YEAR([@Month])&"年"&MONTH([@Month])&"月")');
    expect(test('202601')).toBe('(F[Month]=YEAR([@Month])&RIGHT("0"&MONTH([@Month]),2))');
  });
});

describe('any month in any writing', () => {
  const months = fc.tuple(fc.integer({ min: 1950, max: 2200 }), fc.integer({ min: 1, max: 12 }));
  const writings: ((year: number, month: number) => number | string)[] = [
    (year, month) => monthSerial(monthOf(year, month)!),
    (year, month) => monthSerial(monthOf(year, month)!) + 27,
    (year, month) => year * 100 + month,
    (year, month) => `${year}-${String(month).padStart(2, '0')}`,
    (year, month) => `${year}/${month}`,
    (year, month) => `${year}年${month}月`,
  ];

  it('is read back as itself', () => {
    fc.assert(
      fc.property(months, fc.constantFrom(...writings), ([year, month], write) => {
        expect(readMonth(write(year, month))?.month).toBe(monthOf(year, month));
      }),
    );
  });

  it('goes with all others of the same writing', () => {
    fc.assert(
      fc.property(
        fc.array(months, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...writings),
        (column, write) => {
          expect(styleOf(...column.map(([year, month]) => write(year, month)))).not.toHaveProperty('misfit');
        },
      ),
    );
  });
});
