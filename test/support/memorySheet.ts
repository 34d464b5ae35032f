import type {
  BookChart,
  BookConditionalFormat,
  BookEvent,
  BookInput,
  BookSheet,
  BookValidation,
  BookValue,
} from '../../src/standin/book/book';
import { type Area, intersect, sameArea } from '../../src/standin/areas';
import type { FilePage, FileStyle } from '../../src/standin/file/workbookFile';

interface Cell {
  input: number | string | boolean;
  value: BookValue;
}

type Grid<V> = Map<number, Map<number, V>>;

/** One sheet of a MemoryBook. A formula's value is empty until a test gives it one with setValue. */
export class MemorySheet implements BookSheet {
  visibility: BookSheet['visibility'] = 'visible';
  protected = false;
  frozen = { rows: 0, columns: 0 };
  gridLines = true;
  tabColour = '';
  page?: FilePage;
  readonly conditionalFormats: BookConditionalFormat[] = [];
  readonly validations: BookValidation[] = [];
  readonly charts: BookChart[] = [];
  private cells: Grid<Cell> = new Map();
  private styles: Grid<FileStyle> = new Map();
  private mergedAreas: Area[] = [];
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private readonly hidden = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly levels = new Map<number, number>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly emit: (event: BookEvent) => void,
  ) {}

  usedArea(): Area | null {
    const rows = [...this.cells].filter(([, row]) => row.size > 0).map(([row]) => row);
    if (rows.length === 0) return null;
    const columns = [...this.cells.values()].flatMap((row) => [...row.keys()]);
    const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
    const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
    const row = least(rows);
    const column = least(columns);
    return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
  }

  values(area: Area): BookValue[][] {
    return this.read(area, (row, column) => this.cells.get(row)?.get(column)?.value ?? null);
  }

  formulas(area: Area): (string | number | boolean)[][] {
    return this.read(area, (row, column) => this.cells.get(row)?.get(column)?.input ?? '');
  }

  numberFormats(area: Area): string[][] {
    return this.read(area, (row, column) => this.style(row, column).numberFormat);
  }

  style(row: number, column: number): FileStyle {
    return this.styles.get(row)?.get(column) ?? { numberFormat: 'General' };
  }

  write(area: Area, input: BookInput[][]): void {
    this.each(area, (row, column) => {
      const cell = input[row - area.row]?.[column - area.column] ?? null;
      if (cell === null) return;
      if (cell === '') this.cells.get(row)?.delete(column);
      else put(this.cells, row, column, { input: cell, value: isFormula(cell) ? null : cell });
    });
    this.emit({ kind: 'changed', sheetId: this.id, area, source: 'host' });
  }

  /** What the engine would have found out. */
  setValue(row: number, column: number, value: BookValue): void {
    const before = this.cells.get(row)?.get(column);
    put(this.cells, row, column, { input: before?.input ?? '', value });
  }

  setNumberFormats(area: Area, formats: string[][]): void {
    this.each(area, (row, column) => {
      const numberFormat = formats[row - area.row]?.[column - area.column] ?? 'General';
      put(this.styles, row, column, { ...this.style(row, column), numberFormat });
    });
  }

  setStyle(area: Area, style: Partial<FileStyle>): void {
    const part = intersect(area, { row: 0, column: 0, rows: 2000, columns: 200 });
    if (part)
      this.each(part, (row, column) =>
        put(this.styles, row, column, { ...this.style(row, column), ...style }),
      );
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    if (what !== 'formats') take(this.cells, area);
    if (what !== 'contents') take(this.styles, area);
    this.emit({ kind: 'changed', sheetId: this.id, area, source: 'host' });
  }

  merges(): Area[] {
    return this.mergedAreas;
  }

  merge(area: Area): void {
    this.mergedAreas.push(area);
  }

  unmerge(area: Area): void {
    this.mergedAreas = this.mergedAreas.filter((merge) => !sameArea(merge, area));
  }

  insertRows(row: number, count: number): void {
    this.moveRows(row, count);
    this.emit({ kind: 'rowsInserted', sheetId: this.id, row, count });
  }

  deleteRows(row: number, count: number): void {
    for (let at = row; at < row + count; at++) this.cells.delete(at);
    this.moveRows(row + count, -count);
    this.emit({ kind: 'rowsDeleted', sheetId: this.id, row, count });
  }

  insertColumns(column: number, count: number): void {
    this.moveColumns(column, count);
    this.emit({ kind: 'columnsInserted', sheetId: this.id, column, count });
  }

  deleteColumns(column: number, count: number): void {
    for (const row of this.cells.values()) for (let at = column; at < column + count; at++) row.delete(at);
    this.moveColumns(column + count, -count);
    this.emit({ kind: 'columnsDeleted', sheetId: this.id, column, count });
  }

  insertCells(area: Area, shift: 'down' | 'right'): void {
    const by = shift === 'down' ? area.rows : area.columns;
    this.shift(area, shift === 'down', by);
    this.emit({ kind: 'cellsInserted', sheetId: this.id, area, shift });
  }

  deleteCells(area: Area, shift: 'up' | 'left'): void {
    this.each(area, (row, column) => this.cells.get(row)?.delete(column));
    this.shift(area, shift === 'up', shift === 'up' ? -area.rows : -area.columns);
    this.emit({ kind: 'cellsDeleted', sheetId: this.id, area, shift });
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? 9.140625;
  }

  setColumnWidth(column: number, characters: number): void {
    this.widths.set(column, characters);
  }

  rowHeight(row: number): number {
    return this.heights.get(row) ?? 15;
  }

  setRowHeight(row: number, points: number): void {
    this.heights.set(row, points);
  }

  isRowHidden(row: number): boolean {
    return this.hidden.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.hiddenColumns.has(column);
  }

  setColumnHidden(column: number, hidden: boolean): void {
    if (hidden) this.hiddenColumns.add(column);
    else this.hiddenColumns.delete(column);
  }

  columnLevel(column: number): number {
    return this.levels.get(column) ?? 0;
  }

  setColumnLevel(column: number, level: number): void {
    this.levels.set(column, level);
  }

  setRowHidden(row: number, hidden: boolean): void {
    if (hidden) this.hidden.add(row);
    else this.hidden.delete(row);
  }

  private read<V>(area: Area, cell: (row: number, column: number) => V): V[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_c, c) => cell(area.row + r, area.column + c)),
    );
  }

  private each(area: Area, act: (row: number, column: number) => void): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) act(row, column);
    }
  }

  private moveRows(from: number, by: number): void {
    this.cells = new Map([...this.cells].map(([row, cells]) => [row >= from ? row + by : row, cells]));
  }

  private moveColumns(from: number, by: number): void {
    for (const [row, cells] of this.cells) {
      this.cells.set(
        row,
        new Map([...cells].map(([column, cell]) => [column >= from ? column + by : column, cell])),
      );
    }
  }

  /** Moves the cells from the area on, within its columns (or rows) only. */
  private shift(area: Area, vertical: boolean, by: number): void {
    const moved: Grid<Cell> = new Map();
    for (const [row, cells] of this.cells) {
      for (const [column, cell] of cells) {
        const inLane = vertical
          ? column >= area.column && column < area.column + area.columns && row >= area.row
          : row >= area.row && row < area.row + area.rows && column >= area.column;
        const down = inLane && vertical ? by : 0;
        const right = inLane && !vertical ? by : 0;
        put(moved, row + down, column + right, cell);
      }
    }
    this.cells = moved;
  }
}

function isFormula(cell: BookInput): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

function put<V>(grid: Grid<V>, row: number, column: number, value: V): void {
  const cells = grid.get(row) ?? new Map<number, V>();
  cells.set(column, value);
  grid.set(row, cells);
}

/** Takes out what lies in an area, which may be the whole sheet. */
function take<V>(grid: Grid<V>, { row, column, rows, columns }: Area): void {
  for (const [at, cells] of grid) {
    if (at < row || at >= row + rows) continue;
    for (const key of [...cells.keys()]) if (key >= column && key < column + columns) cells.delete(key);
  }
}
