import { parse, type ParseResult } from 'papaparse';
import { ALL_COLUMNS, ALL_ROWS } from '../../areas';
import { MAX_CELLS, MAX_TEXT_LENGTH } from '../limits';
import { emptySheet } from '../readSheet';
import { FileProblem } from '../problem';
import type { FileCell, FileStyle, WorkbookFile } from '../workbookFile';
import { decodeText } from './decodeText';
import { fieldValue, type Field } from './fieldValue';
import { notationOf, type Notation } from './notation';

/** Characters that may part fields, the likelier first where each would do: commas stand in numbers, too. */
const separators = ['\t', ';', '|', ','] as const;

/** Lines by which the separator is told. */
const SAMPLE_LINES = 200;
/** Different fields of a column that are remembered. */
const MOST_SEEN = 5000;
const none: string[] = [];

/**
 * Reads text in columns (.csv, .tsv) as Excel opens it: one sheet, named after the file. Encoding, separator, decimal
 * mark and the order of dates are found out; line breaks in quotes stay in their cell.
 * Throws FileProblem: notText, openQuote (names the line), tooLarge.
 */
export function readText(bytes: Uint8Array, fileName: string): WorkbookFile {
  const [text, told] = withoutSeparatorLine(decodeText(bytes));
  const separator = told ?? separatorOf(text);
  const rows = rowsOf(text, separator);
  while (rows.length > 0 && rows.at(-1)!.every((field) => field === '')) rows.pop();
  const styles = new Styles();
  const sheet = emptySheet(sheetName(fileName));
  const notation = notationOf(rows, separator);
  const width = checkedWidth(rows);
  const seen = Array.from({ length: width }, () => new Map<string, Field>());
  for (let row = 0; row < rows.length; row++) {
    const fields = rows[row]!;
    const cells = new Map<number, FileCell>();
    for (let column = 0; column < fields.length; column++) {
      const { value, numberFormat } = fieldOnce(fields[column]!, column, notation, seen[column]!);
      if (value === null) continue;
      cells.set(column, numberFormat === undefined ? { value } : { value, style: styles.of(numberFormat) });
    }
    if (cells.size > 0) sheet.cells.set(row, cells);
    // A long log would else be held twice.
    rows[row] = none;
  }
  for (let column = 0; column < Math.min(width, 100); column++) sheet.columnWidths.set(column, 14);
  return {
    sheets: [sheet],
    names: [],
    styles: styles.all,
    settings: new Map(),
    structureProtected: false,
    date1904: false,
    activeSheet: 0,
  };
}

/** A first line "sep=;" says what parts the fields, as Excel has it. */
function withoutSeparatorLine(text: string): [text: string, separator: string | null] {
  const match = /^sep=(.)\r?\n/i.exec(text);
  return match ? [text.slice(match[0].length), match[1]!] : [text, null];
}

/** The character by which most lines come to the same number of fields, and more than one. */
function separatorOf(text: string): string {
  let best: { separator: string; share: number } | null = null;
  for (const separator of separators) {
    const { data } = parse<string[]>(text.slice(0, 500_000), { delimiter: separator, preview: SAMPLE_LINES });
    const counts = new Map<number, number>();
    const filled = data.filter((row) => row.some((field) => field.trim() !== ''));
    for (const { length } of filled) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const share = Math.max(0, ...counts.values()) / filled.length;
    if (share > 0 && (best === null || share > best.share)) best = { separator, share };
  }
  return best?.separator ?? ',';
}

function rowsOf(text: string, separator: string): string[][] {
  const { data, errors }: ParseResult<string[]> = parse<string[]>(text, { delimiter: separator });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) {
    // The parser names the row, in which a quotation mark that nothing closes has swallowed what follows.
    const line = 1 + data.slice(0, open.row ?? 0).reduce((lines, row) => lines + linesOf(row), 0);
    throw new FileProblem('openQuote', String(line));
  }
  return data;
}

function linesOf(row: readonly string[]): number {
  return 1 + row.reduce((lines, field) => lines + (field.match(/\n/g)?.length ?? 0), 0);
}

function checkedWidth(rows: readonly (readonly string[])[]): number {
  let [width, cells] = [0, 0];
  rows.forEach((row, index) => {
    width = Math.max(width, row.length);
    cells += row.length;
    const long = row.findIndex(({ length }) => length > MAX_TEXT_LENGTH);
    if (long >= 0) {
      throw new FileProblem(
        'tooLarge',
        `${row[long]!.length} characters > ${MAX_TEXT_LENGTH}, row ${index + 1}`,
      );
    }
  });
  const sizes: [number, string, number][] = [
    [rows.length, 'rows', ALL_ROWS],
    [width, 'columns', ALL_COLUMNS],
    [cells, 'cells', MAX_CELLS],
  ];
  for (const [size, name, most] of sizes)
    if (size > most) throw new FileProblem('tooLarge', `${size} ${name} > ${most}`);
  return width;
}

/** A field's value; the names, days and times that a log says over and over are made out, and kept, once. */
function fieldOnce(text: string, column: number, notation: Notation, seen: Map<string, Field>): Field {
  const known = seen.get(text);
  if (known) return known;
  const field = fieldValue(text, column, notation);
  if (seen.size < MOST_SEEN) seen.set(text, field);
  return field;
}

/** A sheet's name of a file's: without its ending, and without what Excel forbids. */
function sheetName(fileName: string): string {
  const name = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, 31)
    .replace(/^'+|'+$/g, '');
  return name === '' || /^history$/i.test(name) ? 'Sheet1' : name;
}

/** The styles of the cells, each number format once. */
class Styles {
  readonly all: FileStyle[] = [{ numberFormat: 'General' }];
  private readonly known = new Map<string, number>();

  of(numberFormat: string): number {
    let index = this.known.get(numberFormat);
    if (index === undefined) {
      index = this.all.push({ numberFormat }) - 1;
      this.known.set(numberFormat, index);
    }
    return index;
  }
}
