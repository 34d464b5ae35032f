import { BookProblem } from '../bookProblem';
import {
  fromEngineDefinedName,
  fromEngineName,
  fromTotalsName,
  isDisguised,
  toEngineName,
  toTotalsName,
} from '../engine/engineNames';
import { formulaTokens, joinTokens, type FormulaToken } from './formulaTokens';
import {
  parseStructuredReference,
  writeFileReference,
  writeShownReference,
  type StructuredReference,
} from './structuredReference';

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
  const tokens = formulaTokens(formula);
  if (!tokens || !parenthesesMatch(tokens)) throw new BookProblem('formulaInvalid', formula);
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
  const tokens = formulaTokens(formula);
  if (!tokens) return formula;
  const result: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (token.kind === 'bracket' && !isWorkbookPrefix(token, next)) {
      const reference = own && parseStructuredReference(token.text);
      result.push(reference && own ? { kind: 'other', text: write(own, reference) } : token);
    } else if (token.kind === 'word' && !token.text.endsWith('!') && !isCall(next)) {
      const totalsOf = fromTotalsName(token.text);
      const table = find(totalsOf ?? fromEngineName(token.text));
      const bracket = next?.kind === 'bracket' ? next : undefined;
      const reference =
        table && (bracket ? parseStructuredReference(bracket.text) : { section: 'data' as const });
      if (table && reference) {
        if (totalsOf !== undefined) reference.section = 'totals';
        result.push({ kind: 'other', text: write(table, reference) });
        if (bracket) at++;
      } else if (bracket) {
        result.push(token, bracket);
        at++;
      } else result.push({ kind: 'word', text: nameOf(token.text) ?? token.text });
    } else result.push(token);
  }
  return joinTokens(result);
}

function parenthesesMatch(tokens: readonly FormulaToken[]): boolean {
  let open = 0;
  for (const token of tokens) {
    if (token.kind !== 'other') continue;
    for (const character of token.text) {
      if (character === '(') open++;
      else if (character === ')' && --open < 0) return false;
    }
  }
  return open === 0;
}

function isCall(next: FormulaToken | undefined): boolean {
  return next?.kind === 'other' && next.text.startsWith('(');
}

/** "[1]Sheet!A1" names another workbook. */
function isWorkbookPrefix(token: FormulaToken, next: FormulaToken | undefined): boolean {
  return /^\[\d+\]$/u.test(token.text) && next !== undefined && next.text.endsWith('!');
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
