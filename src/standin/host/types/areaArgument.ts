import type { BookSheet } from '../../book/book';
import type { Area } from '../../areas';
import { parseReference, type SheetReference } from '../../../grid/a1';
import { targetOf } from '../objectModel';
import { officeError } from '../officeError';
import { located, type Session } from '../session';

export interface Place {
  sheet: BookSheet;
  area: Area;
}

/** The area that an address on this sheet means: A1 text, a table's name or a defined name. */
export function areaOnSheet(address: string, sheet: BookSheet, session: Session): Area {
  const place = placeOf(address, sheet, session);
  if (place.sheet.id !== sheet.id) throw officeError('InvalidArgument');
  return place.area;
}

/** Where an address points to; without a sheet it means the given one. */
export function placeOf(address: string, sheet: BookSheet, session: Session): Place {
  const reference = parseReference(address) ?? namedReference(address, sheet, session);
  if (!reference) throw officeError('InvalidArgument');
  if (reference.sheet === undefined) return { sheet, area: reference.area };
  const named = session.book.sheetNamed(reference.sheet);
  if (!named) throw officeError('ItemNotFound');
  return { sheet: named, area: reference.area };
}

/** The place of a range object, or of an address on the sheet in front. */
export function placeArgument(value: unknown, sheet: BookSheet, session: Session): Place {
  return typeof value === 'string'
    ? placeOf(value, sheet, session)
    : located(targetOf('Range', value), session);
}

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
