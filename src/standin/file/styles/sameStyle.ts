import type { FileStyle } from '../workbookFile';
import { plainColour } from './colours';

/** True when a record asks for nothing that the file's own style does not have. An absent font name or size asks for nothing. */
export function sameStyle(record: FileStyle, original: FileStyle): boolean {
  return (
    record.numberFormat === original.numberFormat &&
    sameFont(record, original) &&
    plainColour(record.fillColour) === plainColour(original.fillColour) &&
    sameAlignment(record, original)
  );
}

export function sameFont(record: FileStyle, original: FileStyle): boolean {
  return (
    Boolean(record.bold) === Boolean(original.bold) &&
    Boolean(record.italic) === Boolean(original.italic) &&
    plainColour(record.fontColour) === plainColour(original.fontColour) &&
    (record.fontSize ?? original.fontSize) === original.fontSize &&
    (record.fontName ?? original.fontName) === original.fontName
  );
}

export function sameAlignment(record: FileStyle, original: FileStyle): boolean {
  return (
    record.horizontal === original.horizontal &&
    (record.vertical ?? 'bottom') === (original.vertical ?? 'bottom') &&
    Boolean(record.wrap) === Boolean(original.wrap)
  );
}
