import type { FileSheet } from '../workbookFile';
import type { PartEditor } from '../xml/partEditor';
import { child, children } from '../xml/xmlElement';
import { SHEET_ORDER } from './sheetOrder';

/** Writes the merged areas where they differ from the part's. */
export function saveMerges(editor: PartEditor, sheet: FileSheet): void {
  const element = child(editor.root, 'mergeCells');
  const before = children(element, 'mergeCell').map((merge) => merge.attributes['ref'] ?? '');
  const wanted = new Set(sheet.merges);
  if (before.length === wanted.size && before.every((ref) => wanted.has(ref))) return;
  const refs = [
    ...before.filter((ref) => wanted.has(ref)),
    ...sheet.merges.filter((ref) => !before.includes(ref)),
  ];
  const xml =
    refs.length === 0
      ? ''
      : `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  if (element) editor.replace(element, xml);
  else editor.insertInOrder(editor.root, 'mergeCells', xml, SHEET_ORDER);
}
