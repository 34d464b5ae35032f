import {
  assertRoomForTable,
  assertSheetName,
  assertStructureOpen,
  assertTablesStayWhole,
  assertUnprotected,
  tablesOver,
} from '../../../src/standin/host/guards';
import { MemoryBook } from '../../support/memoryBook';

const area = { row: 2, column: 1, rows: 4, columns: 2 };

function bookWithTable() {
  const book = new MemoryBook(['Plan']);
  const sheet = book.activeSheet;
  const table = book.addTable(sheet.id, area, 'Forecast');
  return { book, sheet, table };
}

const code = (name: string) => expect.objectContaining({ code: name });

describe('what Excel refuses', () => {
  it('is a change to a protected sheet or structure', () => {
    const { book, sheet } = bookWithTable();
    expect(() => assertUnprotected(sheet)).not.toThrow();
    expect(() => assertStructureOpen(book)).not.toThrow();
    sheet.protected = true;
    book.structureProtected = true;
    expect(() => assertUnprotected(sheet)).toThrow(code('AccessDenied'));
    expect(() => assertStructureOpen(book)).toThrow(code('AccessDenied'));
  });

  it.each(['', ' ', 'a/b', 'a[1]', "'quoted", 'History', 'x'.repeat(32)])('is the sheet name %j', (name) => {
    expect(() => assertSheetName(new MemoryBook(), name)).toThrow(code('InvalidArgument'));
  });

  it('is a sheet name in use, whatever its case, except by the sheet itself', () => {
    const { book, sheet } = bookWithTable();
    expect(() => assertSheetName(book, 'PLAN')).toThrow(code('ItemAlreadyExists'));
    expect(() => assertSheetName(book, 'PLAN', sheet.id)).not.toThrow();
  });

  it('is a table over another one', () => {
    const { book, sheet, table } = bookWithTable();
    const over = { ...area, row: 5 };
    expect(() => assertRoomForTable(book, sheet, over)).toThrow(/can't overlap another table/);
    expect(() => assertRoomForTable(book, sheet, over, table.id)).not.toThrow();
    expect(() => assertRoomForTable(book, sheet, { ...area, row: 6 })).not.toThrow();
  });

  it('is a table over merged cells', () => {
    const { book, sheet } = bookWithTable();
    sheet.merge({ row: 20, column: 0, rows: 1, columns: 2 });
    const over = { row: 18, column: 0, rows: 5, columns: 1 };
    expect(() => assertRoomForTable(book, sheet, over)).toThrow(code('MergedRangeConflict'));
  });

  it('is to shift a part of a table', () => {
    const { book, sheet } = bookWithTable();
    const lane = (column: number, columns: number) => ({ row: 0, column, rows: 1_048_576, columns });
    expect(() => assertTablesStayWhole(book, sheet.id, lane(1, 1))).toThrow(code('InsertDeleteConflict'));
    expect(() => assertTablesStayWhole(book, sheet.id, lane(1, 2))).not.toThrow();
    expect(() => assertTablesStayWhole(book, sheet.id, lane(3, 5))).not.toThrow();
  });

  it('is looked for on the sheet concerned only', () => {
    const { book, table } = bookWithTable();
    const other = book.addSheet('Other');
    expect(tablesOver(book, other.id, area)).toEqual([]);
    expect(tablesOver(book, table.sheetId, area).map(({ name }) => name)).toEqual(['Forecast']);
  });
});
