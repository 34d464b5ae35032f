import { setContentType } from '../package/contentTypes';
import type { OfficePackage } from '../package/officePackage';
import { addRelationship, isKind, readRelationships, removeRelationship } from '../package/relationships';
import { removePart } from '../package/removePart';
import type { FileSheet, FileTable } from '../workbookFile';
import type { PartEditor } from '../xml/partEditor';
import { attribute, child, children, numberOf, type XmlElement } from '../xml/xmlElement';
import { editTable } from './editTable';
import { readTable } from './readTable';
import { tableXml } from './tableXml';
import { SHEET_ORDER } from '../sheet/sheetOrder';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

interface TablePart {
  id: string;
  path: string;
  root: XmlElement;
  record: FileTable;
}

/** Edits, adds and removes the tables of a sheet so that they are the record's. */
export function saveTables(
  file: OfficePackage,
  sheetPart: string,
  editor: PartEditor,
  sheet: FileSheet,
): void {
  const parts = readRelationships(file, sheetPart)
    .filter((relationship) => isKind(relationship, 'table') && file.has(relationship.target))
    .map(({ id, target }): TablePart => {
      const root = file.xml(target);
      return { id, path: target, root, record: readTable(root) };
    });
  const matches = new Map<FileTable, TablePart>();
  // By name first, so that a renamed table does not take the place of one that is still there.
  for (const table of sheet.tables)
    match(matches, parts, table, (part) => sameText(part.record.name, table.name));
  for (const table of sheet.tables) match(matches, parts, table, (part) => part.record.ref === table.ref);
  const kept = new Set(matches.values());
  const removed = parts.filter((part) => !kept.has(part));
  for (const part of removed) {
    removeRelationship(file, sheetPart, part.id);
    removePart(file, part.path);
  }
  const addedIds = sheet.tables.flatMap((table) => {
    const part = matches.get(table);
    if (!part) return [addTable(file, sheetPart, table)];
    file.write(part.path, editTable(file.text(part.path), part.root, part.record, table));
    return [];
  });
  editTableParts(editor, new Set(removed.map((part) => part.id)), addedIds);
}

function match(
  matches: Map<FileTable, TablePart>,
  parts: readonly TablePart[],
  table: FileTable,
  fits: (part: TablePart) => boolean,
): void {
  if (matches.has(table)) return;
  const taken = new Set(matches.values());
  const part = parts.find((candidate) => !taken.has(candidate) && fits(candidate));
  if (part) matches.set(table, part);
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function addTable(file: OfficePackage, sheetPart: string, table: FileTable): string {
  const path = file.freePath('xl/tables/table', '.xml');
  file.write(path, tableXml(table, nextTableId(file)));
  setContentType(file, path, CONTENT_TYPE);
  return addRelationship(file, sheetPart, RELATIONSHIP, path);
}

/** Ids are unique in the whole workbook, also against tables whose sheets are not being changed. */
function nextTableId(file: OfficePackage): number {
  const ids = file.paths
    .filter((path) => /\/tables\/[^/]+\.xml$/i.test(path))
    .map((path) => numberOf(file.xml(path), 'id') ?? 0);
  return Math.max(0, ...ids) + 1;
}

function editTableParts(editor: PartEditor, removed: ReadonlySet<string>, added: readonly string[]): void {
  if (removed.size === 0 && added.length === 0) return;
  const list = child(editor.root, 'tableParts');
  const kept = children(list, 'tablePart').filter((part) => !removed.has(attribute(part, 'id') ?? ''));
  const parts = [
    ...kept.map((part) => editor.raw(part)),
    ...added.map((id) => `<tablePart xmlns:r="${OFFICE}" r:id="${id}"/>`),
  ];
  const xml = parts.length === 0 ? '' : `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`;
  if (list) editor.replace(list, xml);
  else if (xml !== '') editor.insertInOrder(editor.root, 'tableParts', xml, SHEET_ORDER);
}
