import { readMonth } from '../../src/cells/months';
import { monthSerialFormula } from '../../src/cells/monthSerialFormula';
import type { MonthStyle } from '../../src/cells/monthStyle';

const formula = (cell: string | number): string => monthSerialFormula(readMonth(cell)!.styles[0]!, 'A2');

describe("the formula of a month's first day", () => {
  it('takes dates and numbers apart by themselves', () => {
    expect(formula(46_023)).toBe('A2');
    expect(formula(46_030)).toBe('DATE(YEAR(A2),MONTH(A2),1)');
    expect(formula(202_601)).toBe('DATE(INT(A2/100),MOD(A2,100),1)');
  });

  it.each([
    ['2026-01', 'DATE(NUMBERVALUE(LEFT(A2,4),".",","),NUMBERVALUE(MID(A2,6,2),".",","),1)'],
    ['202601', 'DATE(NUMBERVALUE(LEFT(A2,4),".",","),NUMBERVALUE(MID(A2,5,2),".",","),1)'],
    [
      '2026年1月',
      'DATE(NUMBERVALUE(LEFT(A2,4),".",","),NUMBERVALUE(SUBSTITUTE(MID(A2,6,2),"月",""),".",","),1)',
    ],
    [
      '26年1月',
      'DATE(2000+NUMBERVALUE(LEFT(A2,2),".",","),NUMBERVALUE(SUBSTITUTE(MID(A2,4,2),"月",""),".",","),1)',
    ],
    [
      '1/2026',
      'DATE(NUMBERVALUE(RIGHT(A2,4),".",","),NUMBERVALUE(SUBSTITUTE(MID(A2,1,2),"/",""),".",","),1)',
    ],
    [
      '2026/1/31',
      'DATE(NUMBERVALUE(LEFT(A2,4),".",","),NUMBERVALUE(SUBSTITUTE(MID(A2,6,2),"/",""),".",","),1)',
    ],
    [' 2026-01', 'DATE(NUMBERVALUE(LEFT(TRIM(A2),4),".",","),NUMBERVALUE(MID(TRIM(A2),6,2),".",","),1)'],
  ])('finds year and month in a text such as “%s”', (cell, expected) => expect(formula(cell)).toBe(expected));

  it('finds a name by its first three letters', () => {
    expect(formula('March 2026')).toMatch(
      /^DATE\(NUMBERVALUE\(RIGHT\(A2,4\),"\.",","\),\(SEARCH\(MID\(A2,1,3\),"JanFebMar.*"\)\+2\)\/3,1\)$/,
    );
  });

  it.each([
    ['juil. 2026', 'MID(A2,1,LEN(A2)-5)', 7],
    ['Juli 2026', 'MID(A2,1,LEN(A2)-5)', 7],
    ['agosto de 2026', 'MID(A2,1,LEN(A2)-8)', 8],
    ['out/26', 'MID(A2,1,LEN(A2)-3)', 10],
    ['2026 août', 'MID(A2,6,LEN(A2)-5)', 8],
  ])('finds a name of another language, such as that of “%s”, among its twelve', (cell, own, month) => {
    const written = formula(cell);
    expect(written).toContain(`SEARCH(" "&${own}&" ","`);
    const places = /&" ","([^"]*)"\)\+11\)\/12/.exec(written)![1]!;
    const name = /\p{L}{3,}\.?/u.exec(cell)![0].toLowerCase();
    expect((places.indexOf(` ${name} `) + 1 + 11) / 12).toBe(month);
  });

  it('counts Chinese tens and ones', () => {
    expect(formula('2026年十一月')).toContain('="十",10+IF(LEN(');
  });

  it('takes the year from what the months may mean where they name none', () => {
    const style: MonthStyle = { kind: 'number', within: { first: 46_327, last: 46_388 } };
    expect(monthSerialFormula(style, 'A2')).toBe('DATE(IF(A2>=11,2026,2027),A2,1)');
    const ofOneYear: MonthStyle = { kind: 'number', within: { first: 46_023, last: 46_054 } };
    expect(monthSerialFormula(ofOneYear, 'A2')).toBe('DATE(2026,A2,1)');
  });
});
