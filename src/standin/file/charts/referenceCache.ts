import { parseReference } from '../../../grid/a1';
import { isDateFormat } from '../styles/numberFormats';
import type { FileCellValue, WorkbookFile } from '../workbookFile';
import { escapeText } from '../xml/escape';

interface Referred {
  values: FileCellValue[];
  /** Number format of the first cell that has one. */
  format: string;
}

/** <c:cat>: text or numbers as the cells hold them, with the values last seen, so that a reader can draw at once. */
export function categoriesXml(reference: string, workbook: WorkbookFile): string {
  const { values, format } = refer(reference, workbook);
  const numeric = values.some((value) => typeof value === 'number') && values.every(isNumberOrBlank);
  return `<c:cat>${numeric ? numberReference(reference, values, format) : textReference(reference, values)}</c:cat>`;
}

/** <c:val>. */
export function valuesXml(reference: string, workbook: WorkbookFile): string {
  const { values, format } = refer(reference, workbook);
  return `<c:val>${numberReference(reference, values, format)}</c:val>`;
}

function numberReference(reference: string, values: readonly FileCellValue[], format: string): string {
  const points = values.map((value, index) => (typeof value === 'number' ? point(index, String(value)) : ''));
  return (
    `<c:numRef><c:f>${escapeText(reference)}</c:f><c:numCache><c:formatCode>${escapeText(format)}</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`
  );
}

function textReference(reference: string, values: readonly FileCellValue[]): string {
  const points = values.map((value, index) => (value === null ? '' : point(index, shown(value))));
  return (
    `<c:strRef><c:f>${escapeText(reference)}</c:f><c:strCache><c:ptCount val="${values.length}"/>` +
    `${points.join('')}</c:strCache></c:strRef>`
  );
}

function point(index: number, text: string): string {
  return `<c:pt idx="${index}"><c:v>${escapeText(text)}</c:v></c:pt>`;
}

function shown(value: Exclude<FileCellValue, null>): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}

function isNumberOrBlank(value: FileCellValue): boolean {
  return value === null || typeof value === 'number';
}

/** The cells of a reference, row by row; none where it is not an area of a sheet in the records. */
function refer(reference: string, workbook: WorkbookFile): Referred {
  const { sheet: name, area } = parseReference(reference) ?? {};
  const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  const values: FileCellValue[] = [];
  let format = 'General';
  if (!sheet || !area) return { values, format };
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cells.get(row)?.get(column);
      values.push(cell?.value ?? null);
      const code = workbook.styles[cell?.style ?? 0]?.numberFormat;
      if (format === 'General' && code !== undefined && typeof cell?.value === 'number') format = code;
    }
  }
  return { values, format };
}

/** The number format of categories that are dates; undefined for any others. */
export function dateFormatOf(reference: string, workbook: WorkbookFile): string | undefined {
  const { values, format } = refer(reference, workbook);
  return isDateFormat(format) && values.some((value) => typeof value === 'number') ? format : undefined;
}
