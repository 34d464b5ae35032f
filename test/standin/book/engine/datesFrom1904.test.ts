import { openBook } from '../../../../src/standin/book/openBook';
import { toWorkbookFile } from '../../../../src/standin/book/toWorkbookFile';
import { at, newBook, write } from '../support';

const formulas: [string, unknown][] = [
  ['=DATE(2026,1,1)', 44_561],
  ['=YEAR(A1)*100+MONTH(A1)', 202_601],
  ['=DAY(A1+30)', 31],
  ['=EDATE(A1+30,1)', 44_561 + 58],
  ['=EOMONTH(A1,0)', 44_561 + 30],
  ['=WEEKDAY(A1,2)', 4],
  ['=NETWORKDAYS(A1,A1+6)', 5],
  ['=TEXT(A1,"yyyy-mm-dd")', '2026-01-01'],
  ['=TEXT(A1,"0")', '44561'],
  ['=SUMPRODUCT((YEAR(A1:A2)=2026)*1)', 1],
];

test('functions of dates count from 1904 where the workbook does', async () => {
  const { book: usual } = await newBook();
  const file = { ...toWorkbookFile(usual), date1904: true };
  usual.dispose();
  const book = await openBook(file);
  const sheet = book.sheets[0]!;
  write(sheet, 'A1:A2', [[44_561], [44_560]]);
  write(
    sheet,
    `B1:B${formulas.length}`,
    formulas.map(([formula]) => [formula]),
  );
  await book.calculate();
  expect(sheet.values(at(`B1:B${formulas.length}`))).toEqual(formulas.map(([, value]) => [value]));
  expect(toWorkbookFile(book).date1904).toBe(true);
  book.dispose();
});
