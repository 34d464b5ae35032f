import fc from 'fast-check';
import { monthOf, monthSerial } from '../../src/model/calendar/month';
import { commonStyle, readMonth } from '../../src/cells/months';
import { englishMonths, monthMatches, type MonthStyle } from '../../src/cells/monthStyle';

const styleOf = (...cells: (number | string)[]): MonthStyle | { misfit: number } =>
  commonStyle(cells.map((cell) => readMonth(cell)!));
const textOf = (cell: number | string): string => {
  const read = readMonth(cell);
  return read ? `${read.year ?? '-'} ${read.month}` : 'none';
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
    ['a day as text', '2026-01-15'],
    ['a day in Chinese', '2026年1月31日'],
    ['spaces around it', ' 2026-01 '],
    ['spaces within it', '2026 年 1 月'],
    ['two digits of the year', '26年1月'],
    ['a Chinese number', '2026年一月份'],
    ['the month before the year', '01/2026'],
    ['an English name', 'January 2026'],
    ['a short one', 'Jan-26'],
    ['one in capitals', 'JAN. 2026'],
    ['an apostrophe', "Jan '26"],
    ['the year first', '2026 Jan'],
  ])('is read from %s', (_, cell) => {
    expect(textOf(cell)).toBe('2026 1');
  });

  it.each([
    ['a month 13', '2026-13'],
    ['a month 0', '2026-00'],
    ['another word', 'Janus 2026'],
    ['a quarter', '2026Q1'],
    ['a year alone', '2026'],
    ['the text 20261', '20261'],
    ['a range of months', '1-3月'],
    ['nothing', null],
    ['a truth value', true],
    ['a number that is no date', -5],
    ['a number beyond the calendar', 3_000_000],
  ])('is not read from %s', (_, cell) => {
    expect(readMonth(cell)).toBeNull();
  });

  it.each([
    ['its number', 3],
    ['its number as text', '3月'],
    ['two digits', '03月份'],
    ['a Chinese number', '三月'],
    ['an English name', 'March'],
    ['a short one', 'mar.'],
  ])('without a year is read from %s', (_, cell) => {
    expect(textOf(cell)).toBe('- 3');
  });

  it('of year 2026 is not mistaken for a date serial, nor 202613 for a month', () => {
    expect(textOf(202_612)).toBe('2026 12');
    expect(textOf(202_613)).not.toBe('2026 13');
  });
});

describe('a column of months', () => {
  const form = (...cells: string[]) => {
    const style = styleOf(...cells);
    const parts = 'parts' in style ? style.parts : [];
    return parts.flatMap((part) => ('month' in part ? [part.month] : []))[0];
  };

  it('may hold first days and other days together', () => {
    expect(styleOf(firstOf, firstOf + 31)).toEqual({ kind: 'firstOfMonth' });
    expect(styleOf(firstOf, firstOf + 45)).toEqual({ kind: 'anyDay' });
    expect(styleOf(firstOf + 3, firstOf + 31)).toEqual({ kind: 'anyDay' });
  });

  it('may leave out the zero of the first nine months, or write it, but not both', () => {
    expect(form('2026-9', '2026-10')).toBe('plain');
    expect(form('2026-09', '2026-10')).toBe('padded');
    expect(form('2026-10', '2026-9')).toBe('plain');
    expect(form('2026-10', '2026-11', '2027-01')).toBe('padded');
    expect(styleOf('2026-9', '2026-10', '2027-01')).toEqual({ misfit: 2 });
  });

  it('may have a May, which is a short and a long name', () => {
    expect(form('May 2026', 'Jun 2026')).toEqual({ name: 'short', letters: 'title' });
    expect(form('April 2026', 'May 2026')).toEqual({ name: 'long', letters: 'title' });
    expect(form('MAY', 'JUNE')).toEqual({ name: 'long', letters: 'upper' });
    expect(styleOf('May 2026', 'Jun 2026', 'July 2026')).toEqual({ misfit: 2 });
  });

  it('may have spaces here and there, and any days of the months', () => {
    expect(styleOf('2026-01', ' 2026-02')).toMatchObject({ isSpaced: true });
    expect(styleOf('2026-01-31', '2026-02-28')).toMatchObject({ hasDay: true });
  });

  it.each([
    [['2026-01', '2026-02-01'], 1],
    [['Jan-26', 'FEB-26'], 1],
    [['Aug 2026', 'Sept 2026'], 1],
    [['Sept 2026'], 0],
    [['1月', 2], 1],
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
    expect(test('26年1月')).toBe('(F[Month]=RIGHT(YEAR([@Month]),2)&"年"&MONTH([@Month])&"月")');
    expect(test('Feb 2026')).toMatch(
      /^\(F\[Month\]=CHOOSE\(MONTH\(\[@Month\]\),"Jan","Feb",.*"Dec"\)&" "&YEAR/,
    );
    expect(test('一月')).toContain('"一","二","三"');
  });

  it('reads past spaces and days', () => {
    expect(test(' 2026-1')).toBe('(TRIM(F[Month])=YEAR([@Month])&"-"&MONTH([@Month]))');
    expect(test('2026/1/31')).toBe(
      '(LEFT(F[Month],LEN(YEAR([@Month])&"/"&MONTH([@Month])&"/"))=YEAR([@Month])&"/"&MONTH([@Month])&"/")',
    );
  });

  it('keeps to the years that are meant where the months name none', () => {
    const within = { first: firstOf, last: firstOf + 59 };
    expect(monthMatches({ kind: 'number', within }, 'F[Month]', 'A2')).toBe(
      '(F[Month]=MONTH(A2))*(A2>=46023)*(A2<=46082)',
    );
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
    (year, month) => `${englishMonths[month - 1]!} ${year}`,
    (year, month) => `${englishMonths[month - 1]!.slice(0, 3).toUpperCase()}-${year}`,
    (year, month) => `${year}/${month}/28`,
  ];

  it('is read back as itself', () => {
    fc.assert(
      fc.property(months, fc.constantFrom(...writings), ([year, month], write) => {
        expect(readMonth(write(year, month))).toMatchObject({ year, month });
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

  it('in another language is of that language where one of its names is', () => {
    const name = (...cells: string[]): unknown => {
      const style = styleOf(...cells);
      return 'kind' in style && style.kind === 'text' ? style.parts.find((part) => 'month' in part) : style;
    };
    const french = { month: { foreign: 5, letters: 'lower' } };
    expect(name('janv. 2026', 'févr. 2026', 'mars 2026', 'sept. 2026', 'nov. 2026')).toEqual(french);
    expect(name('jan/26', 'fev/26', 'mar/26', 'set/26', 'dez/26')).toEqual({
      month: { foreign: 11, letters: 'lower' },
    });
    expect(name('Jan 2026', 'Feb 2026', 'Nov 2026')).toEqual({ month: { name: 'short', letters: 'title' } });
    expect(name('enero 2026', 'janvier 2026')).toEqual({ misfit: 1 });
  });
});
