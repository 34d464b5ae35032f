import { CellValueType } from '@univerjs/core';
import {
  cellOfFormula,
  cellOfInput,
  cellOfValue,
  errorOfText,
  isEmptyCell,
  isSameContent,
  valueOfCell,
} from '../../../../src/standin/book/sheets/cellContent';

test.each(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!'])(
  '%p is an error',
  (text) => {
    expect(errorOfText(text)).toBe(text);
  },
);

test('errors of the engine alone become the Excel error that comes nearest', () => {
  expect(errorOfText('#ERROR!')).toBe('#VALUE!');
  expect(errorOfText('#CYCLE!')).toBe('#NUM!');
  expect(errorOfText('#GETTING_DATA')).toBe('#N/A');
});

test('other texts are no errors', () => {
  expect(errorOfText('#1')).toBeUndefined();
  expect(errorOfText('N/A')).toBeUndefined();
});

test.each([5, -0.5, 0, 'text', 'Zürich', true, false])('%p comes back from a cell as it went in', (value) => {
  expect(valueOfCell(cellOfInput(value))).toBe(value);
  expect(valueOfCell(cellOfValue(value))).toBe(value);
});

test('an error comes back from a cell', () => {
  expect(valueOfCell(cellOfValue({ error: '#REF!' }))).toEqual({ error: '#REF!' });
});

test('text that reads like an error stays text when it came as text', () => {
  expect(valueOfCell(cellOfValue('#N/A'))).toBe('#N/A');
  expect(valueOfCell(cellOfInput("'#N/A"))).toBe('#N/A');
});

test('an error typed without an apostrophe is one', () => {
  expect(valueOfCell(cellOfInput('#N/A'))).toEqual({ error: '#N/A' });
});

test('an apostrophe marks text and is not part of it', () => {
  expect(cellOfInput("'=A1")).toMatchObject({ v: '=A1', t: CellValueType.FORCE_STRING, f: null });
  expect(valueOfCell(cellOfInput("'007"))).toBe('007');
});

test('nothing is null: no cell, a cleared one, one with a format only', () => {
  expect(valueOfCell(undefined)).toBeNull();
  expect(valueOfCell(cellOfInput(''))).toBeNull();
  expect(valueOfCell({ s: 'x' })).toBeNull();
  expect(cellOfValue(null)).toBeUndefined();
  expect(cellOfValue('')).toBeUndefined();
});

test('a formula that gives no text is not nothing', () => {
  expect(valueOfCell({ v: '', f: '=""' })).toBe('');
  expect(isEmptyCell({ v: '', f: '=""' })).toBe(false);
});

test('a number kept as text by the engine is a number where the cell says so', () => {
  expect(valueOfCell({ v: '12', t: CellValueType.NUMBER })).toBe(12);
  expect(valueOfCell({ v: '12', t: CellValueType.STRING })).toBe('12');
});

test('truth values come in three spellings', () => {
  expect(valueOfCell({ v: 1, t: CellValueType.BOOLEAN })).toBe(true);
  expect(valueOfCell({ v: 0, t: CellValueType.BOOLEAN })).toBe(false);
  expect(valueOfCell({ v: true })).toBe(true);
});

test('text in several fonts is its text', () => {
  const p = { id: 'p', body: { dataStream: 'two\rlines\r\n' }, documentStyle: {} };
  expect(valueOfCell({ p })).toBe('two\nlines');
  expect(isEmptyCell({ p })).toBe(false);
});

test('a new formula waits for its value, and takes the place of what was there', () => {
  expect(cellOfFormula('=A1')).toEqual({ v: null, t: null, f: '=A1', si: null, p: null });
  expect(valueOfCell(cellOfFormula('=A1'))).toBeNull();
});

test('a cell with a shared formula is not empty', () => {
  expect(isEmptyCell({ si: 'abc' })).toBe(false);
  expect(isEmptyCell({ s: 'style' })).toBe(true);
  expect(isEmptyCell(null)).toBe(true);
});

test.each([5, 'text', "'text", "'#N/A", true, ''])(
  '%p is the content of a cell that it was written into',
  (input) => {
    expect(isSameContent(cellOfInput(input), cellOfInput(input))).toBe(true);
  },
);

test.each([
  [5, 6],
  [5, '5'],
  [1, true],
  ['#N/A', "'#N/A"],
  ['', 0],
])('%p is not the content %p', (stored, written) => {
  expect(isSameContent(cellOfInput(stored), cellOfInput(written))).toBe(false);
});

test('a text is the same whether it was marked as text or not', () => {
  expect(isSameContent(cellOfValue('text'), cellOfInput("'text"))).toBe(true);
});

test('nothing is the same as a cell that was never there', () => {
  expect(isSameContent(undefined, cellOfInput(''))).toBe(true);
  expect(isSameContent(undefined, cellOfInput(1))).toBe(false);
  expect(isSameContent(undefined, cellOfFormula('=1'))).toBe(false);
});

test('a formula is the content of its cell once it has its value', () => {
  const formula = cellOfFormula('=1+1');
  expect(isSameContent({ ...formula, v: 2, t: CellValueType.NUMBER }, formula)).toBe(true);
  expect(isSameContent(formula, formula)).toBe(false);
  expect(isSameContent({ ...formula, v: 2 }, cellOfFormula('=1+2'))).toBe(false);
  expect(isSameContent({ ...formula, v: 2 }, cellOfInput(2))).toBe(false);
});
