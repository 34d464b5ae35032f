import { hashAlgorithm } from '@univerjs/core';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook, value, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  write(sheet, 'A1:B2', [
    ['Calls', 'Need'],
    [5, null],
  ]);
  book.addTable(sheet.id, at('A1:B2'), 'Plan');
});

afterEach(() => book.dispose());

test('only a place inside a table makes it the own table', () => {
  const speller = book.core.spelling.now();
  const inside = { sheetId: sheet.id, row: 1, column: 1 };
  const outside = { sheetId: sheet.id, row: 5, column: 1 };
  expect(speller.toEngine('=[@Calls]', inside)).toBe('=Plan[[#This Row],[Calls]]');
  expect(speller.toEngine('=[@Calls]', outside)).toBe('=[@Calls]');
  expect(speller.toShown('=Plan[[#This Row],[Calls]]', inside)).toBe('=[@Calls]');
  expect(speller.toShown('=Plan[[#This Row],[Calls]]', outside)).toBe('=Plan[@Calls]');
  expect(speller.toFile('=Plan[[#This Row],[Calls]]')).toBe('=Plan[[#This Row],[Calls]]');
});

test('a speller knows the tables of its time', () => {
  const before = book.core.spelling.now();
  write(sheet, 'D1:D2', [['x'], [1]]);
  book.addTable(sheet.id, at('D1:D2'), 'Late_1');
  expect(before.toEngine('=SUM(Late_1[x])')).toBe('=SUM(Late_1[x])');
  expect(book.core.spelling.now().toEngine('=SUM(Late_1[x])')).not.toBe('=SUM(Late_1[x])');
});

test('defined names get their own spelling', () => {
  book.setName({ name: 'TaxShare', formula: '=0.2' });
  const speller = book.core.spelling.now();
  expect(speller.toEngine('=taxshare*TAXSHARE2')).toBe('=TaxShare*TAXSHARE2');
  expect(speller.toShown(speller.toEngine('=taxshare'))).toBe('=TaxShare');
});

test('a name that is a function too is kept apart from it', async () => {
  book.setName({ name: 'Rows', formula: '=7' });
  book.setName({ name: 'Sum', formula: '=SUM(Sheet1!$A$2:$A$2)' });
  write(sheet, 'D1:F1', [['=ROWS(A1:A3)+Rows', '=Sum+SUM(1,2)', '=rows']]);
  await book.calculate();
  expect(sheet.values(at('D1:F1'))).toEqual([[10, 8, 7]]);
  expect(sheet.formulas(at('D1:F1'))).toEqual([['=ROWS(A1:A3)+Rows', '=Sum+SUM(1,2)', '=Rows']]);
  expect(book.names.map(({ name }) => name)).toEqual(['Rows', 'Sum']);
});

test('two long formulas that the engine could not tell apart both give their own value', async () => {
  // Found by trying pseudo-random numbers; the hash is linear, so whatever stands before does not matter.
  const zeros = '0+'.repeat(32);
  const formulas = [`=${zeros}2332230364+2725656549`, `=${zeros}2991440160+2413425369`];
  expect(new Set(formulas.map((formula) => hashAlgorithm(formula))).size).toBe(1);
  write(sheet, 'D1:E1', [formulas]);
  await book.calculate();
  expect([value(sheet, 'D1'), value(sheet, 'E1')]).toEqual([5057886913, 5404865529]);
  expect(sheet.formulas(at('D1:E1'))).toEqual([formulas]);
});
