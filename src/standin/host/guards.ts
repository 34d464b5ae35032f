import type { Book, BookSheet, BookTable } from '../book/book';
import { type Area, contains, intersect } from '../areas';
import { officeError } from './officeError';

/** Refuses a change to a protected sheet. Excel would let unlocked cells through; here every cell counts as locked. */
export function assertUnprotected(sheet: BookSheet): void {
  if (sheet.protected) throw officeError('AccessDenied');
}

/** Refuses to add, rename, move, hide or delete a sheet of a workbook whose structure is protected. */
export function assertStructureOpen(book: Book): void {
  if (book.structureProtected) throw officeError('AccessDenied');
}

export function assertSheetName(book: Book, name: string, sheetId?: string): void {
  const malformed =
    name.trim() === '' ||
    name.length > 31 ||
    /[[\]:*?/\\]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name);
  if (malformed) throw officeError('InvalidArgument');
  const taken = book.sheets.some(
    (sheet) => sheet.id !== sheetId && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw officeError('ItemAlreadyExists');
}

/** The tables of one sheet that share a cell with the area. */
export function tablesOver(book: Book, sheetId: string, area: Area): BookTable[] {
  return book.tables.filter((table) => table.sheetId === sheetId && intersect(table.area, area) !== null);
}

/** Refuses an area on which a table cannot stand. */
export function assertRoomForTable(book: Book, sheet: BookSheet, area: Area, tableId?: string): void {
  if (tablesOver(book, sheet.id, area).some((table) => table.id !== tableId)) {
    throw officeError('InvalidArgument', "A table can't overlap another table.");
  }
  if (sheet.merges().some((merge) => intersect(merge, area) !== null))
    throw officeError('MergedRangeConflict');
}

/** Refuses to shift part of a table: the shifted lane has to take in the whole table or leave it alone. */
export function assertTablesStayWhole(book: Book, sheetId: string, lane: Area): void {
  for (const table of tablesOver(book, sheetId, lane)) {
    if (!contains(lane, table.area)) {
      throw officeError(
        'InsertDeleteConflict',
        "This operation isn't allowed. It would shift cells in a table.",
      );
    }
  }
}
