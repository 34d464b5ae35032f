import { ObjectsOverCells } from '../../../../src/standin/book/sheets/objectsOverCells';
import type { BookEvent } from '../../../../src/standin/book/book';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
});

afterEach(() => book.dispose());

function move(event: Omit<Extract<BookEvent, { sheetId: string }>, 'sheetId'>): void {
  new ObjectsOverCells(() => book.sheets).follow({ ...event, sheetId: sheet.id } as BookEvent);
}

test('a rule moves with its cells, on every one of its areas', () => {
  sheet.conditionalFormats.push({ id: 'f', area: at('B5:B9'), rest: [at('D2')], formula: '=B5>1' });
  move({ kind: 'rowsInserted', row: 3, count: 2 } as never);
  expect(sheet.conditionalFormats[0]).toMatchObject({ area: at('B7:B11'), rest: [at('D2')] });
});

test('an area that is deleted leaves the rule, and the last one takes it along', () => {
  sheet.validations.push({ area: at('B5:B9'), rest: [at('D2')], list: 'a' });
  move({ kind: 'columnsDeleted', column: 1, count: 1 } as never);
  expect(sheet.validations).toEqual([{ area: at('C2'), list: 'a' }]);
  move({ kind: 'rowsDeleted', row: 0, count: 5 } as never);
  expect(sheet.validations).toEqual([]);
});

test('cells that move take along what lies wholly on them', () => {
  sheet.validations.push({ area: at('B5:C9'), list: 'a' }, { area: at('B5:D9'), list: 'b' });
  move({ kind: 'cellsInserted', area: at('B1:C2'), shift: 'down' } as never);
  expect(sheet.validations.map(({ area }) => area)).toEqual([at('B7:C11'), at('B5:D9')]);
});

test('a chart moves with its cells, and stays when they go', () => {
  const anchor = { fromRow: 4, fromColumn: 1, toRow: 8, toColumn: 5 };
  sheet.charts.push({ id: 'c', name: 'c', kind: 'line', title: '', series: [], anchor: { ...anchor } });
  move({ kind: 'columnsInserted', column: 0, count: 1 } as never);
  expect(sheet.charts[0]?.anchor).toEqual({ fromRow: 4, fromColumn: 2, toRow: 8, toColumn: 6 });
  move({ kind: 'rowsDeleted', row: 0, count: 20 } as never);
  expect(sheet.charts).toHaveLength(1);
});

test('other events move nothing', () => {
  sheet.validations.push({ area: at('B5'), list: 'a' });
  move({ kind: 'sheetActivated' } as never);
  expect(sheet.validations[0]?.area).toEqual(at('B5'));
});

test('a page break goes with its row, and not with cells of a few columns', () => {
  sheet.page = { orientation: 'portrait', breaks: [10, 20, 30] };
  move({ kind: 'rowsInserted', row: 15, count: 2 } as never);
  expect(sheet.page.breaks).toEqual([10, 22, 32]);
  move({ kind: 'cellsInserted', area: at('A1:C4'), shift: 'down' } as never);
  move({ kind: 'columnsDeleted', column: 0, count: 1 } as never);
  expect(sheet.page.breaks).toEqual([10, 22, 32]);
  move({ kind: 'rowsDeleted', row: 22, count: 3 } as never);
  expect(sheet.page.breaks).toEqual([10, 29]);
});

test('formulas of rules and lists, and the cells of charts, follow on every sheet', () => {
  const other = book.sheet(book.addSheet('Other').id)!;
  const anchor = { fromRow: 30, fromColumn: 0, toRow: 40, toColumn: 5 };
  other.conditionalFormats.push({ id: 'f', area: at('A1'), formula: '=A5>Sheet1!$B$5' });
  other.validations.push({ area: at('A1'), list: '=Sheet1!$D$1:$D$9' }, { area: at('A2'), list: 'A5,B5' });
  const series = [{ name: 'Need', categories: 'Sheet1!$A$2:$A$13', values: 'Sheet1!$B$2:$B$13' }];
  other.charts.push({ id: 'c', name: 'c', kind: 'line', title: '', series, anchor });
  sheet.insertRows(0, 2);
  expect(other.conditionalFormats[0]?.formula).toBe('=A5>Sheet1!$B$7');
  expect(other.validations.map(({ list }) => list)).toEqual(['=Sheet1!$D$3:$D$11', 'A5,B5']);
  expect(other.charts[0]?.series[0]).toMatchObject({
    categories: 'Sheet1!$A$4:$A$15',
    values: 'Sheet1!$B$4:$B$15',
  });
  expect(other.charts[0]?.anchor).toEqual(anchor);
  book.renameSheet(sheet.id, 'Plan it');
  expect(other.conditionalFormats[0]?.formula).toBe("=A5>'Plan it'!$B$7");
  expect(other.charts[0]?.series[0]?.values).toBe("'Plan it'!$B$4:$B$15");
  book.renameSheet(sheet.id, 'Plan');
  expect(other.charts[0]?.series[0]?.values).toBe('Plan!$B$4:$B$15');
});
