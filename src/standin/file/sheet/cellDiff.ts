import type { FileCell, FileSheet } from '../workbookFile';
import { editTag, fillTag } from '../xml/editTag';
import type { CellListener, ScannedCell, ScannedRow } from './cellScanner';
import type { CellWriter } from './cellWriter';
import type { CellReader } from './readCells';
import { rowTag, rowXml } from './rowWriter';
import { sameArrays, sameValue } from './sameCell';

export interface SheetEdit {
  start: number;
  end: number;
  xml: string;
}

type Cells = ReadonlyMap<number, ReadonlyMap<number, FileCell>>;

/**
 * Walks through the cells that a sheet's part has, beside the records that it should have, and gathers the edits that
 * lead from one to the other. Whatever agrees is left as it is written: rich text, shared formulas, attributes unknown.
 */
export class CellDiff implements CellListener {
  readonly edits: SheetEdit[] = [];
  /** True once a formula was added, removed or changed: the calculation chain is then wrong. */
  formulasChanged = false;
  /** Set by any edit. */
  changed = false;

  private readonly rows: number[];
  private nextRow = 0;
  private columns: number[] = [];
  private nextColumn = 0;
  private current: ScannedRow | undefined;
  private currentTag = '';
  private cellsInFile = 0;
  private readonly brokenGroups = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly sheet: FileSheet,
    private readonly cells: Cells,
    private readonly reader: CellReader,
    private readonly writer: CellWriter,
  ) {
    const rows = new Set([...cells.keys(), ...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
    this.rows = [...rows].sort((a, b) => a - b);
  }

  row(scanned: ScannedRow): void {
    this.insertRowsBefore(scanned.row, scanned.start);
    if (this.rows[this.nextRow] === scanned.row) this.nextRow++;
    this.current = scanned;
    this.columns = sortedColumns(this.cells.get(scanned.row));
    this.nextColumn = 0;
    this.cellsInFile = 0;
    const tag = this.text.slice(scanned.start, scanned.openEnd);
    this.currentTag = rowTag(tag, scanned, this.sheet, this.columns);
    if (this.currentTag !== tag) this.edit(scanned.start, scanned.openEnd, this.currentTag);
  }

  cell(scanned: ScannedCell): void {
    this.cellsInFile++;
    const added = this.cellsUpTo(scanned.column);
    if (added !== '') this.edit(scanned.start, scanned.start, added);
    const original = this.reader.read(scanned);
    const record = this.cells.get(scanned.row)?.get(scanned.column);
    if (this.columns[this.nextColumn] === scanned.column) this.nextColumn++;
    if (!record) {
      this.breakGroup(scanned);
      if (scanned.formula !== undefined) this.formulasChanged = true;
      this.edit(scanned.start, scanned.end, '');
    } else this.compare(scanned, original, record);
  }

  rowEnd(closeStart: number, end: number): void {
    const added = this.cellsUpTo(Infinity);
    if (added === '') return;
    if (closeStart < end) {
      this.edit(closeStart, closeStart, added);
      return;
    }
    // Written <row/>: the opening tag is all there is of it, and may have been edited already.
    const { start, openEnd } = this.current!;
    if (this.edits[this.edits.length - 1]?.end === openEnd) this.edits.pop();
    this.edit(start, openEnd, fillTag(this.currentTag, added));
  }

  /** The rows that come after the last one in the file. */
  remainingRows(): string {
    return this.rowsUpTo(Infinity);
  }

  private compare(scanned: ScannedCell, original: FileCell, record: FileCell): void {
    const { row, column } = scanned;
    const style = this.writer.targets.styleIndex(record.style);
    const sameStyle = style === (original.style ?? 0);
    const formulaKept =
      this.writer.sameFormula(record.formula, original.formula, row, column) && sameArrays(record, original);
    if (!formulaKept) {
      this.breakGroup(scanned);
      this.formulasChanged = true;
    }
    const regroup =
      formulaKept && this.brokenGroups.has(scanned.formulaAttributes['si'] ?? '') && isShared(scanned);
    const valueKept = sameValue(record.value, original.value);
    if (formulaKept && valueKept && !regroup) {
      if (sameStyle) return;
      const tag = this.text.slice(scanned.start, scanned.openEnd);
      this.edit(scanned.start, scanned.openEnd, editTag(tag, { s: style === 0 ? null : String(style) }));
    } else if (formulaKept && !regroup && scanned.formula !== undefined) {
      const formula = this.text.slice(scanned.formulaStart, scanned.formulaEnd);
      this.edit(
        scanned.start,
        scanned.end,
        this.writer.writeValue(row, column, record, formula, scanned.attributes['cm']),
      );
    } else this.edit(scanned.start, scanned.end, this.writer.write(row, column, record));
  }

  /** When the first cell of a shared formula goes, those that lean on it must get their own text. */
  private breakGroup(scanned: ScannedCell): void {
    if (isShared(scanned) && scanned.formula) this.brokenGroups.add(scanned.formulaAttributes['si'] ?? '');
  }

  private insertRowsBefore(row: number, at: number): void {
    const added = this.rowsUpTo(row);
    if (added !== '') this.edit(at, at, added);
  }

  private rowsUpTo(limit: number): string {
    let xml = '';
    for (; this.nextRow < this.rows.length && this.rows[this.nextRow]! < limit; this.nextRow++) {
      const row = this.rows[this.nextRow]!;
      const cells = this.cells.get(row);
      const content = sortedColumns(cells).map((column) => this.newCell(row, column, cells!.get(column)!));
      xml += rowXml(this.sheet, row, content.join(''));
    }
    if (xml !== '') this.changed = true;
    return xml;
  }

  private cellsUpTo(limit: number): string {
    const { row } = this.current!;
    let xml = '';
    for (
      ;
      this.nextColumn < this.columns.length && this.columns[this.nextColumn]! < limit;
      this.nextColumn++
    ) {
      const column = this.columns[this.nextColumn]!;
      xml += this.newCell(row, column, this.cells.get(row)!.get(column)!);
    }
    return xml;
  }

  private newCell(row: number, column: number, cell: FileCell): string {
    if (cell.formula !== undefined) this.formulasChanged = true;
    return this.writer.write(row, column, cell);
  }

  private edit(start: number, end: number, xml: string): void {
    this.changed = true;
    this.edits.push({ start, end, xml });
  }
}

function isShared(scanned: ScannedCell): boolean {
  return scanned.formula !== undefined && scanned.formulaAttributes['t'] === 'shared';
}

function sortedColumns(cells: ReadonlyMap<number, FileCell> | undefined): number[] {
  return cells ? [...cells.keys()].sort((a, b) => a - b) : [];
}
