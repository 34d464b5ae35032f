import type { FileSheet } from '../workbookFile';
import type { PartEditor } from '../xml/partEditor';
import { child, flag } from '../xml/xmlElement';
import { SHEET_ORDER } from './sheetOrder';

/** Writes sheet protection where it was switched on (without a password) or off since. */
export function saveProtection(editor: PartEditor, sheet: FileSheet): void {
  const element = child(editor.root, 'sheetProtection');
  if (flag(element, 'sheet') === sheet.protected) return;
  const xml = sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '';
  if (element) editor.replace(element, xml);
  else editor.insertInOrder(editor.root, 'sheetProtection', xml, SHEET_ORDER);
}
