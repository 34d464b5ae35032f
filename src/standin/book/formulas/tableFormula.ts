import { BookProblem } from '../bookProblem';
import {
  fromEngineDefinedName,
  fromEngineName,
  fromTotalsName,
  isDisguised,
  toEngineName,
  toTotalsName,
} from '../engine/engineNames';
import { isTorn, joinTokens, tokens, type Token } from '../../../grid/formulaTokens';
import {
  parseStructuredReference,
  writeFileReference,
  writeShownReference,
  type StructuredReference,
} from '../../file/formula/structuredReference';

/** What translating a formula needs to know of a table. */
export interface TableShape {
  name: string;
  columns: readonly string[];
}

export type FindTable = (name: string) => TableShape | undefined;

/** The engine's spelling of a defined name in any spelling; undefined for a word that is none. */
export type FindName = (name: string) => string | undefined;

/**
 * The formula as the engine reads it: names in their own spelling, "[@Col]" with its table. A formula that
 * the engine already has comes out unchanged.
 * @param own The table that the formula's cell lies in.
 */
export function toEngineFormula(
  formula: string,
  find: FindTable,
  own: TableShape | undefined,
  findName: FindName = () => undefined,
): string {
  const pieces = tokens(formula);
  if (isTorn(pieces) || !parenthesesMatch(pieces)) throw new BookProblem('formulaInvalid', formula);
  const nameOf = (word: string): string | undefined => findName(fromEngineDefinedName(word));
  return translate(formula, find, own, nameOf, (table, reference) => {
    fromEngineNames(reference);
    if (reference.first !== undefined) reference.first = spelling(table, reference.first, formula);
    if (reference.last !== undefined) reference.last = spelling(table, reference.last, formula);
    if (reference.section === 'thisRow' && reference.first === undefined) {
      reference.first = table.columns[0] ?? '';
      reference.last = table.columns[table.columns.length - 1] ?? '';
    }
    return writeEngineReference(table.name, reference);
  });
}

/** In the engine the totals row is the header of a table of its own. */
export function writeEngineReference(tableName: string, reference: StructuredReference): string {
  if (reference.section !== 'totals')
    return toEngineName(tableName) + writeFileReference(reference, toEngineName);
  return toTotalsName(tableName) + writeFileReference({ ...reference, section: 'headers' }, toEngineName);
}

/** As Excel shows it in the cell: inside the table itself its name is left out. */
export function toShownFormula(formula: string, find: FindTable, own: TableShape | undefined): string {
  return fromEngine(formula, find, (table, reference) => {
    if (own && own.name === table.name && (reference.first !== undefined || reference.section !== 'data'))
      return writeShownReference(reference);
    if (reference.section === 'thisRow') return table.name + writeShownReference(reference);
    return table.name + writeFileReference(reference);
  });
}

/** As an .xlsx file keeps it. */
export function toFileFormula(formula: string, find: FindTable): string {
  return fromEngine(formula, find, (table, reference) => table.name + writeFileReference(reference));
}

function fromEngine(
  formula: string,
  find: FindTable,
  write: (table: TableShape, reference: StructuredReference) => string,
): string {
  if (!formula.includes('[') && !isDisguised(formula)) return formula;
  return translate(formula, find, undefined, fromEngineDefinedName, (table, reference) => {
    fromEngineNames(reference);
    return write(table, reference);
  });
}

function fromEngineNames(reference: StructuredReference): void {
  if (reference.first !== undefined) reference.first = fromEngineName(reference.first);
  if (reference.last !== undefined) reference.last = fromEngineName(reference.last);
}

/** Goes over every table reference of a formula; one that names no known table stays as it is, and so does a torn formula. */
export function translate(
  formula: string,
  find: FindTable,
  own: TableShape | undefined,
  nameOf: FindName,
  write: (table: TableShape, reference: StructuredReference) => string,
): string {
  const pieces = tokens(formula);
  if (isTorn(pieces)) return formula;
  const result: Token[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const next = pieces[at + 1];
    if (piece.kind === 'brackets' && !isWorkbookPrefix(piece, next)) {
      const reference = own && parseStructuredReference(piece.text);
      result.push(reference && own ? { kind: 'other', text: write(own, reference) } : piece);
    } else if (piece.kind === 'name') {
      const totalsOf = fromTotalsName(piece.text);
      const table = find(totalsOf ?? fromEngineName(piece.text));
      const columns = next?.kind === 'brackets' ? next : undefined;
      const reference =
        table && (columns ? parseStructuredReference(columns.text) : { section: 'data' as const });
      if (table && reference) {
        if (totalsOf !== undefined) reference.section = 'totals';
        result.push({ kind: 'other', text: write(table, reference) });
      } else if (columns) result.push(piece, columns);
      else result.push({ kind: 'name', text: nameOf(piece.text) ?? piece.text });
      if (columns) at++;
    } else result.push(piece);
  }
  return joinTokens(result);
}

function parenthesesMatch(pieces: readonly Token[]): boolean {
  let open = 0;
  for (const { text } of pieces) {
    if (text === '(') open++;
    else if (text === ')' && --open < 0) return false;
  }
  return open === 0;
}

/** "[1]Sheet!A1" names another workbook. */
function isWorkbookPrefix(piece: Token, next: Token | undefined): boolean {
  return /^\[\d+\]$/u.test(piece.text) && next !== undefined && next.text.endsWith('!');
}

/** Column names match in any case; one that the table lacks is refused, as Excel does. */
function spelling(table: TableShape, name: string, formula: string): string {
  const exact = table.columns.find((column) => column === name);
  if (exact !== undefined) return exact;
  const wanted = name.trim().toLowerCase();
  const found = table.columns.find((column) => column.trim().toLowerCase() === wanted);
  if (found === undefined) throw new BookProblem('formulaInvalid', `${formula} (${table.name}[${name}])`);
  return found;
}
