/**
 * A workbook as plain records: what an .xlsx file says, without its XML.
 * Rows and columns count from 0; text that begins with "=" in `formula` keeps no leading "=".
 */

/** Excel's own error texts, as they stand in a cell. */
export type ErrorText =
  | '#DIV/0!'
  | '#N/A'
  | '#NAME?'
  | '#NULL!'
  | '#NUM!'
  | '#REF!'
  | '#VALUE!'
  | '#SPILL!'
  | '#CALC!';

export interface CellError {
  error: ErrorText;
}

/** What a cell holds or shows; dates are serial numbers with a date number format. */
export type FileCellValue = number | string | boolean | CellError | null;

export interface FileCell {
  value: FileCellValue;
  /** en-US formula without the leading "="; present on every cell of a shared formula. */
  formula?: string;
  /**
   * A1 area that a dynamic-array formula spills into, its own cell included, when this cell holds one.
   * The other cells of the area hold the values last spilled, without a formula.
   */
  spill?: string;
  /** A1 area of a legacy {array} formula, when this cell is its first; the other cells hold values likewise. */
  array?: string;
  /** Index into `WorkbookFile.styles`; absent is 0, the default. Styles of a file that was read stand in its own order. */
  style?: number;
}

export interface FileColour {
  /** RRGGBB, or absent when the file names a theme colour that could not be resolved. */
  rgb: string;
}

/** What we read and write of a cell's look; anything else that the file says is kept through `base`. */
export interface FileStyle {
  /** en-US number format code; "General" when none. */
  numberFormat: string;
  bold?: boolean;
  italic?: boolean;
  /** RRGGBB; a leading "#" is accepted on writing. Absent is automatic. */
  fontColour?: string;
  /** RRGGBB of a solid fill; absent is none. */
  fillColour?: string;
  fontSize?: number;
  fontName?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
  /** The cellXfs index in the file this style came from, so that borders and the like survive a save. */
  base?: number;
}

export interface FileTable {
  name: string;
  /** A1 area with header and totals row, e.g. "A4:H40". */
  ref: string;
  columns: FileTableColumn[];
  /** Excel table style, e.g. "TableStyleMedium2". */
  style?: string;
  showTotals: boolean;
  showFilter: boolean;
  bandedRows: boolean;
  /** True on a table without a header row, which a file may hold. */
  headless?: boolean;
}

export interface FileTableColumn {
  name: string;
  /** The uniform formula of a calculated column, without "=". */
  calculated?: string;
  totalsLabel?: string;
  totalsFormula?: string;
}

export interface FileSheet {
  /** Stable within one file: the sheetId of workbook.xml; absent for a sheet that was added since. */
  sheetId?: number;
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  protected: boolean;
  /** Sparse: key is the row, then the column. */
  cells: Map<number, Map<number, FileCell>>;
  /** A1 areas. */
  merges: string[];
  frozen: { rows: number; columns: number };
  /** Column index to width in characters. */
  columnWidths: Map<number, number>;
  /** Row index to height in points. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Column index to the depth of the groups of an outline that hold it, 1 to 7. */
  columnLevels: Map<number, number>;
  tables: FileTable[];
  conditionalFormats: FileConditionalFormat[];
  validations: FileValidation[];
  charts: FileChart[];
  /** False hides the grid lines. */
  gridLines: boolean;
  /** RRGGBB of the sheet's tab; absent where it has none, or a colour of the theme. */
  tabColour?: string;
  /** Absent leaves what the file says of it. Rows and columns that every page repeats are names: see names/printTitles. */
  page?: FilePage;
}

/** How a sheet prints. Margins, headers and the rest are kept as the file has them; which cells print is a name: see names/printArea. */
export interface FilePage {
  orientation: 'portrait' | 'landscape';
  /** The file's number of a paper size: 9 is A4, 8 is A3; absent is the printer's own. */
  paperSize?: number;
  /** Shrinks the sheet onto so many pages side by side and below each other, each 0 for as many as it takes. */
  fit?: { wide: number; high: number };
  /** In per cent, 10 to 400, where it is not shrunk to fit; absent is 100. */
  scale?: number;
  /** Rows, from 0 and rising, before which somebody has put a page break; absent is none. */
  breaks?: number[];
}

/** A save recognises rules by `ref`, `formula` and look; one that is no longer listed is taken out of the file. */
export interface FileConditionalFormat {
  /** A1 area, or several with spaces between them. */
  ref: string;
  /** A formula rule, without "="; other kinds of rules in the file are kept but not listed here. */
  formula: string;
  bold?: boolean;
  fontColour?: string;
  fillColour?: string;
  /** True on rules that we added since the file was read. */
  added: boolean;
}

/** What may be typed into cells: one of a list, or a number between two others. */
export interface ValidationRule {
  /** Items of a list rule with commas between them, or a formula with its leading "=" (here alone, to tell the two apart). */
  list?: string;
  /** The least and the greatest number allowed, where the rule is no list. */
  between?: { lowest: number; highest: number };
  /** Shown beside a cell while it is chosen. */
  prompt?: ValidationMessage;
  /** Shown when something else was typed. */
  alert?: ValidationMessage;
}

/** Titles hold up to 32 characters and messages up to 255, as Excel allows. */
export interface ValidationMessage {
  title: string;
  message: string;
}

/** A save recognises rules by `ref` and what they allow; one that is no longer listed is taken out of the file. */
export interface FileValidation extends ValidationRule {
  /** A1 area, or several with spaces between them. */
  ref: string;
  added: boolean;
}

/**
 * A chart of the simple kinds below. Charts of a file that fit are listed with their `part`: unchanged, they are kept as
 * they are; changed, they are drawn anew; no longer listed, they are taken out. Other charts are kept and not listed.
 */
export interface FileChart {
  name: string;
  kind: 'columnClustered' | 'columnStacked' | 'barClustered' | 'line' | 'combo';
  title: string;
  categoryAxisTitle?: string;
  valueAxisTitle?: string;
  /** Number format of the value axis; absent follows the cells. */
  valueFormat?: string;
  /** Room between the bars of two categories, in per cent of a bar's width, 0 to 500; absent is 80, or 50 where they are stacked. */
  gapWidth?: number;
  /** Whether it shows what hidden rows and columns hold. Defaults to false. */
  showsHidden?: boolean;
  series: FileChartSeries[];
  /** Where it stands: from the top left of one cell to the top left of another, rows and columns from 0. */
  anchor: { fromRow: number; fromColumn: number; toRow: number; toColumn: number };
  /** Where it lies in the file that it was read from; absent on a chart that was added since. */
  part?: string;
}

export interface FileChartSeries {
  name: string;
  /** Sheet-qualified A1 references without "=". */
  categories: string;
  values: string;
  colour?: string;
  /** For a combo chart: whether this series is drawn as a line. Defaults to false. */
  line?: boolean;
  /** A dot at each point of a line, without which a single month cannot be seen. Defaults to false. */
  markers?: boolean;
  /** An invisible series carries the bars of a waterfall. Defaults to false. */
  invisible?: boolean;
}

export interface FileName {
  name: string;
  /** Formula without "=", e.g. "Settings!$B$3". */
  formula: string;
  /** Sheet name of a sheet-scoped name. */
  sheet?: string;
  hidden?: boolean;
}

export interface WorkbookFile {
  sheets: FileSheet[];
  names: FileName[];
  styles: FileStyle[];
  /** Office add-in settings kept with the file (our own add-in's entry only), name to JSON text. */
  settings: Map<string, string>;
  structureProtected: boolean;
  date1904: boolean;
  activeSheet: number;
}
