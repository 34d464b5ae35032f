import { quoteSheet, columnLetters } from '../../../grid/a1';
import { fromEngineName, toEngineName } from '../engine/engineNames';
import type { BookCore } from '../bookCore';
import { rewriteFormulas } from './storedFormulas';
import type { StructuredReference } from '../../file/formula/structuredReference';
import { translate, writeEngineReference } from './tableFormula';
import type { TableRecord } from '../tables/tableRecord';

export type TableFate =
  | { to: 'name'; name: string }
  | { to: 'cells' }
  | { to: 'nothing' }
  | { to: 'columns'; names: ReadonlyMap<string, string | undefined> };

/** Rewrites every formula of the book that refers to a table which is renamed, turned into cells or deleted. */
export function rewriteTableFormulas(
  { engine, calculation }: Pick<BookCore, 'engine' | 'calculation'>,
  table: TableRecord,
  fate: TableFate,
): void {
  const find = (name: string): TableRecord | undefined =>
    name.toLowerCase() === table.name.toLowerCase() ? table : undefined;
  const sheetName = engine.workbook.getSheetBySheetId(table.sheetId)?.getName() ?? '';
  const name = toEngineName(table.name).toLowerCase();
  const rewritten = rewriteFormulas(engine, ({ formula, sheetId, row }) => {
    if (!formula.toLowerCase().includes(name)) return formula;
    return translate(formula, find, undefined, keepName, (_, reference) =>
      newReference(table, sheetName, sheetId, row, reference, fate),
    );
  });
  calculation.markCells(rewritten);
}

function keepName(): undefined {
  return undefined;
}

function newReference(
  table: TableRecord,
  sheetName: string,
  sheetId: string,
  row: number,
  reference: StructuredReference,
  fate: TableFate,
): string {
  if (fate.to === 'name') return writeEngineReference(fate.name, realNames(reference));
  if (fate.to === 'nothing') return '#REF!';
  if (fate.to === 'columns') return renamedColumns(table, reference, fate.names);
  const cells = cellReference(table, row, reference);
  return sheetId === table.sheetId || cells === '#REF!' ? cells : `${quoteSheet(sheetName)}!${cells}`;
}

function renamedColumns(
  table: TableRecord,
  reference: StructuredReference,
  names: ReadonlyMap<string, string | undefined>,
): string {
  const renamed = realNames(reference);
  for (const end of ['first', 'last'] as const) {
    const name = renamed[end];
    if (name === undefined || !names.has(name)) continue;
    const newName = names.get(name);
    if (newName === undefined) return '#REF!';
    renamed[end] = newName;
  }
  return writeEngineReference(table.name, renamed);
}

function realNames(reference: StructuredReference): StructuredReference {
  const real = { ...reference };
  if (real.first !== undefined) real.first = fromEngineName(real.first);
  if (real.last !== undefined) real.last = fromEngineName(real.last);
  return real;
}

/** The cells that a structured reference stands for, as Excel writes them when a table becomes a range. */
function cellReference(table: TableRecord, row: number, reference: StructuredReference): string {
  const { area } = table;
  const find = (name: string): number => table.columns.indexOf(fromEngineName(name));
  const first = reference.first === undefined ? 0 : find(reference.first);
  const last =
    reference.first === undefined
      ? area.columns - 1
      : reference.last === undefined
        ? first
        : find(reference.last);
  if (first < 0 || last < 0) return '#REF!';
  const left = columnLetters(area.column + first);
  const right = columnLetters(area.column + last);
  if (reference.section === 'thisRow') {
    const here = left === right ? `$${left}${row + 1}` : `$${left}${row + 1}:$${right}${row + 1}`;
    return here;
  }
  const [top, bottom] = sectionRows(table, reference.section);
  const one = `$${left}$${top + 1}`;
  const other = `$${right}$${bottom + 1}`;
  return one === other ? one : `${one}:${other}`;
}

function sectionRows(
  { area, showTotals }: TableRecord,
  section: StructuredReference['section'],
): [number, number] {
  const lastRow = area.row + area.rows - 1;
  if (section === 'headers') return [area.row, area.row];
  if (section === 'totals') return [lastRow, lastRow];
  if (section === 'all') return [area.row, lastRow];
  return [area.row + 1, showTotals ? lastRow - 1 : lastRow];
}
