import type { FileSheet } from '../workbookFile';
import { child, children, flag, numberOf, type XmlElement } from '../xml/xmlElement';

/** Columns beyond this are not listed one by one: a file that formats the whole width of a sheet says it for 16,384. */
export const LISTED_COLUMNS = 1024;

/** Widths, hidden columns and groups of a sheet, column by column. */
export function readColumns(root: XmlElement, sheet: FileSheet): void {
  for (const element of children(child(root, 'cols'), 'col')) {
    const first = (numberOf(element, 'min') ?? 1) - 1;
    const last = Math.min((numberOf(element, 'max') ?? first + 1) - 1, LISTED_COLUMNS - 1);
    const width = numberOf(element, 'width');
    const hidden = flag(element, 'hidden');
    const level = numberOf(element, 'outlineLevel') ?? 0;
    for (let column = first; column <= last; column++) {
      if (width !== undefined) sheet.columnWidths.set(column, width);
      if (hidden) sheet.hiddenColumns.add(column);
      if (level > 0) sheet.columnLevels.set(column, level);
    }
  }
}
