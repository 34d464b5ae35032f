import { checkWorkbook } from './claims';
import { readNames } from './names/readNames';
import { activeEntry, openWorkbook, partOfKind, type OpenedWorkbook } from './openWorkbook';
import { FileProblem } from './problem';
import { emptySheet, readSheet } from './readSheet';
import { readDynamicMarks } from './sheet/dynamicArrays';
import type { CellSources } from './sheet/readCells';
import { ownWebExtension, readProperties } from './settings/webExtensions';
import { SharedStrings } from './sheet/sharedStrings';
import type { FileSheet, WorkbookFile } from './workbookFile';
import { child, flag } from './xml/xmlElement';

/**
 * Reads an .xlsx into records: values, formulas, looks, tables, names and the rest of `WorkbookFile`. What records do
 * not hold (charts, pictures, data bars, other add-ins...) stays in the file and is kept by `saveWorkbook`.
 * Throws FileProblem: notWorkbook, oldFormat (.xls), encrypted, damaged (names the part), macros, tooLarge.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookFile {
  const opened = openWorkbook(bytes);
  const sources = cellSources(opened);
  const sheets = opened.sheets.filter((entry) => entry.isWorksheet);
  if (sheets.length === 0) throw new FileProblem('damaged', 'a workbook without a worksheet');
  const file: WorkbookFile = {
    sheets: sheets.map(({ name, sheetId, visibility, part }): FileSheet => {
      const sheet = { ...emptySheet(name), sheetId, visibility };
      readSheet(opened.file, part, sheet, sources, opened.styles);
      return sheet;
    }),
    names: readNames(
      opened.root,
      opened.sheets.map((entry) => entry.name),
    ).map(({ record }) => record),
    styles: opened.styles?.styles ?? [],
    settings: readProperties(ownWebExtension(opened.file)),
    structureProtected: flag(child(opened.root, 'workbookProtection'), 'lockStructure'),
    date1904: opened.date1904,
    activeSheet: activeSheet(opened),
  };
  checkWorkbook(opened.part, file);
  return file;
}

/** What reading the cells of any sheet needs, with the shared texts where they are read already. */
export function cellSources(opened: OpenedWorkbook, shared = sharedTexts(opened)): CellSources {
  return {
    shared,
    date1904: opened.date1904,
    dynamicMarks: readDynamicMarks(opened.file, opened.part),
    count: { cells: 0 },
  };
}

function sharedTexts(opened: OpenedWorkbook): string[] {
  const part = partOfKind(opened, 'sharedStrings');
  return part === undefined ? [] : new SharedStrings(opened.file, part).texts;
}

function activeSheet(opened: OpenedWorkbook): number {
  const active = activeEntry(opened);
  return Math.max(
    0,
    opened.sheets.filter((entry) => entry.isWorksheet).findIndex((entry) => entry === active),
  );
}
