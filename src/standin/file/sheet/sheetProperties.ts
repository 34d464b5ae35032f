import { argb, readColour } from '../styles/colours';
import type { FileSheet } from '../workbookFile';
import type { PartEditor } from '../xml/partEditor';
import { child, descend, flag, type XmlElement } from '../xml/xmlElement';
import { SHEET_ORDER } from './sheetOrder';

/** What a sheet's properties hold, in the order of the schema. */
const ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** RRGGBB of a sheet's tab; undefined where it has none, or one of the theme's, which is kept as it is. */
export function readTabColour(root: XmlElement): string | undefined {
  return readColour(descend(root, 'sheetPr', 'tabColor'), []);
}

/** Writes the colour of a sheet's tab, and whether its pages are fitted, where they differ from the part's. */
export function saveSheetProperties(editor: PartEditor, { tabColour, page }: FileSheet): void {
  const wanted: Record<string, string> = {};
  if (readTabColour(editor.root) !== tabColour)
    wanted['tabColor'] = tabColour === undefined ? '' : `<tabColor rgb="${argb(tabColour)}"/>`;
  const properties = child(editor.root, 'sheetPr');
  const fits = page?.fit !== undefined;
  const setUp = child(properties, 'pageSetUpPr');
  if (page && flag(setUp, 'fitToPage') !== fits) {
    if (setUp) editor.setAttributes(setUp, { fitToPage: fits ? '1' : null });
    else wanted['pageSetUpPr'] = '<pageSetUpPr fitToPage="1"/>';
  }
  if (Object.keys(wanted).length === 0) return;
  if (!properties) {
    const xml = `<sheetPr>${Object.values(wanted).join('')}</sheetPr>`;
    editor.insertInOrder(editor.root, 'sheetPr', xml, SHEET_ORDER);
    return;
  }
  for (const [name, xml] of Object.entries(wanted)) {
    const before = child(properties, name);
    if (before) editor.replace(before, xml);
    else editor.insertInOrder(properties, name, xml, ORDER);
  }
}
