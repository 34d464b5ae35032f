/**
 * The open workbook that plays Excel's part: cells and formulas live in the Univer engine, everything
 * else (settings, protection, charts) beside it. The Office.js host answers from this interface only.
 * Rows and columns count from 0.
 */
import type { ErrorText, FileChart, FilePage, FileStyle, ValidationRule } from '../file/workbookFile';
import type { Area } from '../areas';

export interface BookError {
  error: ErrorText;
}
export type BookValue = number | string | boolean | BookError | null;

/** What is written into a cell: a formula is text that starts with "="; null leaves the cell as it is, "" clears it. */
export type BookInput = number | string | boolean | null;

export interface BookTableColumn {
  name: string;
  /** The uniform formula of a calculated column with its "=", when every data cell has it. */
  formula?: string;
}

export interface BookTable {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  /** Header row included, totals row included when shown. */
  area: Area;
  columns: BookTableColumn[];
  style: string;
  showTotals: boolean;
  showFilter: boolean;
  bandedRows: boolean;
}

export interface BookName {
  name: string;
  /** With its "=". */
  formula: string;
  /** Sheet id of a sheet-scoped name. */
  sheetId?: string;
}

export interface BookConditionalFormat {
  id: string;
  area: Area;
  /** Further areas of the same rule. */
  rest?: Area[];
  /** True on a rule that the file already had. */
  fromFile?: boolean;
  /** With its "=". */
  formula: string;
  bold?: boolean;
  fontColour?: string;
  fillColour?: string;
}

export interface BookValidation extends ValidationRule {
  area: Area;
  /** Further areas of the same rule. */
  rest?: Area[];
  /** True on a rule that the file already had. */
  fromFile?: boolean;
}

export interface BookChart extends FileChart {
  id: string;
}

export interface BookSheet {
  readonly id: string;
  readonly name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  protected: boolean;
  frozen: { rows: number; columns: number };
  gridLines: boolean;
  /** RRGGBB; "" for none. */
  tabColour: string;
  /** How it prints; absent where nobody has said so. */
  page?: FilePage;
  readonly conditionalFormats: BookConditionalFormat[];
  readonly validations: BookValidation[];
  readonly charts: BookChart[];
  /** Smallest area that holds every non-empty cell; null on an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null;
  values(area: Area): BookValue[][];
  /** Formula text with "=", or the value of a cell that has none ("" for an empty one). */
  formulas(area: Area): (string | number | boolean)[][];
  numberFormats(area: Area): string[][];
  style(row: number, column: number): FileStyle;
  /** Writes values and formulas; the caller has checked sizes, protection and merges. */
  write(area: Area, input: BookInput[][]): void;
  setNumberFormats(area: Area, formats: string[][]): void;
  setStyle(area: Area, style: Partial<FileStyle>): void;
  clear(area: Area, what: 'all' | 'contents' | 'formats'): void;
  merges(): Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  insertRows(row: number, count: number): void;
  deleteRows(row: number, count: number): void;
  insertColumns(column: number, count: number): void;
  deleteColumns(column: number, count: number): void;
  /** Shifts only the columns of the area down (insert) or up (delete). */
  insertCells(area: Area, shift: 'down' | 'right'): void;
  deleteCells(area: Area, shift: 'up' | 'left'): void;
  columnWidth(column: number): number;
  setColumnWidth(column: number, characters: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, points: number): void;
  isColumnHidden(column: number): boolean;
  setColumnHidden(column: number, hidden: boolean): void;
  /** How many groups of the outline hold the column, one inside the other. */
  columnLevel(column: number): number;
  setColumnLevel(column: number, level: number): void;
  isRowHidden(row: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
}

/** What changed, so that the host can raise Excel's events and move its tracked ranges. */
export type BookEvent =
  | { kind: 'changed'; sheetId: string; area: Area; source: 'host' | 'user' | 'calculation' }
  | { kind: 'rowsInserted' | 'rowsDeleted'; sheetId: string; row: number; count: number }
  | { kind: 'columnsInserted' | 'columnsDeleted'; sheetId: string; column: number; count: number }
  | {
      kind: 'cellsInserted' | 'cellsDeleted';
      sheetId: string;
      area: Area;
      shift: 'down' | 'right' | 'up' | 'left';
    }
  | { kind: 'selected'; sheetId: string; area: Area }
  | { kind: 'sheetActivated' | 'sheetAdded' | 'sheetRemoved' | 'sheetRenamed'; sheetId: string }
  | { kind: 'tableChanged'; tableId: string };

/** A custom function as the add-in's bundle implements it. */
export interface BookFunction {
  /** Upper case with namespace, e.g. "CREW.ERLANGC". */
  name: string;
  description: string;
  parameters: { name: string; description: string; optional: boolean; repeating: boolean }[];
  /**
   * Gets each argument as Excel hands it over: a scalar or a matrix; returns a scalar, a matrix or an error,
   * at once or later. Calls with the same arguments within one calculation are made once.
   */
  call(args: (BookValue | BookValue[][])[]): BookValue | BookValue[][] | Promise<BookValue | BookValue[][]>;
}

export interface Book {
  readonly sheets: readonly BookSheet[];
  sheet(id: string): BookSheet | undefined;
  sheetNamed(name: string): BookSheet | undefined;
  addSheet(name?: string, index?: number): BookSheet;
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, index: number): void;
  readonly activeSheet: BookSheet;
  activate(id: string): void;
  readonly selection: { sheetId: string; area: Area };
  select(sheetId: string, area: Area): void;

  readonly tables: readonly BookTable[];
  table(idOrName: string): BookTable | undefined;
  addTable(sheetId: string, area: Area, name?: string): BookTable;
  /** Keeps the header row where it is, as Excel asks. */
  resizeTable(id: string, area: Area): void;
  removeTable(id: string, what: 'keepCells' | 'clearCells'): void;
  /** Applies changed name, style, totals, filter or banding. */
  updateTable(
    id: string,
    change: Partial<Pick<BookTable, 'name' | 'style' | 'showTotals' | 'showFilter' | 'bandedRows'>>,
  ): void;

  readonly names: readonly BookName[];
  setName(name: BookName): void;
  removeName(name: string, sheetId?: string): void;

  /** Add-in settings kept with the file, name to JSON text. */
  readonly settings: Map<string, string>;
  structureProtected: boolean;
  /** Whether dates count from 1904. */
  readonly date1904: boolean;

  registerFunction(fn: BookFunction): void;
  /** Resolves when every formula that depends on a change has its value. */
  calculate(): Promise<void>;
  on(listener: (event: BookEvent) => void): () => void;
  dispose(): void;
}
