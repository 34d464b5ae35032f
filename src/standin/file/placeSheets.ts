import { EMPTY_SHEET } from './emptyWorkbook';
import type { SheetRenames } from './formula/renameSheets';
import type { OpenedWorkbook, SheetEntry } from './openWorkbook';
import { setContentType } from './package/contentTypes';
import { addRelationship, readRelationships, removeRelationship } from './package/relationships';
import { removePart } from './package/removePart';
import type { FileSheet, WorkbookFile } from './workbookFile';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A sheet of the records with its part. */
export interface PlacedSheet {
  sheet: FileSheet;
  part: string;
  sheetId: number;
  /** Of a sheet that the file has already. */
  entry?: SheetEntry;
  /** Relationship id of a sheet that was added. */
  relationship?: string;
}

/** Finds or makes the part of every sheet, and removes those of sheets that are gone. */
export function placeSheets(opened: OpenedWorkbook, workbook: WorkbookFile): PlacedSheet[] {
  const worksheets = opened.sheets.filter((entry) => entry.isWorksheet);
  const known = new Map(worksheets.map((entry) => [entry.sheetId, entry]));
  const used = new Set<SheetEntry>();
  let nextId = Math.max(0, ...opened.sheets.map((entry) => entry.sheetId)) + 1;
  const placed = workbook.sheets.map((sheet): PlacedSheet => {
    const entry = sheet.sheetId === undefined ? undefined : known.get(sheet.sheetId);
    if (!entry || used.has(entry)) return addSheet(opened, sheet, nextId++);
    used.add(entry);
    return { sheet, entry, sheetId: entry.sheetId, part: entry.part };
  });
  for (const entry of worksheets) if (!used.has(entry)) removeSheet(opened, entry);
  return placed;
}

/** Sheets that the records call by another name than the file does. */
export function renamesOf(sheets: readonly PlacedSheet[]): SheetRenames {
  return new Map(
    sheets.flatMap(({ sheet, entry }): [string, string][] =>
      entry && entry.name !== sheet.name ? [[entry.name.toLowerCase(), sheet.name]] : [],
    ),
  );
}

function addSheet(
  { file, part: workbookPart }: OpenedWorkbook,
  sheet: FileSheet,
  sheetId: number,
): PlacedSheet {
  const part = file.freePath('xl/worksheets/sheet', '.xml');
  file.write(part, EMPTY_SHEET);
  setContentType(file, part, CONTENT_TYPE);
  return { sheet, part, sheetId, relationship: addRelationship(file, workbookPart, RELATIONSHIP, part) };
}

function removeSheet({ file, part }: OpenedWorkbook, entry: SheetEntry): void {
  const relationship = readRelationships(file, part).find((candidate) => candidate.target === entry.part);
  if (relationship) removeRelationship(file, part, relationship.id);
  removePart(file, entry.part);
}
