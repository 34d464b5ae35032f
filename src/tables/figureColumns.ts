import { expressionOf, type Figure } from '../model/figures/figure';
import { formulaOf } from './formulaOf';
import { formats, type CellContext, type ColumnSpec } from './tableSpec';

/** Formulas of a table's columns, without "=". */
export type ColumnFormula<Key extends string> = (cell: CellContext<Key>) => string;
export type ColumnFormulas<Key extends string> = Partial<Record<Key, ColumnFormula<Key>>>;

/** What the names of a table's expressions are in its cells. */
export type Names<Key extends string> = (cell: CellContext<Key>) => (name: string) => string;

/** What a column of another table, or a value elsewhere, is in a cell of a table. */
export type Place<Key extends string> = (cell: CellContext<Key>, key: string) => string;

/** Names with a place, such as "rates.basePay", stand for what is looked up there; all others for the row's own cells. */
export function namesWith<Key extends string>(places: Readonly<Record<string, Place<Key>>>): Names<Key> {
  return (cell) => (name) => {
    const dot = name.indexOf('.');
    return dot < 0 ? cell.self(name as Key) : places[name.slice(0, dot)]!(cell, name.slice(dot + 1));
  };
}

type Figures<Key extends string, Settings> = Readonly<Partial<Record<Key, Figure<string, Settings>>>>;

/** The formulas of all figures that are plain arithmetic of their row, made of what the model works them out by. */
export function rowFormulas<Key extends string, Settings>(
  all: Figures<Key, Settings>,
  settings: Settings,
  names: Names<Key>,
): ColumnFormulas<Key> {
  return eachFormula(all, (figure) => {
    const expression = expressionOf(figure, settings);
    return expression === undefined ? undefined : (cell) => formulaOf(expression, names(cell));
  });
}

/** How a total over lines adds a column up, and rounds what it has added up. */
export interface AddingUp<Key extends string> {
  sum: (key: Key, cell: CellContext<Key>) => string;
  /** For what is hired, which leaves out what is tolerated. */
  tolerated?: (sum: string) => string;
}

/** The formulas of the total over lines, of every figure that it does not look up. */
export function totalFormulas<Key extends string, Settings>(
  all: Figures<Key, Settings>,
  settings: Settings,
  names: Names<Key>,
  { sum, tolerated = (text) => text }: AddingUp<Key>,
): ColumnFormulas<Key> {
  return eachFormula(all, (figure, key) => {
    const { total } = figure;
    if (total === undefined || total === 'given') return undefined;
    if (total === 'sum') return (cell) => sum(key, cell);
    if (total === 'toleratedSum') return (cell) => tolerated(sum(key, cell));
    const expression = total === 'anew' ? expressionOf(figure, settings)! : total;
    return (cell) => formulaOf(expression, names(cell));
  });
}

function eachFormula<Key extends string, Settings>(
  all: Figures<Key, Settings>,
  formula: (figure: Figure<string, Settings>, key: Key) => ColumnFormula<Key> | undefined,
): ColumnFormulas<Key> {
  const entries = (Object.keys(all) as Key[]).flatMap((key) => {
    const made = formula(all[key]!, key);
    return made ? [[key, made] as const] : [];
  });
  return Object.fromEntries(entries) as ColumnFormulas<Key>;
}

/** The columns of a table in the order of these keys, each by its record and its header. */
export function figureColumns<Key extends string>(
  keys: readonly Key[],
  records: Readonly<Record<Key, Pick<Figure, 'unit' | 'helper'>>>,
  headers: Readonly<Record<Key, string>>,
  content: (key: Key) => Pick<ColumnSpec<Key>, 'values' | 'formula' | 'startsPage'>,
): ColumnSpec<Key>[] {
  return keys.map((key) => {
    const { unit, helper = false } = records[key];
    return { key, header: headers[key], format: formats[unit], helper, ...content(key) };
  });
}
