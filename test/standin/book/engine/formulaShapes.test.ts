import { FormulaShapes } from '../../../../src/standin/book/engine/formulaShapes';

let shapes: FormulaShapes;
beforeEach(() => (shapes = new FormulaShapes()));

const shape = (formula: string, row: number, column: number) => shapes.shapeOf(formula, row, column);

test('a formula filled down or across has one shape, that of its first cell', () => {
  const first = shape('=A1*$B$1+C$1', 0, 3);
  expect(first).toEqual({ formula: '=A1*$B$1+C$1', row: 0, column: 3 });
  expect(shape('=A2*$B$1+C$1', 1, 3)).toBe(first);
  expect(shape('=B3*$B$1+D$1', 2, 4)).toBe(first);
});

test.each([
  ['=A1*$B$1+C$1', 1, 3],
  ['=A2*$B$2+C$1', 1, 3],
  ['=A2*$B$1+C$2', 1, 3],
  ['=Other!A2*$B$1+C$1', 1, 3],
])('%s in another row is another formula', (formula, row, column) => {
  const first = shape('=A1*$B$1+C$1', 0, 3);
  expect(shape(formula, row, column)).not.toBe(first);
});

test('a reference in a text or in the name of a column is none', () => {
  expect(shape('="A1"&T[A1]&$B$2', 4, 0)).toBeUndefined();
});

test.each([
  '=1',
  '=$A$1',
  '=T[[#This Row],[A]]',
  '=A1+Name',
  '=A:A+B1',
  '=1:1+B1',
  '=A$1:A5',
  '=INDEX(A1:A9,1):B2',
])('%s is read for each cell', (formula) => {
  expect(shape(formula, 9, 9)).toBeUndefined();
});

test('corners of a range that move together keep their shape', () => {
  const first = shape('=SUM(A1:B2)', 0, 5);
  expect(shape('=SUM(A2:B3)', 1, 5)).toBe(first);
  expect(shape('=SUM($A1:$A3)', 0, 5)).toBe(shape('=SUM($A2:$A4)', 1, 5));
});
