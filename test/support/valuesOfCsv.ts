import type { ErrorText, FileCell, FileCellValue } from '../../src/standin/file/workbookFile';

type Cells = Map<number, Map<number, FileCell>>;

/** Text in quotes, a quote in it twice, or anything else up to the next comma or line. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy;

const errors = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;

/** Cells with the values that a calculated sheet was written down with, and no others; formulas and formats stay. */
export function withValuesOf(cells: Cells, csv: string): Cells {
  const emptied = (of: Map<number, FileCell>) =>
    new Map([...of].map(([column, cell]) => [column, { ...cell, value: null }]));
  const result: Cells = new Map([...cells].map(([row, of]) => [row, emptied(of)]));
  let [row, column] = [0, 0];
  for (const [, text, plain, end] of csv.matchAll(FIELD)) {
    const value = text === undefined ? plainOf(plain!) : textOf(text);
    const cell = result.get(row)?.get(column);
    if (cell) result.get(row)!.set(column, { ...cell, value });
    else if (value !== null) result.set(row, (result.get(row) ?? new Map()).set(column, { value }));
    column += 1;
    if (end !== ',') [row, column] = [row + 1, 0];
  }
  return result;
}

/** An error stands in quotes, as a text does. */
function textOf(quoted: string): FileCellValue {
  const text = quoted.replaceAll('""', '"');
  // LibreOffice's own errors, "Err:502" for a wrong argument, have no name in Excel.
  if (/^Err:\d+$/.test(text)) return { error: '#VALUE!' };
  return errors.test(text) ? { error: text as ErrorText } : text;
}

function plainOf(plain: string): FileCellValue {
  if (plain === '') return null;
  if (plain === 'TRUE' || plain === 'FALSE') return plain === 'TRUE';
  return Number(plain);
}
