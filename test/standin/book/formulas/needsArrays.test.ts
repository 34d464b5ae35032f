import { needsArrays } from '../../../../src/standin/book/formulas/needsArrays';

test.each([
  '=SEQUENCE(3)',
  '=SORT(A1:A9)',
  '=A1:A9*2',
  '=SUM(A1:A9*B1:B9)',
  '=SUM((Plan[Line]="A")*Plan[Calls])',
  '=-A1:A3',
  '=SUM(IF(A1:A9>1,1,0))',
  '=A1:A9=1',
  '=A:A*2',
  '=2^$3:$4',
])('%p works on whole ranges', (formula) => {
  expect(needsArrays(formula)).toBe(true);
});

test.each([
  '=A1*2',
  '=SUM(A:A)',
  '=SUMPRODUCT(A:A*2)',
  '=SUM(A1:A9)',
  '=SUM(A1:A9)*2',
  '=SUM(A1:A9,B1:B9)',
  '=SUMPRODUCT((A1:A9="x")*B1:B9)',
  '=SUMPRODUCT((Plan[Line]=Plan[[#This Row],[Line]])*Plan[Calls])',
  '=INDEX(Plan[Calls],MATCH(Plan[[#This Row],[Line]],Plan[Line],0))',
  '=SUMIFS(Plan[Calls],Plan[Line],"A")',
  '=Plan[[#This Row],[Calls]]*Plan[[#This Row],[AHT]]/3600',
  '=IF(COUNTIF(A1:A9,">1")>0,1,0)',
  '="A1:A9*2"',
  '="open',
])('%p does not', (formula) => {
  expect(needsArrays(formula)).toBe(false);
});
