import type { BookValue } from '../../../src/standin/book/book';
import type { UniverBook } from '../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../src/standin/book/sheets/univerSheet';
import { at, newBook, value, write } from './support';

// What Excel gives for functions that workbooks of planners use; the dates are serial numbers.

const error = (text: string): BookValue => ({ error: text }) as BookValue;

const KNOWN: [formula: string, value: BookValue][] = [
  // arithmetic and its order
  ['=-2^2', 4],
  ['=2^-1', 0.5],
  ['=1+-1', 0],
  ['=5%*200', 10],
  ['=--(1>0)', 1],
  ['=MOD(-3,2)', 1],
  ['=QUOTIENT(7,2)', 3],
  // rounding
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1234.567,-2)', 1200],
  ['=ROUNDUP(-2.1,0)', -3],
  ['=ROUNDUP(ROUND(470*306/3600/0.85,6),0)', 47],
  ['=ROUNDDOWN(2.99,1)', 2.9],
  ['=CEILING(4.2,1)', 5],
  ['=INT(-2.1)', -3],
  ['=TRUNC(-2.9)', -2],
  // counting and adding over A1:C4
  ['=SUM(B2:B4)', 60],
  ['=SUM(B2:B4,5,TRUE)', 66],
  ['=SUMIF(A2:A4,"a",B2:B4)', 40],
  ['=SUMIFS(B2:B4,A2:A4,"a",C2:C4,">1")', 30],
  ['=COUNT(A1:C4)', 6],
  ['=COUNTA(A1:C4)', 12],
  ['=COUNTIF(B2:B4,">=20")', 2],
  ['=COUNTIFS(A2:A4,"a",B2:B4,">15")', 1],
  ['=COUNTBLANK(H1:H9)', 9],
  ['=AVERAGE(B2:B4)', 20],
  ['=AVERAGE(H1:H9)', error('#DIV/0!')],
  ['=MAX(B2:B4,25)', 30],
  ['=MIN(B2:B4)', 10],
  ['=MEDIAN(B2:B4)', 20],
  ['=LARGE(B2:B4,2)', 20],
  ['=SUMPRODUCT(B2:B4,C2:C4)', 140],
  ['=SUMPRODUCT((A2:A4="a")*B2:B4)', 40],
  ['=SUMPRODUCT(--(A2:A4="a"),B2:B4)', 40],
  ['=SUBTOTAL(109,B2:B4)', 60],
  // looking up
  ['=INDEX(B2:B4,2)', 20],
  ['=INDEX(A1:C4,3,2)', 20],
  ['=INDEX(B2:B4,MATCH("b",A2:A4,0))', 20],
  ['=MATCH(25,B2:B4,1)', 2],
  ['=MATCH("z",A2:A4,0)', error('#N/A')],
  ['=VLOOKUP("b",A2:C4,3,FALSE)', 2],
  ['=XLOOKUP("b",A2:A4,B2:B4)', 20],
  ['=XLOOKUP("z",A2:A4,B2:B4,"none")', 'none'],
  ['=CHOOSE(2,"x","y")', 'y'],
  ['=OFFSET(B2,1,0)', 20],
  ['=INDIRECT("B3")', 20],
  ['=ROWS(A2:C4)', 3],
  ['=COLUMNS(A2:C4)', 3],
  // conditions and errors
  ['=IF(B2>5,"yes","no")', 'yes'],
  ['=IF(B2>50,1)', false],
  ['=IFS(FALSE,1,TRUE,2)', 2],
  ['=SWITCH(2,1,"a",2,"b")', 'b'],
  ['=AND(TRUE,B2>5)', true],
  ['=OR(FALSE,B2>50)', false],
  ['=NOT(TRUE)', false],
  ['=IFERROR(1/0,"none")', 'none'],
  ['=IFNA(NA(),0)', 0],
  ['=ISNUMBER(B2)', true],
  ['=ISBLANK(H1)', true],
  ['=H1=""', true],
  ['=H1=0', true],
  ['=1/0', error('#DIV/0!')],
  ['=SQRT(-1)', error('#NUM!')],
  ['="x"+1', error('#VALUE!')],
  ['=NOBODY(1)', error('#NAME?')],
  // text
  ['="a"&B2&TRUE', 'a10TRUE'],
  ['=LEN("四个字")', 3],
  ['=LEFT("plan",2)', 'pl'],
  ['=TEXT(0.1234,"0.0%")', '12.3%'],
  ['=TEXT(46053,"yyyy-mm")', '2026-01'],
  ['=VALUE("1,234")', 1234],
  ['=EXACT("a","A")', false],
  ['="a"="A"', true],
  ['=TEXTJOIN(",",TRUE,A2:A4)', 'a,b,a'],
  ['=SUBSTITUTE("a-b","-","/")', 'a/b'],
  // dates
  ['=DATE(2026,1,31)', 46053],
  ['=EDATE(46053,1)', 46081],
  ['=EOMONTH(46053,0)', 46053],
  ['=YEAR(46053)*100+MONTH(46053)', 202601],
  ['=WEEKDAY(46053,2)', 6],
  ['=NETWORKDAYS(DATE(2026,1,1),DATE(2026,1,31))', 22],
  ['=WORKDAY(DATE(2026,1,30),1)', 46055],
  // statistics of staffing and interviews
  ['=BINOM.DIST(3,10,0.4,TRUE)', 0.3822806016],
  ['=BINOM.INV(10,0.4,0.5)', 4],
  ['=POISSON.DIST(2,3,FALSE)', 0.22404180765538775],
  ['=NORM.S.INV(0.9)', 1.2815515655446004],
  ['=EXP(LN(5))', 5],
  // new functions
  ['=LET(a,2,a*3)', 6],
  ['=SUM(SEQUENCE(4))', 10],
  ['=SUM(FILTER(B2:B4,A2:A4="a"))', 40],
  ['=ROWS(UNIQUE(A2:A4))', 2],
  ['=INDEX(SORT(B2:B4,1,-1),1)', 30],
];

let book: UniverBook;
let sheet: UniverSheet;

beforeAll(async () => {
  ({ book, sheet } = await newBook());
  write(sheet, 'A1:C4', [
    ['Line', 'Calls', 'Rank'],
    ['a', 10, 1],
    ['b', 20, 2],
    ['a', 30, 3],
  ]);
  write(
    sheet,
    `E1:E${KNOWN.length}`,
    KNOWN.map(([formula]) => [formula]),
  );
  await book.calculate();
});

afterAll(() => book.dispose());

test.each(KNOWN.map(([formula, expected], row) => [formula, expected, row] as const))(
  '%s',
  (_, expected, row) => {
    const shown = value(sheet, `E${row + 1}`);
    if (typeof expected === 'number') expect(shown).toBeCloseTo(expected, 9);
    else expect(shown).toEqual(expected);
  },
);

test('none of them changed what it read', () => {
  expect(sheet.values(at('A2:C4'))).toEqual([
    ['a', 10, 1],
    ['b', 20, 2],
    ['a', 30, 3],
  ]);
});
