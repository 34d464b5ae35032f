import fc from 'fast-check';
import type { BookEvent } from '../../../../src/standin/book/book';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, formula, newBook, value, write } from '../support';

let book: UniverBook;
let front: UniverSheet;
let data: UniverSheet;

/** A table on a sheet that is not in front, and formulas on the one that is. */
beforeEach(async () => {
  ({ book, sheet: front } = await newBook());
  data = book.sheet(book.addSheet('Data two').id)!;
  write(data, 'B3:D6', [
    ['Line', 'Calls', 'Twice'],
    ['a', 1, null],
    ['b', 2, null],
    ['c', 3, null],
  ]);
  book.addTable(data.id, at('B3:D6'), 'T_1');
  write(data, 'D4:D6', [['=[@Calls]*2'], ['=[@Calls]*2'], ['=[@Calls]*2']]);
  book.setName({ name: 'Second', formula: "='Data two'!$C$5" });
  write(front, 'A1:A5', [
    ['=SUM(T_1[Calls])'],
    ["=SUM('Data two'!C4:C6)"],
    ['=Second*10'],
    ['=SUM(T_1[Twice])'],
    ["='Data two'!C6"],
  ]);
  await book.calculate();
});

afterEach(() => book.dispose());

async function figures(): Promise<unknown[]> {
  await book.calculate();
  return front.values(at('A1:A5')).flat();
}

const BEFORE = [6, 6, 20, 12, 3];

test('the figures to begin with', async () => {
  expect(await figures()).toEqual(BEFORE);
});

test('rows above push everything down, and nothing else changes', async () => {
  data.insertRows(0, 2);
  expect(await figures()).toEqual(BEFORE);
  expect(book.table('T_1')).toMatchObject({ area: at('B5:D8') });
  expect(front.formulas(at('A2'))).toEqual([["=SUM('Data two'!C6:C8)"]]);
  expect(book.names[0]?.formula).toBe("='Data two'!$C$7");
});

test('a row inside a table belongs to it, calculated columns filled in', async () => {
  data.insertRows(4, 1);
  expect(book.table('T_1')?.area).toEqual(at('B3:D7'));
  expect(data.formulas(at('B5:D5'))).toEqual([['', '', '=[@Calls]*2']]);
  write(data, 'B5:C5', [['new', 10]]);
  expect(await figures()).toEqual([16, 16, 20, 32, 3]);
});

test('a row deleted inside a table goes from all who counted it', async () => {
  data.deleteRows(3, 1);
  expect(await figures()).toEqual([5, 5, 20, 10, 3]);
  expect(book.table('T_1')?.area).toEqual(at('B3:D5'));
});

test('rows deleted across the end of a table make it shorter', async () => {
  data.deleteRows(4, 9);
  expect(await figures()).toEqual([1, 1, { error: '#REF!' }, 2, { error: '#REF!' }]);
  expect(book.table('T_1')?.area).toEqual(at('B3:D4'));
});

test('a table whose rows are all deleted is gone', async () => {
  data.deleteRows(0, 10);
  expect(book.tables).toEqual([]);
  expect(formula(front, 'A1')).toBe('=SUM(#REF!)');
  expect((await figures())[0]).toEqual({ error: '#REF!' });
});

test('the header row is not deleted alone', async () => {
  expect(() => data.deleteRows(2, 1)).toThrow('tableCut');
  expect(await figures()).toEqual(BEFORE);
});

test('columns to the left push the table aside, its columns with it', async () => {
  data.insertColumns(0, 2);
  expect(await figures()).toEqual(BEFORE);
  expect(book.table('T_1')?.area).toEqual(at('D3:F6'));
  expect(book.table('T_1')?.columns.map(({ name }) => name)).toEqual(['Line', 'Calls', 'Twice']);
  data.deleteColumns(0, 1);
  expect(await figures()).toEqual(BEFORE);
  expect(book.table('T_1')?.area).toEqual(at('C3:E6'));
});

test('a column inside a table gets a name', async () => {
  data.insertColumns(2, 1);
  expect(book.table('T_1')?.columns.map(({ name }) => name)).toEqual(['Line', 'Column2', 'Calls', 'Twice']);
  expect(value(data, 'C3')).toBe('Column2');
  expect(await figures()).toEqual(BEFORE);
});

test('a deleted column is #REF! to those who read it, and only to them', async () => {
  data.deleteColumns(2, 1);
  const lost = { error: '#REF!' };
  expect(await figures()).toEqual([lost, lost, lost, lost, lost]);
  expect(formula(front, 'A1')).toBe('=SUM(#REF!)');
  expect(formula(front, 'A4')).toBe('=SUM(T_1[Twice])');
  expect(book.table('T_1')?.columns.map(({ name }) => name)).toEqual(['Line', 'Twice']);
});

test('the sheet in front and the selections stay what they were', () => {
  book.select(data.id, at('C5'));
  book.select(front.id, at('B7:C9'));
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  data.insertRows(0, 1);
  data.insertColumns(0, 1);
  expect(book.selection).toEqual({ sheetId: front.id, area: at('B7:C9') });
  expect(events.map(({ kind }) => kind)).not.toContain('sheetActivated');
  expect(events.map(({ kind }) => kind)).not.toContain('selected');
  expect(events).toContainEqual({ kind: 'rowsInserted', sheetId: data.id, row: 0, count: 1 });
  expect(events).toContainEqual({ kind: 'columnsInserted', sheetId: data.id, column: 0, count: 1 });
});

test('formulas that follow moved cells are no change of content', () => {
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  data.insertRows(0, 1);
  expect(events.filter(({ kind }) => kind === 'changed')).toEqual([]);
});

test('merged cells move and grow', () => {
  data.merge(at('F4:G5'));
  data.insertRows(4, 1);
  expect(data.merges()).toEqual([at('F4:G6')]);
  data.deleteColumns(0, 1);
  expect(data.merges()).toEqual([at('E4:F6')]);
});

describe('cells', () => {
  test('pushed down take along what lies below, a whole table too', async () => {
    write(data, 'F1', [['beside']]);
    data.insertCells(at('B1:D2'), 'down');
    expect(book.table('T_1')?.area).toEqual(at('B5:D8'));
    expect(value(data, 'F1')).toBe('beside');
    expect(await figures()).toEqual(BEFORE);
    data.deleteCells(at('B1:D2'), 'up');
    expect(book.table('T_1')?.area).toEqual(at('B3:D6'));
    expect(await figures()).toEqual(BEFORE);
  });

  test('pushed right and pulled left do the same', async () => {
    data.insertCells(at('A3:A6'), 'right');
    expect(book.table('T_1')?.area).toEqual(at('C3:E6'));
    expect(await figures()).toEqual(BEFORE);
    data.deleteCells(at('A3:A6'), 'left');
    expect(book.table('T_1')?.area).toEqual(at('B3:D6'));
    expect(await figures()).toEqual(BEFORE);
  });

  test('that would move a part of a table stay', async () => {
    expect(() => data.insertCells(at('B1:C1'), 'down')).toThrow('tableCut');
    expect(() => data.deleteCells(at('A3:A4'), 'left')).toThrow('tableCut');
    expect(await figures()).toEqual(BEFORE);
  });

  test('inserted in the full width of a table are rows of it', async () => {
    data.insertCells(at('B5:D5'), 'down');
    expect(book.table('T_1')?.area).toEqual(at('B3:D7'));
    write(data, 'C5', [[10]]);
    expect(await figures()).toEqual([16, 16, 20, 32, 3]);
    data.deleteCells(at('B5:D5'), 'up');
    expect(book.table('T_1')?.area).toEqual(at('B3:D6'));
    expect(await figures()).toEqual(BEFORE);
  });

  test('tell where they were and which way they went', () => {
    const events: BookEvent[] = [];
    book.on((event) => event.kind.startsWith('cells') && events.push(event));
    data.insertCells(at('F1:G1'), 'down');
    data.deleteCells(at('F1:G1'), 'left');
    expect(events).toEqual([
      { kind: 'cellsInserted', sheetId: data.id, area: at('F1:G1'), shift: 'down' },
      { kind: 'cellsDeleted', sheetId: data.id, area: at('F1:G1'), shift: 'left' },
    ]);
  });
});

test('conditional formats, lists and charts go with their cells', () => {
  data.conditionalFormats.push({ id: 'f', area: at('C4:C6'), rest: [at('H1')], formula: '=C4>1' });
  data.validations.push({ area: at('B4:B6'), list: 'a,b' });
  data.charts.push({
    id: 'c',
    name: 'Chart',
    kind: 'line',
    title: '',
    series: [],
    anchor: { fromRow: 10, fromColumn: 1, toRow: 20, toColumn: 6 },
  });
  data.insertRows(0, 1);
  data.deleteColumns(7, 1);
  expect(data.conditionalFormats).toEqual([{ id: 'f', area: at('C5:C7'), formula: '=C5>1' }]);
  expect(data.validations[0]?.area).toEqual(at('B5:B7'));
  expect(data.charts[0]?.anchor).toEqual({ fromRow: 11, fromColumn: 1, toRow: 21, toColumn: 6 });
  data.deleteColumns(1, 1);
  expect(data.validations).toEqual([]);
});

test('rows inserted and deleted again leave every figure and formula as it was', async () => {
  const formulas = front.formulas(at('A1:A5'));
  await fc.assert(
    fc.asyncProperty(fc.nat(8), fc.integer({ min: 1, max: 3 }), fc.boolean(), async (place, count, rows) => {
      if (rows) {
        data.insertRows(place, count);
        data.deleteRows(place, count);
      } else {
        data.insertColumns(place, count);
        data.deleteColumns(place, count);
      }
      expect(await figures()).toEqual(BEFORE);
      expect(front.formulas(at('A1:A5'))).toEqual(formulas);
      expect(book.table('T_1')?.area).toEqual(at('B3:D6'));
    }),
    { numRuns: 20 },
  );
});
