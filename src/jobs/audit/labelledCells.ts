import { Grid, isText } from '../../grid/grid';
import type { CellValue, WorkbookContents } from '../../grid/port';

/** How far (cells) a label may stand from what it names. */
const reachLeft = 4;
const reachUp = 400;

/** The cells of every sheet by its name, in which case does not count, and the texts that name a cell. */
export class LabelledCells {
  private readonly sheets: ReadonlyMap<string, Grid>;

  constructor({ sheets }: Pick<WorkbookContents, 'sheets'>) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), new Grid(sheet)]));
  }

  value(sheet: string, row: number, column: number): CellValue {
    return this.sheets.get(sheet.toLowerCase())?.value(row, column) ?? null;
  }

  /** The texts that name a cell: the nearest to its left, and the nearest above it. */
  label(sheet: string, row: number, column: number): string {
    const left = this.nearest(reachLeft, (step) => this.value(sheet, row, column - step));
    const above = this.nearest(Math.min(row, reachUp), (step) => this.value(sheet, row - step, column));
    return `${left} ${above}`;
  }

  private nearest(reach: number, at: (step: number) => CellValue): string {
    for (let step = 1; step <= reach; step++) {
      const value = at(step);
      if (isText(value) && !value.startsWith('#')) return value;
    }
    return '';
  }
}
