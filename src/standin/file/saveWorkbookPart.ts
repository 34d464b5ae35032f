import { saveNames } from './names/saveNames';
import type { OpenedWorkbook, SheetEntry } from './openWorkbook';
import type { PlacedSheet } from './placeSheets';
import type { FileSheet, WorkbookFile } from './workbookFile';
import { editTag } from './xml/editTag';
import { escapeAttribute } from './xml/escape';
import { PartEditor } from './xml/partEditor';
import { child, descend, flag, numberOf } from './xml/xmlElement';

/** Order of the children of a workbook part (ECMA-376 part 1, 18.2.27). */
const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr ' +
  'webPublishObjects extLst'
).split(' ');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Brings the workbook part to what the records say: sheets, names, the sheet in front; and asks for a recalculation. */
export function saveWorkbookPart(
  opened: OpenedWorkbook,
  workbook: WorkbookFile,
  sheets: readonly PlacedSheet[],
): void {
  const { file, root } = opened;
  const editor = new PartEditor(file.text(opened.part), root);
  const order = sheetOrder(opened, sheets);
  saveSheetList(editor, order);
  const nameOf = (item: PlacedSheet | SheetEntry) => ('sheet' in item ? item.sheet.name : item.name);
  saveNames(
    editor,
    workbook.names,
    opened.sheets.map((entry) => entry.name),
    {
      ofOld: (index) => found(order.findIndex((item) => entryOf(item) === opened.sheets[index])),
      ofName: (name) => found(order.findIndex((item) => nameOf(item).toLowerCase() === name.toLowerCase())),
    },
    ORDER,
  );
  saveFlags(editor, workbook);
  saveActiveTab(editor, order.indexOf(sheets[workbook.activeSheet] ?? order[0]!));
  const calculation = child(root, 'calcPr');
  if (!calculation) editor.insertInOrder(root, 'calcPr', '<calcPr fullCalcOnLoad="1"/>', ORDER);
  else if (!flag(calculation, 'fullCalcOnLoad')) editor.setAttributes(calculation, { fullCalcOnLoad: '1' });
  file.write(opened.part, editor.apply());
}

/** Chart sheets are no records: each stays behind the worksheet that it came after. */
function sheetOrder(opened: OpenedWorkbook, sheets: readonly PlacedSheet[]): (PlacedSheet | SheetEntry)[] {
  const order: (PlacedSheet | SheetEntry)[] = [...sheets];
  let at = 0;
  for (const entry of opened.sheets) {
    const index = order.findIndex((item) => entryOf(item) === entry);
    if (index >= 0) at = index + 1;
    else if (!entry.isWorksheet) order.splice(at++, 0, entry);
  }
  return order;
}

function entryOf(item: PlacedSheet | SheetEntry): SheetEntry | undefined {
  return 'sheet' in item ? item.entry : item;
}

function saveSheetList(editor: PartEditor, order: readonly (PlacedSheet | SheetEntry)[]): void {
  const list = child(editor.root, 'sheets');
  const xml = order.map((item) => {
    if (!('sheet' in item)) return editor.raw(item.element);
    const { sheet, entry, sheetId, relationship } = item;
    if (!entry) return newSheetXml(sheet, sheetId, relationship!);
    const changes: Record<string, string | null> = {};
    if (entry.name !== sheet.name) changes['name'] = sheet.name;
    if (entry.visibility !== sheet.visibility)
      changes['state'] = sheet.visibility === 'visible' ? null : sheet.visibility;
    return editTag(editor.raw(entry.element), changes);
  });
  const content = xml.join('');
  if (list && content !== list.children.map((element) => editor.raw(element)).join('')) {
    editor.replace(list, `<sheets>${content}</sheets>`);
  }
}

function newSheetXml(sheet: FileSheet, sheetId: number, relationship: string): string {
  const state = sheet.visibility === 'visible' ? '' : ` state="${sheet.visibility}"`;
  return `<sheet xmlns:r="${OFFICE}" name="${escapeAttribute(sheet.name)}" sheetId="${sheetId}"${state} r:id="${relationship}"/>`;
}

function saveFlags(editor: PartEditor, workbook: WorkbookFile): void {
  const properties = child(editor.root, 'workbookPr');
  if (flag(properties, 'date1904') !== workbook.date1904) {
    const value = workbook.date1904 ? '1' : null;
    if (properties) editor.setAttributes(properties, { date1904: value });
    else editor.insertInOrder(editor.root, 'workbookPr', '<workbookPr date1904="1"/>', ORDER);
  }
  const protection = child(editor.root, 'workbookProtection');
  if (flag(protection, 'lockStructure') === workbook.structureProtected) return;
  if (protection)
    editor.setAttributes(protection, { lockStructure: workbook.structureProtected ? '1' : null });
  else
    editor.insertInOrder(editor.root, 'workbookProtection', '<workbookProtection lockStructure="1"/>', ORDER);
}

function saveActiveTab(editor: PartEditor, tab: number): void {
  const view = descend(editor.root, 'bookViews', 'workbookView');
  if ((numberOf(view, 'activeTab') ?? 0) === tab || tab < 0) return;
  if (view) editor.setAttributes(view, { activeTab: String(tab) });
  else {
    const xml = `<bookViews><workbookView activeTab="${tab}"/></bookViews>`;
    editor.insertInOrder(editor.root, 'bookViews', xml, ORDER);
  }
}

function found(index: number): number | undefined {
  return index < 0 ? undefined : index;
}
