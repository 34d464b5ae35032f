import type { ErrorText, FileCellValue } from '../workbookFile';
import { unescapeCellText } from '../xml/escape';
import { serialOf } from '../../../model/calendar/serialDate';

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

const DAY = 86_400_000;
const EPOCH_1900 = -serialOf('1970-01-01') * DAY;
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Serial number of an ISO 8601 date, time or both, as strict files hold them; null for other text. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  if (/^\d{2}:\d{2}/.test(text)) return timeOfDay(text);
  const time = Date.parse(/[Zz]$|[+-]\d{2}:\d{2}$/.test(text) || text.length <= 10 ? text : `${text}Z`);
  if (Number.isNaN(time)) return null;
  return (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}

function timeOfDay(text: string): number | null {
  const time = Date.parse(`1970-01-01T${text.replace(/Z$/i, '')}Z`);
  return Number.isNaN(time) ? null : time / DAY;
}
