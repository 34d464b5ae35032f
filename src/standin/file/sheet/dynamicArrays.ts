import { setContentType } from '../package/contentTypes';
import type { OfficePackage } from '../package/officePackage';
import { addRelationship, isKind, readRelationships } from '../package/relationships';
import { PartEditor } from '../xml/partEditor';
import { child, children, descendants, flag, numberOf, type XmlElement } from '../xml/xmlElement';

const TYPE = 'XLDAPR';
const PART = 'xl/metadata.xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const ORDER =
  'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'.split(' ');

const METADATA_TYPE =
  `<metadataType name="${TYPE}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const FUTURE =
  `<futureMetadata name="${TYPE}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  `<xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;

function metadataPart(file: OfficePackage, workbookPart: string): string | undefined {
  return readRelationships(file, workbookPart).find((relationship) => isKind(relationship, 'sheetMetadata'))
    ?.target;
}

/** Values of a cell's `cm` attribute (1-based, as text) that mark a dynamic-array formula. */
export function readDynamicMarks(file: OfficePackage, workbookPart: string): Set<string> {
  const part = metadataPart(file, workbookPart);
  return part && file.has(part) ? dynamicMarks(file.xml(part)) : new Set();
}

function dynamicMarks(root: XmlElement): Set<string> {
  const type = typeNumber(root);
  const future = children(root, 'futureMetadata').find((element) => element.attributes['name'] === TYPE);
  const isDynamic = children(future, 'bk').map((block) =>
    descendants(block, 'dynamicArrayProperties').some((properties) => flag(properties, 'fDynamic')),
  );
  const marks = children(child(root, 'cellMetadata'), 'bk').flatMap((block, index) =>
    children(block, 'rc').some((rc) => numberOf(rc, 't') === type && isDynamic[numberOf(rc, 'v') ?? -1])
      ? [String(index + 1)]
      : [],
  );
  return new Set(marks);
}

/** 1-based place of the dynamic-array type in the list of metadata types, 0 where it is missing. */
function typeNumber(root: XmlElement): number {
  const types = children(child(root, 'metadataTypes'), 'metadataType');
  return types.findIndex((element) => element.attributes['name'] === TYPE) + 1;
}

/** The `cm` value of a dynamic-array formula; the file gets the metadata that says so where it has none yet. */
export function ensureDynamicMark(file: OfficePackage, workbookPart: string): string {
  const part = metadataPart(file, workbookPart);
  if (!part || !file.has(part)) return createMetadata(file, workbookPart);
  const root = file.xml(part);
  const [known] = dynamicMarks(root);
  if (known !== undefined) return known;
  const editor = new PartEditor(file.text(part), root);
  const types = child(root, 'metadataTypes');
  const typeCount = types?.children.length ?? 0;
  if (types) {
    editor.append(types, METADATA_TYPE);
    editor.setAttributes(types, { count: String(typeCount + 1) });
  } else {
    editor.insertInOrder(
      root,
      'metadataTypes',
      `<metadataTypes count="1">${METADATA_TYPE}</metadataTypes>`,
      ORDER,
    );
  }
  editor.insertInOrder(root, 'futureMetadata', FUTURE, ORDER);
  const cells = child(root, 'cellMetadata');
  const block = `<bk><rc t="${typeCount + 1}" v="0"/></bk>`;
  const cellCount = cells?.children.length ?? 0;
  if (cells) {
    editor.append(cells, block);
    editor.setAttributes(cells, { count: String(cellCount + 1) });
  } else {
    editor.insertInOrder(root, 'cellMetadata', `<cellMetadata count="1">${block}</cellMetadata>`, ORDER);
  }
  file.write(part, editor.apply());
  return String(cellCount + 1);
}

function createMetadata(file: OfficePackage, workbookPart: string): string {
  file.write(
    PART,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<metadata xmlns="${MAIN}"><metadataTypes count="1">${METADATA_TYPE}</metadataTypes>${FUTURE}` +
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
  );
  setContentType(file, PART, CONTENT_TYPE);
  addRelationship(file, workbookPart, RELATIONSHIP, PART);
  return '1';
}
