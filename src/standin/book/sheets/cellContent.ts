import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { ErrorText } from '../../file/workbookFile';
import type { BookInput, BookValue } from '../book';

const EXCEL_ERRORS: ReadonlySet<string> = new Set<ErrorText>([
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

/** Errors that only Univer knows, as the Excel error that comes nearest. */
const ENGINE_ERRORS: ReadonlyMap<string, ErrorText> = new Map([
  ['#ERROR!', '#VALUE!'],
  ['#CONNECT!', '#VALUE!'],
  ['#CYCLE!', '#NUM!'],
  ['#GETTING_DATA', '#N/A'],
]);

/** The error that a text stands for; undefined when it is plain text. */
export function errorOfText(text: string): ErrorText | undefined {
  if (!text.startsWith('#')) return undefined;
  return EXCEL_ERRORS.has(text) ? (text as ErrorText) : ENGINE_ERRORS.get(text);
}

/** What a cell shows to a reader; an untouched or cleared cell is null, a formula that gives "" is "". */
export function valueOfCell(cell: Nullable<ICellData>): BookValue {
  if (!cell) return null;
  const { v, t } = cell;
  if (v === undefined || v === null) return richTextOf(cell);
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return v === true || v === 1 || v === 'TRUE';
  if (typeof v === 'number') return v;
  if (t === CellValueType.NUMBER) return Number(v);
  if (t !== CellValueType.FORCE_STRING) {
    const error = errorOfText(v);
    if (error) return { error };
  }
  return v === '' && !cell.f && !cell.si ? null : v;
}

/** A text typed in the grid with several fonts is kept by Univer as a little document. */
function richTextOf(cell: ICellData): BookValue {
  const text = cell.p?.body?.dataStream.replace(/[\r\n\0]+$/u, '').replace(/\r/gu, '\n');
  return text ? text : null;
}

/** True where nothing would be lost by writing: no value, no formula. */
export function isEmptyCell(cell: Nullable<ICellData>): boolean {
  return !cell || (valueOfCell(cell) === null && !cell.f && !cell.si);
}

/**
 * A value as Univer stores it, with everything that an earlier content may have left behind cleared.
 * Text that happens to look like an error is kept as text; a leading apostrophe marks text, as in Excel.
 */
export function cellOfInput(input: Exclude<BookInput, null>): ICellData {
  if (typeof input === 'number') return content(input, CellValueType.NUMBER);
  if (typeof input === 'boolean') return content(input ? 1 : 0, CellValueType.BOOLEAN);
  if (input === '') return content(null, null);
  if (input.startsWith("'")) return content(input.slice(1), CellValueType.FORCE_STRING);
  return content(input, CellValueType.STRING);
}

/** A formula that waits for its value; `formula` has its "=". */
export function cellOfFormula(formula: string): ICellData {
  return { v: null, t: null, f: formula, si: null, p: null };
}

/** Whether a cell holds already what is written into it; a formula does only when it has its value. */
export function isSameContent(stored: Nullable<ICellData>, written: ICellData): boolean {
  if (!stored) return written.v === null && !written.f;
  if (stored.p || stored.si) return false;
  if (written.f) return stored.f === written.f && stored.v !== undefined && stored.v !== null;
  if (stored.f || (stored.v ?? null) !== written.v) return false;
  return isPlainText(stored) ? isPlainText(written) : (stored.t ?? null) === written.t;
}

/** Text that is text whether it was marked as such or not. */
function isPlainText({ v, t }: ICellData): boolean {
  const isText = t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
  return isText && errorOfText(String(v)) === undefined;
}

function content(v: ICellData['v'], t: ICellData['t']): ICellData {
  return { v, t, f: null, si: null, p: null };
}

/** A value read from a file, without a formula. */
export function cellOfValue(value: BookValue): ICellData | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: errorOfText(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
