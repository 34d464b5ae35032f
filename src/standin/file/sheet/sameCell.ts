import type { FileCell, FileCellValue } from '../workbookFile';

export function sameValue(a: FileCellValue, b: FileCellValue): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error;
}

/** True when the array areas agree; one that is its own cell only is none, and an engine may spill what was {array}. */
export function sameArrays(record: FileCell, original: FileCell): boolean {
  return wideArea(record.spill ?? record.array) === wideArea(original.spill ?? original.array);
}

function wideArea(ref: string | undefined): string | undefined {
  return ref !== undefined && ref.includes(':') ? ref.replace(/\$/g, '') : undefined;
}
