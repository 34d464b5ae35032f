import { EMPTY_SHARED_STRINGS, EMPTY_STYLES, emptyPackage } from './emptyWorkbook';
import { followRenames } from './followRenames';
import { openParts, openWorkbook, partOfKind, type OpenedWorkbook } from './openWorkbook';
import { contentTypeOf, setContentType, removeContentType } from './package/contentTypes';
import { addRelationship, isKind, removeRelationship } from './package/relationships';
import { placeSheets, renamesOf } from './placeSheets';
import { saveSheets } from './saveSheets';
import { saveWorkbookPart } from './saveWorkbookPart';
import { saveSettings } from './settings/saveSettings';
import type { FileSheet, WorkbookFile } from './workbookFile';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes a workbook as .xlsx. With the file that the records came from, only what the records changed is edited and
 * everything else stays as it is, byte for byte; with null a new file is made. Excel recalculates it when it opens it.
 * Throws FileProblem when the original cannot be opened, and RangeError for records without a visible sheet.
 */
export function saveWorkbook(original: Uint8Array | null, workbook: WorkbookFile): Uint8Array {
  const opened = withSharedParts(original ? openWorkbook(original) : openParts(emptyPackage()));
  if (![...workbook.sheets, ...opened.sheets.filter((entry) => !entry.isWorksheet)].some(isVisible)) {
    throw new RangeError('a workbook needs a visible sheet');
  }
  const sheets = placeSheets(opened, workbook);
  const { formulasChanged } = saveSheets(opened, workbook, sheets);
  const sheetsRemoved = opened.sheets.some((entry) => !opened.file.has(entry.part));
  if (formulasChanged || sheetsRemoved) dropCalculationChain(opened);
  const parts = sheets.map(({ part }) => part);
  followRenames(opened.file, renamesOf(sheets), parts);
  saveWorkbookPart(opened, workbook, sheets);
  saveSettings(opened.file, workbook.settings);
  return opened.file.toBytes();
}

function isVisible({ visibility }: { visibility: FileSheet['visibility'] }): boolean {
  return visibility === 'visible';
}

/** The workbook with parts for styles and shared texts, which a file may lack as long as it has neither. */
function withSharedParts(opened: OpenedWorkbook): OpenedWorkbook {
  if (contentTypeOf(opened.file, opened.part).includes('.template.')) {
    // A template that is saved as .xlsx is a workbook.
    setContentType(opened.file, opened.part, `${SPREADSHEET}.sheet.main+xml`);
  }
  ensurePart(opened, 'styles', 'xl/styles.xml', EMPTY_STYLES);
  ensurePart(opened, 'sharedStrings', 'xl/sharedStrings.xml', EMPTY_SHARED_STRINGS);
  return openParts(opened.file);
}

function ensurePart(opened: OpenedWorkbook, kind: string, path: string, content: string): void {
  if (partOfKind(opened, kind) !== undefined) return;
  opened.file.write(path, content);
  setContentType(opened.file, path, `${SPREADSHEET}.${kind}+xml`);
  addRelationship(opened.file, opened.part, `${OFFICE}/${kind}`, path);
}

/**
 * Takes the calculation chain out: it lists the formula cells in the order in which Excel last calculated them, and one
 * that names a cell without a formula makes Excel repair the file. Without it Excel makes a new one.
 */
function dropCalculationChain({ file, part, relationships }: OpenedWorkbook): void {
  const relationship = relationships.find((candidate) => isKind(candidate, 'calcChain'));
  if (!relationship) return;
  removeRelationship(file, part, relationship.id);
  removeContentType(file, relationship.target);
  file.remove(relationship.target);
}
