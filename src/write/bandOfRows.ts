import type { SheetArea, UndoableStep, WriteStep } from '../grid/port';
import type { Stack } from './stacks';
import { asText } from '../tables/tableCells';
import { tableStyle } from './presentTables';

/** A table of the stack: where it is by now, and where it was when the sheet was read. */
interface Row {
  name: string;
  area: SheetArea;
  headers: readonly string[];
  readAt: number;
}

/** The rows of a stack's columns: shifts cells in them and keeps track of where its tables are meanwhile. */
export class BandOfRows {
  readonly steps: UndoableStep[] = [];
  private tables: Row[];

  /** `isBlank` tells whether cells of the sheet, as it was read, hold nothing. */
  constructor(
    private readonly stack: Stack,
    private readonly isBlank: (area: SheetArea) => boolean,
  ) {
    this.tables = stack.present.map(({ name, area, headers }) => ({
      name,
      area: { ...area },
      headers,
      readAt: area.row,
    }));
  }

  /** Where a table stands by now; undefined where it does not. */
  areaOf(name: string): SheetArea | undefined {
    return this.tables.find((one) => one.name === name)?.area;
  }

  insert(row: number, rows: number): void {
    const area = this.band(row, rows);
    this.steps.push({ step: { kind: 'insertCells', area }, undo: [{ kind: 'deleteCells', area }] });
    for (const one of this.tables) if (one.area.row >= row) one.area.row += rows;
  }

  /** Gives a table so many rows, its header included; what stands below moves along. */
  resizeTable(name: string, wanted: number): void {
    const { area, readAt } = this.tables.find((one) => one.name === name)!;
    const { row, rows } = area;
    const resizeTo = (count: number): WriteStep => ({
      kind: 'resizeTable',
      area: { ...area, row, rows: count },
      name,
    });
    if (wanted > rows) this.insert(row + rows, wanted - rows);
    if (wanted !== rows) this.steps.push({ step: resizeTo(wanted), undo: [resizeTo(rows)] });
    area.rows = wanted;
    if (wanted < rows) this.drop({ ...area, row: row + wanted, rows: rows - wanted }, readAt + wanted);
  }

  /** Takes a table away, and the blank rows that set it apart from the next. */
  removeTable(name: string, gap: number): void {
    const { area, headers, readAt } = this.tables.find((one) => one.name === name)!;
    // A table is made over its headers: formulas that name its columns may be put back before the rest of it.
    const undo: WriteStep[] = [
      { kind: 'cells', area: { ...area, rows: 1 }, cells: [headers.map(asText)] },
      { kind: 'addTable', area: { ...area }, name, style: tableStyle },
    ];
    this.steps.push({ step: { kind: 'unlistTable', name }, undo });
    this.tables = this.tables.filter((one) => one.name !== name);
    const setApart = this.isBlank(this.band(readAt + area.rows, gap));
    this.drop({ ...area }, readAt, setApart ? gap : 0);
  }

  /** Deletes a table's rows, unless notes of the user's stand beside them: these stay, and so do the rows. */
  private drop(area: SheetArea, readAt: number, gap = 0): void {
    const { column, columns } = this.stack;
    const beside = { ...area, row: readAt, column: area.column + area.columns };
    const width = column + columns - beside.column;
    if (width > 0 && !this.isBlank({ ...beside, columns: width })) {
      this.steps.push({ step: { kind: 'clear', area }, undo: [] });
      return;
    }
    const band = this.band(area.row, area.rows + gap);
    this.steps.push({
      step: { kind: 'deleteCells', area: band },
      undo: [{ kind: 'insertCells', area: band }],
    });
    for (const one of this.tables) if (one.area.row >= band.row + band.rows) one.area.row -= band.rows;
  }

  private band(row: number, rows: number): SheetArea {
    const { sheet, column, columns } = this.stack;
    return { sheet, row, column, rows, columns };
  }
}
