import type { BookSheet } from '../../book/book';
import { parseReference, type SheetReference } from '../../../grid/a1';
import type { Session } from '../session';

/** What a table's name or a defined name stands for, when it is a plain place; the sheet's own names come first. */
export function namedReference(name: string, sheet: BookSheet, session: Session): SheetReference | undefined {
  const table = session.book.table(name);
  if (table) {
    const home = session.sheet(table.sheetId);
    return { sheet: home.name, area: bodyOf(table.area, table.showTotals) };
  }
  const sought = name.toLowerCase();
  const candidates = session.book.names.filter((item) => item.name.toLowerCase() === sought);
  const named =
    candidates.find((item) => item.sheetId === sheet.id) ??
    candidates.find((item) => item.sheetId === undefined);
  return named && parseReference(named.formula.replace(/^=/, ''));
}

function bodyOf(area: SheetReference['area'], showTotals: boolean): SheetReference['area'] {
  return { ...area, row: area.row + 1, rows: area.rows - 1 - (showTotals ? 1 : 0) };
}
