import { openPackage } from './package/openPackage';
import { contentTypeOf } from './package/contentTypes';
import type { OfficePackage } from './package/officePackage';
import { isKind, readRelationships, type Relationship } from './package/relationships';
import { isStrict } from './package/strict';
import { FileProblem } from './problem';
import { readThemeColours } from './styles/colours';
import { readStyles, type StyleSheet } from './styles/readStyles';
import { attribute, child, children, descend, flag, numberOf, type XmlElement } from './xml/xmlElement';

export interface SheetEntry {
  element: XmlElement;
  name: string;
  sheetId: number;
  /** Package path of its part. */
  part: string;
  /** Chart sheets and dialog sheets are kept but are no records. */
  isWorksheet: boolean;
  visibility: 'visible' | 'hidden' | 'veryHidden';
}

/** A file with its central parts found. */
export interface OpenedWorkbook {
  file: OfficePackage;
  part: string;
  root: XmlElement;
  relationships: Relationship[];
  sheets: SheetEntry[];
  date1904: boolean;
  styles: StyleSheet | undefined;
}

/** Finds the workbook of a package, its sheets and its styles. Throws FileProblem. */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  return openParts(openPackage(bytes));
}

/** The same for a package that is open already. */
export function openParts(file: OfficePackage): OpenedWorkbook {
  const part = workbookPart(file);
  const root = file.xml(part);
  file.strict = Object.values(root.attributes).some(isStrict);
  const relationships = readRelationships(file, part);
  return {
    file,
    part,
    root,
    relationships,
    sheets: children(child(root, 'sheets'), 'sheet').map((element) =>
      sheetEntry(file, element, relationships),
    ),
    date1904: flag(child(root, 'workbookPr'), 'date1904'),
    styles: openStyles(file, relationships),
  };
}

/** The sheet that is in front. */
export function activeEntry(opened: OpenedWorkbook): SheetEntry | undefined {
  return opened.sheets[numberOf(descend(opened.root, 'bookViews', 'workbookView'), 'activeTab') ?? 0];
}

/** The target of the workbook's only relationship of a kind, where the file has that part. */
export function partOfKind(opened: OpenedWorkbook, kind: string): string | undefined {
  return opened.relationships.find(
    (relationship) => isKind(relationship, kind) && opened.file.has(relationship.target),
  )?.target;
}

function workbookPart(file: OfficePackage): string {
  const part = readRelationships(file, '').find((relationship) =>
    isKind(relationship, 'officeDocument'),
  )?.target;
  if (part === undefined || !/spreadsheetml/.test(contentTypeOf(file, part))) {
    throw new FileProblem('notWorkbook', part ?? 'a zip without a workbook');
  }
  return part;
}

function sheetEntry(file: OfficePackage, element: XmlElement, relationships: Relationship[]): SheetEntry {
  const id = attribute(element, 'id');
  const relationship = relationships.find((candidate) => candidate.id === id);
  const name = element.attributes['name'] ?? '';
  if (!relationship || !file.has(relationship.target)) throw new FileProblem('damaged', `sheet ${name}`);
  const state = element.attributes['state'];
  return {
    element,
    name,
    sheetId: numberOf(element, 'sheetId') ?? 0,
    part: relationship.target,
    isWorksheet: isKind(relationship, 'worksheet'),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
}

function openStyles(file: OfficePackage, relationships: Relationship[]): StyleSheet | undefined {
  const find = (kind: string) =>
    relationships.find((relationship) => isKind(relationship, kind) && file.has(relationship.target))?.target;
  const styles = find('styles');
  const theme = find('theme');
  return styles === undefined
    ? undefined
    : readStyles(file, styles, readThemeColours(theme ? file.xml(theme) : undefined));
}
