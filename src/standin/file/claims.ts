import { ALL_COLUMNS, ALL_ROWS, cellCount, isOnSheet, overlaps, type Area } from '../areas';
import { cellAddress, parseArea } from '../../grid/a1';
import { MAX_CELLS } from './limits';
import { FileProblem } from './problem';
import type { FileCell, FileTable, WorkbookFile } from './workbookFile';
import { child, children, numberOf, type XmlElement } from './xml/xmlElement';

/** Excel's limit of a formula, in characters. */
const LONGEST_FORMULA = 8192;
/** Cells beyond which one formula's array, or a merge, is nothing that anybody made. */
const LARGEST_ARRAY = 1_000_000;
/** Cells of the area that a sheet's cells span. */
const LARGEST_AREA = 50_000_000;

/** Ends the reading of a file that says what cannot be so: its part, and the place there. */
export function damaged(part: string, place: string): never {
  throw new FileProblem('damaged', `${part}: ${place}`);
}

function tooLarge(part: string, place: string): never {
  throw new FileProblem('tooLarge', `${part}: ${place}`);
}

/**
 * How far a sheet's cells may reach, told where it is passed: blanks by the million, or one cell at the far end. `file`
 * counts the cells of all sheets.
 */
export function extentOf(part: string, file: { cells: number }): (row: number, column: number) => void {
  let [rows, columns] = [0, 0];
  return (row, column) => {
    if (++file.cells > MAX_CELLS) tooLarge(part, `more than ${MAX_CELLS} cells`);
    if (row < rows && column < columns) return;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
    if (rows * columns > LARGEST_AREA) {
      tooLarge(part, `a cell at ${cellAddress(row, column)}, far from the others`);
    }
  };
}

/** A row or a cell must lie on the sheet; `claimed` is how the file names it. */
export function checkPlace(part: string, row: number, column: number, claimed: string | undefined): void {
  const isRow = Number.isInteger(row) && row >= 0 && row < ALL_ROWS;
  if (isRow && Number.isInteger(column) && column >= 0 && column < ALL_COLUMNS) return;
  damaged(part, `r="${(claimed ?? '').slice(0, 30)}"`);
}

/** A formula must be one that Excel could hold, and its array an area of a size that can be calculated. */
export function checkFormula(part: string, row: number, column: number, cell: FileCell): void {
  const { formula, spill, array } = cell;
  if (formula !== undefined && formula.length > LONGEST_FORMULA) {
    damaged(part, `${cellAddress(row, column)}, a formula of ${formula.length} characters`);
  }
  const ref = spill ?? array;
  if (ref === undefined) return;
  const cells = cellCount(areaOf(part, ref));
  if (cells <= LARGEST_ARRAY) return;
  tooLarge(part, `${cellAddress(row, column)}, an array of ${cells} cells`);
}

/** What a sheet says of areas: those of merges, conditional formats and validations, and of columns and panes. */
export function checkSheetAreas(part: string, root: XmlElement): void {
  const merges = children(child(root, 'mergeCells'), 'mergeCell').map(({ attributes }) =>
    areaOf(part, attributes['ref'] ?? ''),
  );
  const wide = merges.find((merge) => cellCount(merge) > LARGEST_ARRAY);
  if (wide) tooLarge(part, `${cellAddress(wide.row, wide.column)}, a merge of ${cellCount(wide)} cells`);
  checkApart(part, merges);
  const lists = [
    ...children(root, 'conditionalFormatting'),
    ...children(child(root, 'dataValidations'), 'dataValidation'),
  ];
  for (const { attributes } of lists) {
    const refs = (attributes['sqref'] ?? '').trim().split(/\s+/);
    for (const ref of refs) areaOf(part, ref);
  }
  for (const column of children(child(root, 'cols'), 'col')) {
    const [first = 1, last = first] = [numberOf(column, 'min'), numberOf(column, 'max')];
    const isSpan = Number.isInteger(first) && Number.isInteger(last) && first >= 1 && last >= first;
    if (!isSpan || last > ALL_COLUMNS) damaged(part, `columns ${first} to ${last}`);
  }
}

/** A table must be an area with as many columns as it names, each by a name of its own, and have the rows it counts. */
export function checkTable(part: string, root: XmlElement, { name, ref, columns }: FileTable): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) damaged(part, `the table name "${name.slice(0, 40)}"`);
  const area = areaOf(part, ref);
  if (columns.length !== area.columns) {
    damaged(part, `table ${name}, ${columns.length} columns in ${ref}`);
  }
  const names = new Set(columns.map((column) => column.name.toLowerCase()));
  if (names.size < columns.length) damaged(part, `table ${name}, two columns of one name`);
  const [headers, totals] = [numberOf(root, 'headerRowCount') ?? 1, numberOf(root, 'totalsRowCount') ?? 0];
  const areRows = [0, 1].includes(headers) && [0, 1].includes(totals) && headers + totals <= area.rows;
  if (!areRows) damaged(part, `table ${name}, ${headers} header rows and ${totals} totals rows`);
}

/** What holds between the sheets and tables of a workbook. */
export function checkWorkbook(part: string, { sheets }: WorkbookFile): void {
  if (sheets.every(({ visibility }) => visibility !== 'visible')) damaged(part, 'every sheet is hidden');
  checkNames(
    part,
    sheets.map(({ name }) => name),
  );
  checkNames(
    part,
    sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  );
  for (const { name, tables } of sheets) {
    checkApart(
      `${part}, ${name}`,
      tables.map(({ ref }) => areaOf(part, ref)),
    );
  }
}

function checkNames(part: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (name === '' || seen.has(key)) damaged(part, name === '' ? 'a sheet without a name' : `${name} twice`);
    seen.add(key);
  }
}

/** Areas that share a cell cannot both be there. Sorted by rows, so that thousands cost no square of their number. */
function checkApart(part: string, areas: readonly Area[]): void {
  const byRow = [...areas].sort((one, other) => one.row - other.row);
  let open: Area[] = [];
  for (const area of byRow) {
    open = open.filter(({ row, rows }) => row + rows > area.row);
    const other = open.find((one) => overlaps(one, area));
    if (other) {
      damaged(
        part,
        `areas at ${cellAddress(other.row, other.column)} and ${cellAddress(area.row, area.column)} overlap`,
      );
    }
    open.push(area);
  }
}

function areaOf(part: string, ref: string): Area {
  const area = parseArea(ref.trim());
  return area && isOnSheet(area) ? area : damaged(part, `"${ref.slice(0, 30)}" is no area`);
}
