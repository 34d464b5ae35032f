import { saveCharts } from './charts/saveCharts';
import type { OfficePackage } from './package/officePackage';
import { CellDiff } from './sheet/cellDiff';
import { scanCells } from './sheet/cellScanner';
import { CellWriter, type CellTargets } from './sheet/cellWriter';
import { CellReader, type CellSources } from './sheet/readCells';
import { saveColumns } from './sheet/saveColumns';
import { saveConditionalFormats } from './sheet/saveConditionalFormats';
import { savePage } from './sheet/savePage';
import { saveSheetProperties } from './sheet/sheetProperties';
import { saveValidations } from './sheet/saveValidations';
import { saveView } from './sheet/saveView';
import { SHEET_ORDER } from './sheet/sheetOrder';
import type { StyleSheet } from './styles/readStyles';
import type { StyleWriter } from './styles/styleWriter';
import { saveTables } from './tables/saveTables';
import { tableFinder, withTableHeaders } from './tables/tableHeaders';
import type { FileSheet, WorkbookFile } from './workbookFile';
import { PartEditor } from './xml/partEditor';
import { child, children, flag } from './xml/xmlElement';
import { areaAddress, parseArea } from '../../grid/a1';
import { union, type Area } from '../areas';

/** What saving any sheet needs of the rest of the file. */
export interface SheetTargets {
  file: OfficePackage;
  workbook: WorkbookFile;
  sources: CellSources;
  targets: CellTargets;
  styles: StyleSheet | undefined;
  styleWriter: StyleWriter;
}

/**
 * Brings the part of one sheet to what its record says. `selected` is whether it becomes the sheet in front, undefined
 * to leave that as it is. Returns whether formulas changed, for the calculation chain.
 */
export function saveSheet(
  { file, workbook, sources, targets, styles, styleWriter }: SheetTargets,
  part: string,
  sheet: FileSheet,
  selected: boolean | undefined,
): { formulasChanged: boolean } {
  const text = file.text(part);
  const writer = new CellWriter(targets, tableFinder(sheet));
  const diff = new CellDiff(text, sheet, withTableHeaders(sheet), new CellReader(sources), writer);
  const root = file.xml(part, scanCells(diff));
  const editor = new PartEditor(text, root);
  saveSheetProperties(editor, sheet);
  saveView(editor, sheet, selected);
  saveColumns(editor, sheet);
  for (const edit of diff.edits) editor.replaceText(edit.start, edit.end, edit.xml);
  const rows = diff.remainingRows();
  const data = child(root, 'sheetData');
  if (rows !== '') {
    if (data) editor.append(data, rows);
    else editor.insertInOrder(root, 'sheetData', `<sheetData>${rows}</sheetData>`, SHEET_ORDER);
  }
  if (diff.changed) saveDimension(editor, sheet);
  saveProtection(editor, sheet);
  saveMerges(editor, sheet);
  saveConditionalFormats(editor, sheet, styles, styleWriter);
  saveValidations(editor, sheet);
  savePage(editor, sheet);
  saveCharts(file, part, editor, sheet, workbook);
  saveTables(file, part, editor, sheet);
  file.write(part, editor.apply());
  return { formulasChanged: diff.formulasChanged };
}

/** Widens the area that a sheet says it uses, where cells were added outside. */
function saveDimension(editor: PartEditor, sheet: FileSheet): void {
  const element = child(editor.root, 'dimension');
  const said = parseArea(element?.attributes['ref'] ?? '');
  const used = usedArea(sheet);
  if (!element || !said || !used) return;
  const ref = areaAddress(union(said, used));
  if (ref !== element.attributes['ref']) editor.setAttributes(element, { ref });
}

function usedArea(sheet: FileSheet): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return top > bottom
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Writes the merged areas where they differ from the part's. */
function saveMerges(editor: PartEditor, sheet: FileSheet): void {
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

/** Writes sheet protection where it was switched on (without a password) or off since. */
function saveProtection(editor: PartEditor, sheet: FileSheet): void {
  const element = child(editor.root, 'sheetProtection');
  if (flag(element, 'sheet') === sheet.protected) return;
  const xml = sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '';
  if (element) editor.replace(element, xml);
  else editor.insertInOrder(editor.root, 'sheetProtection', xml, SHEET_ORDER);
}
