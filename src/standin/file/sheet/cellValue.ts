import type { ErrorText, FileCellValue } from '../workbookFile';
import { unescapeCellText } from '../xml/escape';
import { serialOfIsoDate } from './isoDate';

const ERRORS = new Set<string>([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
]);

/** Value of a cell from its type and its <v>; `inline` is the text of <is>. */
export function cellValue(
  type: string | undefined,
  value: string | undefined,
  inline: string | undefined,
  shared: readonly string[],
  date1904: boolean,
): FileCellValue {
  if (type === 'inlineStr') return inline === undefined ? null : unescapeCellText(inline);
  if (value === undefined || (value === '' && type !== 'str')) return null;
  switch (type) {
    case 's':
      return shared[Number(value)] ?? null;
    case 'str':
      return unescapeCellText(value);
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { error: errorText(value) };
    case 'd':
      return serialOfIsoDate(value, date1904);
    default: {
      const number = Number(value);
      return Number.isNaN(number) ? null : number;
    }
  }
}

/** Newer errors (#FIELD!, #BUSY!, #CONNECT!...) show as #VALUE!, as Excel versions that do not know them show them. */
function errorText(text: string): ErrorText {
  return ERRORS.has(text) ? (text as ErrorText) : '#VALUE!';
}
