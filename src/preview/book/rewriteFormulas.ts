import { quoteSheet } from '../../workbook/a1';
import { columnLetters } from '../../workbook/file/address';
import { fromEngineColumn, toEngineColumn } from './engineColumnName';
import type { BookParts } from './parts';
import { rewriteFormulas } from './storedFormulas';
import { writeFileReference, type StructuredReference } from './structuredReference';
import { translate } from './tableFormula';
import type { TableRecord } from './tables';

export type TableFate =
  | { to: 'name'; name: string }
  | { to: 'cells' }
  | { to: 'nothing' }
  | { to: 'columns'; names: ReadonlyMap<string, string> };

/** Rewrites every formula of the book that refers to a table which is renamed, turned into cells or deleted. */
export function rewriteTableFormulas(parts: BookParts, table: TableRecord, fate: TableFate): void {
  const { engine } = parts;
  const find = (name: string): TableRecord | undefined =>
    name.toLowerCase() === table.name.toLowerCase() ? table : undefined;
  const sheetName = engine.worksheet(table.sheetId).getName();
  const name = table.name.toLowerCase();
  rewriteFormulas(engine, ({ formula, sheetId, row }) => {
    if (!formula.toLowerCase().includes(name)) return formula;
    return translate(formula, find, undefined, (_, reference) =>
      newReference(table, sheetName, sheetId, row, reference, fate),
    );
  });
}

function newReference(
  table: TableRecord,
  sheetName: string,
  sheetId: string,
  row: number,
  reference: StructuredReference,
  fate: TableFate,
): string {
  if (fate.to === 'name') return fate.name + writeFileReference(reference, (name) => name);
  if (fate.to === 'nothing') return '#REF!';
  if (fate.to === 'columns') {
    const renamed = (name: string | undefined): string | undefined =>
      name === undefined
        ? undefined
        : toEngineColumn(fate.names.get(fromEngineColumn(name)) ?? fromEngineColumn(name));
    return (
      table.name +
      writeFileReference(
        { ...reference, first: renamed(reference.first), last: renamed(reference.last) },
        (name) => name,
      )
    );
  }
  const cells = cellReference(table, row, reference);
  return sheetId === table.sheetId || cells === '#REF!' ? cells : `${quoteSheet(sheetName)}!${cells}`;
}

/** The cells that a structured reference stands for, as Excel writes them when a table becomes a range. */
function cellReference(table: TableRecord, row: number, reference: StructuredReference): string {
  const { area } = table;
  const find = (name: string): number => table.columns.indexOf(fromEngineColumn(name));
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
