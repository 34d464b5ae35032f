import type { CellInput, CellValue, SheetArea, SheetContents, WorkbookContents } from './port';
import type { Rectangle } from './area';

/** What a cell of nothing but spaces is: to Excel and its formulas a text, to a person who looks at it blank. */
export type Spaces = 'asText' | 'asBlank';

/**
 * Whether a cell holds anything. Spaces count unless they are said to be blank: they do where cells are about to be
 * moved, written over or counted as Excel would; they do not where headers, labels and figures are looked for.
 */
export function isFilled(cell: CellValue | undefined, spaces: Spaces = 'asText'): boolean {
  if (cell === null || cell === undefined || cell === '') return false;
  return spaces === 'asText' || typeof cell !== 'string' || cell.trim() !== '';
}

/** Whether a cell holds a text that says something. */
export function isText(cell: CellValue | undefined): cell is string {
  return typeof cell === 'string' && cell.trim() !== '';
}

/** What a cell says, without the spaces around it; "" where it is blank. */
export function textOf(cell: CellValue): string {
  return cell === null ? '' : String(cell).trim();
}

/** A cell with a formula, where it stands on its sheet. */
export interface FormulaCell {
  row: number;
  column: number;
  /** With its "=". */
  formula: string;
  /** What the cell shows; undefined where its value has not been read. */
  shown: CellValue | undefined;
}

/**
 * A sheet as cells: rows and columns count from 0 at A1, wherever the sheet's used area begins, and cells outside of it
 * are blank. It looks at what was read and copies none of it, so that one costs nothing, however long a log is.
 */
export class Grid {
  readonly sheet: string;
  /** The area of the sheet that was read. */
  readonly used: SheetArea;
  /** Its first row, and the one after its last. */
  readonly firstRow: number;
  readonly endRow: number;
  private readonly firstColumn: number;
  /** The blank cells of each row before those that were read. */
  private readonly leading: readonly CellValue[];
  private readonly cells: readonly (readonly CellValue[])[];

  constructor(private readonly contents: Pick<SheetContents, 'name' | 'used' | 'values'> & CellParts) {
    const { name, used, values } = contents;
    this.sheet = name;
    this.used = used;
    this.cells = values;
    this.firstRow = used.row;
    this.endRow = used.row + values.length;
    this.firstColumn = used.column;
    this.leading = Array.from({ length: used.column }, () => null);
  }

  value(row: number, column: number): CellValue {
    return this.cells[row - this.firstRow]?.[column - this.firstColumn] ?? null;
  }

  /** What was typed into a cell: a formula with its "=" or the value; "" where it is blank or formulas were not read. */
  input(row: number, column: number): CellInput {
    return this.contents.formulas?.[row - this.firstRow]?.[column - this.firstColumn] ?? '';
  }

  /** A cell's formula with its "="; null where it has none. A text that looks like a formula shows just itself. */
  formula(row: number, column: number): string | null {
    const typed = this.input(row, column);
    return isFormula(typed) && typed !== this.value(row, column) ? typed : null;
  }

  /** A cell's number format, as far down as formats were read. */
  format(row: number, column: number): string | undefined {
    return this.contents.numberFormats?.[row - this.firstRow]?.[column - this.firstColumn];
  }

  /** A row from column A on, up to the last column that was read. */
  row(row: number): readonly CellValue[] {
    const cells = this.cells[row - this.firstRow] ?? [];
    if (this.firstColumn === 0 || cells.length === 0) return cells;
    return this.leading.concat(cells);
  }

  /** So many cells of a row, fewer where the sheet ends. */
  slice(row: number, column: number, columns: number): readonly CellValue[] {
    const cells = this.cells[row - this.firstRow] ?? [];
    const from = column - this.firstColumn;
    if (from >= 0) return cells.slice(from, from + columns);
    return this.row(row).slice(column, column + columns);
  }

  /** The values of an area, row by row. */
  values(area: Rectangle): CellValue[][] {
    return matrixOf(area, (row, column) => this.value(row, column));
  }

  /** What was typed into the cells of an area. */
  inputs(area: Rectangle): CellInput[][] {
    return matrixOf(area, (row, column) => this.input(row, column));
  }

  /** The number formats of an area. */
  formats(area: Rectangle): (string | undefined)[][] {
    return matrixOf(area, (row, column) => this.format(row, column));
  }

  /** Whether the cells of an area hold nothing. */
  isBlank(area: Rectangle, spaces?: Spaces): boolean {
    return this.filledRows(area, spaces) === 0;
  }

  /** How many rows of an area there are down to the last that holds anything, blank ones between them included. */
  filledRows({ row, column, rows, columns }: Rectangle, spaces?: Spaces): number {
    const first = Math.max(row, this.firstRow);
    for (let last = Math.min(row + rows, this.endRow) - 1; last >= first; last--) {
      for (let at = column; at < column + columns; at++) {
        if (isFilled(this.value(last, at), spaces)) return last - row + 1;
      }
    }
    return 0;
  }

  /** Every cell that has a formula, row by row from the left. */
  *formulas(): Generator<FormulaCell> {
    for (const [index, cells] of (this.contents.formulas ?? []).entries()) {
      for (const [at, formula] of cells.entries()) {
        const shown = this.cells[index]?.[at];
        if (!isFormula(formula) || formula === shown) continue;
        yield { row: this.firstRow + index, column: this.firstColumn + at, formula, shown };
      }
    }
  }

  /** The cells of an area, counted from its own first one. */
  within(area: SheetArea): AreaCells {
    return new AreaCells(this, area);
  }
}

/** The parts of a sheet that are not always read. */
type CellParts = Partial<Pick<SheetContents, 'formulas' | 'numberFormats'>>;

/** The cells of an area of a sheet; rows and columns count from 0 at its first cell. */
export class AreaCells {
  constructor(
    private readonly grid: Grid,
    private readonly area: SheetArea,
  ) {}

  get rows(): number {
    return this.area.rows;
  }

  value(row: number, column: number): CellValue {
    return this.grid.value(this.area.row + row, this.area.column + column);
  }

  /** The number format of a cell, as far as formats were read. */
  format(row: number, column: number): string | undefined {
    return this.grid.format(this.area.row + row, this.area.column + column);
  }
}

/** The cells of one of the workbook's sheets, which must be there. */
export function gridOf({ sheets }: Pick<WorkbookContents, 'sheets'>, sheet: string): Grid {
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) throw new RangeError(`There is no sheet "${sheet}".`);
  return new Grid(found);
}

function isFormula(typed: CellInput): typed is string {
  return typeof typed === 'string' && typed.startsWith('=');
}

function matrixOf<Cell>(area: Rectangle, cellAt: (row: number, column: number) => Cell): Cell[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => cellAt(area.row + row, area.column + column)),
  );
}
