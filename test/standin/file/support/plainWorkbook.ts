import type { Parts } from './zips';
import { zipOf } from './zips';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** Margins of a page, all of which the schema asks for. */
export const MARGINS =
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

export interface PlainSheet {
  name: string;
  /** Everything between <worksheet> and </worksheet>. */
  xml: string;
  state?: string;
  /** Relationships of the sheet: id, kind, target, content type. */
  links?: { id: string; kind: string; target: string; xml: string; contentType: string }[];
}

export interface PlainWorkbook {
  sheets: PlainSheet[];
  sharedStrings?: string;
  styles?: string;
  theme?: string;
  metadata?: string;
  /** What stands in workbook.xml before and after its sheets. */
  before?: string;
  after?: string;
  extra?: Parts;
  extraTypes?: string;
}

/** The parts of a workbook as Excel would write them, around the XML that a test is about. */
export function plainParts(book: PlainWorkbook): Parts {
  const kinds = (['sharedStrings', 'styles', 'theme'] as const).filter((kind) => book[kind] !== undefined);
  const parts: Parts = {
    '[Content_Types].xml': '',
    '_rels/.rels': relationships([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.before ?? ''}<sheets>` +
      book.sheets.map((sheet, index) => sheetElement(sheet, index)).join('') +
      `</sheets>${book.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...book.sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        kind: 'worksheet',
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      ...kinds.map((kind) => ({ id: `rId_${kind}`, kind, target: `${kind}.xml` })),
      ...(book.metadata === undefined
        ? []
        : [{ id: 'rId_metadata', kind: 'sheetMetadata', target: 'metadata.xml' }]),
    ]),
  };
  let types =
    override('/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`) +
    kinds
      .map((kind) => override(`/xl/${kind}.xml`, kind === 'theme' ? THEME : `${SPREADSHEET}.${kind}+xml`))
      .join('');
  for (const kind of kinds) parts[`xl/${kind}.xml`] = book[kind]!;
  if (book.metadata !== undefined) {
    parts['xl/metadata.xml'] = book.metadata;
    types += override('/xl/metadata.xml', `${SPREADSHEET}.sheetMetadata+xml`);
  }
  book.sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    parts[path] = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet.xml}</worksheet>`;
    types += override(`/${path}`, `${SPREADSHEET}.worksheet+xml`);
    if (!sheet.links) return;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(sheet.links);
    for (const { target, xml, contentType } of sheet.links) {
      const part = target.replace('../', 'xl/');
      parts[part] = xml;
      types += override(`/${part}`, contentType);
    }
  });
  parts['[Content_Types].xml'] =
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${types}${book.extraTypes ?? ''}</Types>`;
  return { ...parts, ...book.extra };
}

export function plainWorkbook(book: PlainWorkbook): Uint8Array {
  return zipOf(plainParts(book));
}

/** A workbook of one sheet that holds the rows. */
export function workbookOfRows(rows: string, book: Partial<PlainWorkbook> = {}): Uint8Array {
  return plainWorkbook({ sheets: [{ name: 'Sheet1', xml: `<sheetData>${rows}</sheetData>` }], ...book });
}

export function relationships(links: { id: string; kind: string; target: string }[]): string {
  const entries = links.map(
    ({ id, kind, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

export function override(part: string, contentType: string): string {
  return `<Override PartName="${part}" ContentType="${contentType}"/>`;
}

function sheetElement({ name, state }: PlainSheet, index: number): string {
  const visibility = state ? ` state="${state}"` : '';
  return `<sheet name="${name}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
}
