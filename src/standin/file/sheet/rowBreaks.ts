import type { PartEditor } from '../xml/partEditor';
import { child, children, flag, numberOf, type XmlElement } from '../xml/xmlElement';
import { SHEET_ORDER } from './sheetOrder';

/** Rows, from 0, before which somebody has put a page break. A file says how many rows stand above it. */
export function readRowBreaks(root: XmlElement): number[] {
  return manualBreaks(root).map(({ row }) => row);
}

/** Brings the page breaks between rows to the given ones; those that stay keep what else the file says of them. */
export function saveRowBreaks(editor: PartEditor, rows: readonly number[]): void {
  const before = manualBreaks(editor.root);
  if (String(before.map(({ row }) => row)) === String(rows)) return;
  const list = child(editor.root, 'rowBreaks');
  const breaks = rows.map((row) => {
    const known = before.find((one) => one.row === row);
    return known ? editor.raw(known.element) : `<brk id="${row}" max="16383" man="1"/>`;
  });
  const counts = `count="${rows.length}" manualBreakCount="${rows.length}"`;
  const xml = rows.length === 0 ? '' : `<rowBreaks ${counts}>${breaks.join('')}</rowBreaks>`;
  if (list) editor.replace(list, xml);
  else editor.insertInOrder(editor.root, 'rowBreaks', xml, SHEET_ORDER);
}

function manualBreaks(root: XmlElement): { row: number; element: XmlElement }[] {
  return children(child(root, 'rowBreaks'), 'brk').flatMap((element) => {
    const row = numberOf(element, 'id');
    return row !== undefined && flag(element, 'man') ? [{ row, element }] : [];
  });
}
