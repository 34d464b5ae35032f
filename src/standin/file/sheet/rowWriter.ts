import type { FileSheet } from '../workbookFile';
import { editTag } from '../xml/editTag';
import type { ScannedRow } from './cellScanner';
import { isOn } from './readCells';
import { measureText, sameMeasure } from './sameMeasure';

/** The <row> of a row that the file does not have yet, or "" where there is nothing to say of it. */
export function rowXml(sheet: FileSheet, row: number, cells: string): string {
  const height = sheet.rowHeights.get(row);
  const hidden = sheet.hiddenRows.has(row);
  if (cells === '' && height === undefined && !hidden) return '';
  const attributes =
    (height === undefined ? '' : ` ht="${measureText(height)}" customHeight="1"`) +
    (hidden ? ' hidden="1"' : '');
  return cells === ''
    ? `<row r="${row + 1}"${attributes}/>`
    : `<row r="${row + 1}"${attributes}>${cells}</row>`;
}

/** The opening tag of a row with the changes that the record asks for; the same text when there are none. */
export function rowTag(
  tag: string,
  scanned: ScannedRow,
  sheet: FileSheet,
  columns: readonly number[],
): string {
  const { row, attributes } = scanned;
  const changes: Record<string, string | null> = {};
  const height = sheet.rowHeights.get(row);
  if (!sameMeasure(height, attributes['ht'] === undefined ? undefined : Number(attributes['ht']))) {
    changes['ht'] = height === undefined ? null : measureText(height);
    changes['customHeight'] = height === undefined ? null : '1';
  }
  const hidden = sheet.hiddenRows.has(row);
  if (hidden !== isOn(attributes['hidden'])) changes['hidden'] = hidden ? '1' : null;
  if (exceedsSpans(attributes['spans'], columns)) changes['spans'] = null;
  return Object.keys(changes).length === 0 ? tag : editTag(tag, changes);
}

/** `spans` is a hint about the columns in use; one that is too narrow must go. */
function exceedsSpans(spans: string | undefined, columns: readonly number[]): boolean {
  const match = /^(\d+):(\d+)$/.exec(spans ?? '');
  if (!match || columns.length === 0) return false;
  return columns[0]! + 1 < Number(match[1]) || columns[columns.length - 1]! + 1 > Number(match[2]);
}
