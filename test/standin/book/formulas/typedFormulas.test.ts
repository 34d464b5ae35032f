import { AddSheetTableCommand } from '@univerjs/sheets-table';
import {
  InsertColCommand,
  InsertRowCommand,
  RemoveRowCommand,
  SetRangeValuesCommand,
} from '@univerjs/sheets';
import { Direction, UndoCommand, type ICellData } from '@univerjs/core';
import { rangeOfArea } from '../../../../src/standin/book/area';
import type { BookEvent } from '../../../../src/standin/book/book';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, formula, newBook, value, write } from '../support';

// What a person does in the visible grid arrives as Univer's own commands, without the book's knowledge.

let book: UniverBook;
let sheet: UniverSheet;
let events: BookEvent[];

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  write(sheet, 'B2:C4', [
    ['Line', 'Calls'],
    ['a', 1],
    ['b', 2],
  ]);
  book.addTable(sheet.id, at('B2:C4'), 'Plan_1');
  write(sheet, 'E1', [['=SUM(Plan_1[Calls])']]);
  await book.calculate();
  events = [];
  book.on((event) => events.push(event));
});

afterEach(() => book.dispose());

async function person(command: string, params: object = {}): Promise<void> {
  const { engine } = book.core;
  await engine.commands.executeCommand(command, { unitId: engine.unitId, subUnitId: sheet.id, ...params });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await book.calculate();
}

function type(ref: string, cell: ICellData): Promise<void> {
  return person(SetRangeValuesCommand.id, { range: rangeOfArea(at(ref)), value: cell });
}

test('a typed value is a change of a person, and calculates by itself', async () => {
  await type('C3', { v: 10 });
  expect(value(sheet, 'E1')).toBe(12);
  expect(events).toContainEqual({ kind: 'changed', sheetId: sheet.id, area: at('C3'), source: 'user' });
  expect(events).toContainEqual({
    kind: 'changed',
    sheetId: sheet.id,
    area: at('E1'),
    source: 'calculation',
  });
});

test('a typed formula may be written as Excel has it', async () => {
  await type('F3', { f: '=SUM(plan_1[calls])*2' });
  await type('C4', { f: '=LEN([@Line])+5' });
  expect(sheet.values(at('F3'))).toEqual([[14]]);
  expect(formula(sheet, 'C4')).toBe('=LEN([@Line])+5');
  expect(formula(sheet, 'F3')).toBe('=SUM(Plan_1[Calls])*2');
});

test('a typed date formula shows as a date', async () => {
  await type('F1', { f: '=DATE(2026,1,31)' });
  expect(value(sheet, 'F1')).toBe(46053);
  expect(sheet.numberFormats(at('F1'))[0]?.[0]).toMatch(/yyyy/);
});

test('a torn formula is the engine’s to complain of', async () => {
  await type('F1', { f: '=SUM(' });
  expect(value(sheet, 'F1')).toHaveProperty('error');
});

test('a typed header renames its column', async () => {
  await type('C2', { v: 'Calls (all)' });
  expect(book.table('Plan_1')?.columns[1]?.name).toBe('Calls (all)');
  expect(formula(sheet, 'E1')).toBe('=SUM(Plan_1[Calls (all)])');
  expect(value(sheet, 'E1')).toBe(3);
});

test('a row that a person inserts in a table belongs to it', async () => {
  const range = { startRow: 3, endRow: 3, startColumn: 0, endColumn: 103 };
  await person(InsertRowCommand.id, { direction: Direction.DOWN, range });
  expect(book.table('Plan_1')?.area).toEqual(at('B2:C5'));
  expect(events).toContainEqual({ kind: 'rowsInserted', sheetId: sheet.id, row: 3, count: 1 });
  await person(RemoveRowCommand.id, { range });
  expect(book.table('Plan_1')?.area).toEqual(at('B2:C4'));
  expect(value(sheet, 'E1')).toBe(3);
});

test('a column that a person inserts leaves the table its names, and can be undone', async () => {
  const range = { startRow: 0, endRow: 999, startColumn: 0, endColumn: 0 };
  await person(InsertColCommand.id, { direction: Direction.LEFT, range });
  expect(book.table('Plan_1')).toMatchObject({ area: at('C2:D4') });
  expect(book.table('Plan_1')?.columns.map(({ name }) => name)).toEqual(['Line', 'Calls']);
  expect(value(sheet, 'F1')).toBe(3);
  await person(UndoCommand.id);
  expect(book.table('Plan_1')).toMatchObject({ area: at('B2:C4') });
  expect(book.table('Plan_1')?.columns.map(({ name }) => name)).toEqual(['Line', 'Calls']);
  expect(value(sheet, 'E1')).toBe(3);
});

test('what a person typed can be undone', async () => {
  await type('C3', { v: 10 });
  await person(UndoCommand.id);
  expect(value(sheet, 'C3')).toBe(1);
  expect(value(sheet, 'E1')).toBe(3);
});

test('a table that a person makes is a table for formulas', async () => {
  write(sheet, 'H1:H3', [['x'], [4], [5]]);
  await person(AddSheetTableCommand.id, { range: rangeOfArea(at('H1:H3')), name: 'Mine' });
  expect(book.table('Mine')?.area).toEqual(at('H1:H3'));
  write(sheet, 'F1', [['=SUM(Mine[x])']]);
  await book.calculate();
  expect(value(sheet, 'F1')).toBe(9);
  expect(events.some(({ kind }) => kind === 'tableChanged')).toBe(true);
});
