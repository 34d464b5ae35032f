import type { Area } from '../../areas';
import type { TableShape } from '../formulas/tableFormula';

/** What Univer does not know of a table. */
export interface TableLook {
  style: string;
  showTotals: boolean;
  showFilter: boolean;
  bandedRows: boolean;
  /** A table without a header row, which a file may hold; its columns have names all the same. */
  headless?: boolean;
  totals?: { label?: string; formula?: string }[];
}

export interface TableRecord extends TableShape, TableLook {
  readonly id: string;
  readonly sheetId: string;
  readonly area: Area;
}

export const DEFAULT_LOOK: TableLook = {
  style: 'TableStyleMedium2',
  showTotals: false,
  showFilter: true,
  bandedRows: true,
};
