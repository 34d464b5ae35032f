import { saveCharts } from './charts/saveCharts';
import type { OfficePackage } from './package/officePackage';
import { CellDiff } from './sheet/cellDiff';
import { scanCells } from './sheet/cellScanner';
import { CellWriter, type CellTargets } from './sheet/cellWriter';
import { CellReader, type CellSources } from './sheet/readCells';
import { saveColumns } from './sheet/saveColumns';
import { saveConditionalFormats } from './sheet/saveConditionalFormats';
import { saveDimension } from './sheet/saveDimension';
import { saveMerges } from './sheet/saveMerges';
import { savePage } from './sheet/savePage';
import { saveProtection } from './sheet/saveProtection';
import { saveValidations } from './sheet/saveValidations';
import { saveView } from './sheet/saveView';
import { SHEET_ORDER } from './sheet/sheetOrder';
import type { StyleSheet } from './styles/readStyles';
import type { StyleWriter } from './styles/styleWriter';
import { saveTables } from './tables/saveTables';
import { tableFinder, withTableHeaders } from './tables/tableHeaders';
import type { FileSheet, WorkbookFile } from './workbookFile';
import { PartEditor } from './xml/partEditor';
import { child } from './xml/xmlElement';

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
