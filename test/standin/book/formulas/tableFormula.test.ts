import fc from 'fast-check';
import { BookProblem } from '../../../../src/standin/book/bookProblem';
import { toEngineName } from '../../../../src/standin/book/engine/engineNames';
import {
  toEngineFormula,
  toFileFormula,
  toShownFormula,
  type TableShape,
} from '../../../../src/standin/book/formulas/tableFormula';

const plan: TableShape = { name: 'Plan', columns: ['Calls', 'Two words', 'AHT (s)'] };
const lines: TableShape = { name: 'Line_1', columns: ['Line', 'Need'] };
const tables = [plan, lines];
const find = (name: string): TableShape | undefined =>
  tables.find((table) => table.name.toLowerCase() === name.toLowerCase());

function engine(formula: string, own?: TableShape): string {
  return toEngineFormula(formula, find, own);
}

test('a formula without tables is left alone', () => {
  for (const formula of ['=A1+1', '=SUM(B2:B9)', "='My sheet'!A1", '="Plan[Calls]"', '=Rate*2', '=PLAN(1)'])
    expect(engine(formula, plan)).toBe(formula);
});

test('"this row" gets its table', () => {
  expect(engine('=[@Calls]*2', plan)).toBe('=Plan[[#This Row],[Calls]]*2');
  expect(engine('=[@[Two words]]', plan)).toBe('=Plan[[#This Row],[Two words]]');
  expect(engine('=SUM(Plan[@])', plan)).toBe(`=SUM(Plan[[#This Row],[Calls]:[${toEngineName('AHT (s)')}]])`);
});

test('a column without its table is the own table', () => {
  expect(engine('=SUM([Calls])', plan)).toBe('=SUM(Plan[Calls])');
});

test('tables and columns are found in any case and get their own spelling', () => {
  expect(engine('=SUM(plan[CALLS])')).toBe('=SUM(Plan[Calls])');
  expect(engine('=PLAN[[two words]:[aht (S)]]')).toBe(`=Plan[[Two words]:[${toEngineName('AHT (s)')}]]`);
});

test('names that the engine cannot read are disguised, and come back', () => {
  const inside = engine('=SUM(Line_1[Need])+SUM(Plan[AHT (s)])+ROWS(line_1)');
  expect(inside).not.toContain('_');
  expect(inside).not.toContain('AHT (');
  expect(toShownFormula(inside, find, undefined)).toBe('=SUM(Line_1[Need])+SUM(Plan[AHT (s)])+ROWS(Line_1)');
});

test('a column that the table lacks is refused', () => {
  expect(() => engine('=SUM(Plan[Nothing])')).toThrow(BookProblem);
});

test.each(['=SUM(A1', '=A1)', '=)(', '="open', '=Plan[Calls'])('a torn formula is refused: %p', (formula) => {
  expect(() => engine(formula)).toThrow('formulaInvalid');
});

test('a table that nobody knows is left as written', () => {
  expect(engine('=SUM(Other[Calls])')).toBe('=SUM(Other[Calls])');
});

test('references to other workbooks are left as written', () => {
  expect(engine('=[1]Sheet1!A1+[1]Sheet1!B1', plan)).toBe('=[1]Sheet1!A1+[1]Sheet1!B1');
});

test('Excel leaves the own table out, a file never does', () => {
  const formula = engine('=[@Calls]+SUM(Plan[Two words])+ROWS(Plan)+Plan[[#Headers],[Calls]]', plan);
  expect(toShownFormula(formula, find, plan)).toBe(
    '=[@Calls]+SUM([Two words])+ROWS(Plan)+[[#Headers],[Calls]]',
  );
  expect(toFileFormula(formula, find)).toBe(
    '=Plan[[#This Row],[Calls]]+SUM(Plan[Two words])+ROWS(Plan)+Plan[[#Headers],[Calls]]',
  );
});

test('from another table "this row" keeps its table', () => {
  const formula = engine('=Line_1[@Need]', plan);
  expect(toShownFormula(formula, find, plan)).toBe('=Line_1[@Need]');
});

test('the totals row goes by a name of its own inside', () => {
  const formula = engine('=Plan[[#Totals],[Calls]]');
  expect(formula).not.toContain('#Totals');
  expect(toShownFormula(formula, find, undefined)).toBe('=Plan[[#Totals],[Calls]]');
  expect(toFileFormula(formula, find)).toBe('=Plan[[#Totals],[Calls]]');
});

test('what the engine has comes out of a second pass unchanged', () => {
  for (const formula of [
    '=[@Calls]*[@[AHT (s)]]',
    '=SUM(Line_1[Need])',
    '=Plan[[#Totals],[AHT (s)]]',
    '=Line_1[#All]',
  ])
    expect(engine(engine(formula, plan), plan)).toBe(engine(formula, plan));
});

test('the file form of any reference comes back through the engine', () => {
  const table = fc.constantFrom(...tables);
  const section = fc.constantFrom('#This Row', '#Headers', '#Data', '#All', '#Totals');
  fc.assert(
    fc.property(table, section, fc.nat(1), ({ name, columns }, rows, index) => {
      const column = columns[index] ?? '';
      const written = `=${name}[[${rows}],[${column}]]`;
      const expected = rows === '#Data' ? `=${name}[${column}]` : written;
      expect(toFileFormula(engine(written), find)).toBe(expected);
    }),
  );
});
