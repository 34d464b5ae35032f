import { checkFormula, checkPlace, extentOf } from '../claims';
import type { FileCell, FileSheet } from '../workbookFile';
import { cellValue } from './cellValue';
import type { CellListener, ScannedCell } from './cellScanner';
import { FormulaReader } from './formulaReader';

/** What the cells of every sheet of a file have in common. */
export interface CellSources {
  shared: readonly string[];
  date1904: boolean;
  dynamicMarks: ReadonlySet<string>;
  /** How many cells have been read so far. */
  count: { cells: number };
}

/** Turns scanned cells into records; one reader for each sheet, since formulas shared by cells are its own. */
export class CellReader {
  private readonly formulas: FormulaReader;

  constructor(private readonly sources: CellSources) {
    this.formulas = new FormulaReader(sources.dynamicMarks);
  }

  read(scanned: ScannedCell): FileCell {
    const { attributes, value, inline } = scanned;
    const { shared, date1904 } = this.sources;
    const cell: FileCell = { value: cellValue(attributes['t'], value, inline, shared, date1904) };
    this.formulas.read(scanned, cell);
    const style = Number(attributes['s'] ?? 0);
    if (style !== 0) cell.style = style;
    return cell;
  }
}

/** Fills the cells, row heights and hidden rows of a sheet's record. */
export function collectCells(sheet: FileSheet, sources: CellSources, part: string): CellListener {
  const reader = new CellReader(sources);
  const reach = extentOf(part, sources.count);
  let cells = new Map<number, FileCell>();
  return {
    row({ row, attributes }) {
      checkPlace(part, row, 0, attributes['r']);
      const known = sheet.cells.get(row);
      cells = known ?? new Map<number, FileCell>();
      if (!known) sheet.cells.set(row, cells);
      const height = Number(attributes['ht']);
      if (attributes['ht'] !== undefined && Number.isFinite(height)) sheet.rowHeights.set(row, height);
      if (isOn(attributes['hidden'])) sheet.hiddenRows.add(row);
    },
    cell(scanned) {
      const { row, column, attributes } = scanned;
      checkPlace(part, row, column, attributes['r']);
      reach(row, column);
      const cell = reader.read(scanned);
      if (cell.formula !== undefined) checkFormula(part, row, column, cell);
      cells.set(column, cell);
    },
    rowEnd() {
      return;
    },
  };
}

/** An xsd:boolean attribute. */
export function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
