import { EMPTY_SHARED_STRINGS, EMPTY_SHEET, EMPTY_STYLES, emptyPackage } from './emptyWorkbook';
import {
  activeEntry,
  openParts,
  openWorkbook,
  partOfKind,
  type OpenedWorkbook,
  type SheetEntry,
} from './openWorkbook';
import { removeContentType, setContentType } from './package/contentTypes';
import { relationshipsPath } from './package/partPath';
import { addRelationship, isKind, readRelationships, removeRelationship } from './package/relationships';
import { cellSources } from './readWorkbook';
import { saveSheet } from './saveSheet';
import { saveWorkbookPart, type PlacedSheet } from './saveWorkbookPart';
import { saveSettings } from './settings/saveSettings';
import { ensureDynamicMark } from './sheet/dynamicArrays';
import { SharedStrings } from './sheet/sharedStrings';
import { StyleWriter } from './styles/styleWriter';
import type { WorkbookFile } from './workbookFile';
import { PartEditor } from './xml/partEditor';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes a workbook as .xlsx. With the file that the records came from, only what the records changed is edited and
 * everything else stays as it is, byte for byte; with null a new file is made. Excel recalculates it when it opens it.
 * Throws FileProblem when the original cannot be opened.
 */
export function saveWorkbook(original: Uint8Array | null, workbook: WorkbookFile): Uint8Array {
  const opened = original ? openWorkbook(original) : openParts(emptyPackage());
  ensurePart(opened, 'styles', 'xl/styles.xml', EMPTY_STYLES, `${SPREADSHEET}.styles+xml`);
  ensurePart(
    opened,
    'sharedStrings',
    'xl/sharedStrings.xml',
    EMPTY_SHARED_STRINGS,
    `${SPREADSHEET}.sharedStrings+xml`,
  );
  const ready = openParts(opened.file);
  const sheets = placeSheets(ready, workbook);
  const { formulasChanged } = saveSheets(ready, workbook, sheets);
  if (formulasChanged) dropCalculationChain(ready);
  saveWorkbookPart(ready, workbook, sheets);
  saveSettings(ready.file, workbook.settings);
  return ready.file.toBytes();
}

function ensurePart(
  opened: OpenedWorkbook,
  kind: string,
  path: string,
  content: string,
  contentType: string,
): void {
  if (partOfKind(opened, kind) !== undefined) return;
  opened.file.write(path, content);
  setContentType(opened.file, path, contentType);
  addRelationship(opened.file, opened.part, `${OFFICE}/${kind}`, path);
}

/** Finds or makes the part of every sheet, and removes those of sheets that are gone. */
function placeSheets(opened: OpenedWorkbook, workbook: WorkbookFile): PlacedSheet[] {
  const { file } = opened;
  const known = new Map(
    opened.sheets.filter((entry) => entry.isWorksheet).map((entry) => [entry.sheetId, entry]),
  );
  const used = new Set<SheetEntry>();
  let nextId = Math.max(0, ...opened.sheets.map((entry) => entry.sheetId)) + 1;
  const placed = workbook.sheets.map((sheet): PlacedSheet => {
    const entry = sheet.sheetId === undefined ? undefined : known.get(sheet.sheetId);
    if (entry && !used.has(entry)) {
      used.add(entry);
      return { sheet, entry, sheetId: entry.sheetId, part: entry.part };
    }
    const part = file.freePath('xl/worksheets/sheet', '.xml');
    file.write(part, EMPTY_SHEET);
    setContentType(file, part, `${SPREADSHEET}.worksheet+xml`);
    const id = addRelationship(file, opened.part, `${OFFICE}/worksheet`, part);
    return { sheet, relationship: id, sheetId: nextId++, part };
  });
  for (const entry of known.values()) if (!used.has(entry)) removeSheet(opened, entry);
  return placed;
}

function removeSheet({ file, part }: OpenedWorkbook, entry: SheetEntry): void {
  const relationship = readRelationships(file, part).find((candidate) => candidate.target === entry.part);
  if (relationship) removeRelationship(file, part, relationship.id);
  for (const own of readRelationships(file, entry.part)) {
    // Tables cannot outlive their sheet: their ids and names would clash with new ones.
    if (!isKind(own, 'table')) continue;
    removeContentType(file, own.target);
    file.remove(own.target);
  }
  file.remove(relationshipsPath(entry.part));
  removeContentType(file, entry.part);
  file.remove(entry.part);
}

function saveSheets(opened: OpenedWorkbook, workbook: WorkbookFile, sheets: readonly PlacedSheet[]) {
  const { file, styles } = opened;
  const sharedStrings = new SharedStrings(file, partOfKind(opened, 'sharedStrings')!);
  const styleEditor = new PartEditor(file.text(styles!.part), styles!.root);
  const styleWriter = new StyleWriter(styles!, styleEditor);
  let dynamicMark: string | undefined;
  const styleIndexes = new Map<number, number>();
  const context = {
    file,
    workbook,
    sources: { ...cellSources(opened), shared: sharedStrings.texts },
    styles,
    styleWriter,
    targets: {
      styleIndex(style = 0) {
        let index = styleIndexes.get(style);
        if (index === undefined)
          styleIndexes.set(style, (index = styleWriter.formatIndex(workbook.styles[style])));
        return index;
      },
      sharedText: (text: string) => sharedStrings.index(text),
      dynamicMark: () => (dynamicMark ??= ensureDynamicMark(file, opened.part)),
    },
  };
  const active = sheets[workbook.activeSheet]?.entry;
  const activeMoved = active === undefined || active !== activeEntry(opened);
  let formulasChanged = false;
  sheets.forEach(({ sheet, part }, index) => {
    const selected = activeMoved ? index === workbook.activeSheet : undefined;
    if (saveSheet(context, part, sheet, selected).formulasChanged) formulasChanged = true;
  });
  sharedStrings.finish();
  styleWriter.finish();
  file.write(styles!.part, styleEditor.apply());
  return { formulasChanged };
}

/** The chain lists the formula cells in the order in which Excel last calculated them; without it Excel makes a new one. */
function dropCalculationChain(opened: OpenedWorkbook): void {
  const relationship = opened.relationships.find((candidate) => isKind(candidate, 'calcChain'));
  if (!relationship) return;
  removeRelationship(opened.file, opened.part, relationship.id);
  removeContentType(opened.file, relationship.target);
  opened.file.remove(relationship.target);
}
