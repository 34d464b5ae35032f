/**
 * What the rest of the house knows of a workbook. The Office.js adapter implements it; reading, planning and
 * laying out tables are pure functions over these records. Rows and columns count from 0.
 */

/** A cell's value as read. An error value is its text, such as "#N/A"; dates are serial numbers. */
export type CellValue = number | string | boolean | null;

/** What is written: a formula is text that starts with "="; "" is an empty cell. */
export type CellInput = number | string | boolean;

export interface SheetArea {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetContents {
  name: string;
  visible: boolean;
  protected: boolean;
  /** Where `values` begins; rows and columns are 0 on an empty sheet. */
  used: SheetArea;
  values: CellValue[][];
  /** Formulas of the used area ("" or the value where there is none); only for the sheets asked for. */
  formulas?: CellInput[][];
  /** Of all rows of the sheets asked for by name, else of the first rows only: enough to tell times from numbers. */
  numberFormats?: string[][];
  /** Only of the sheets of a plan, when their formulas are asked for. */
  merges: SheetArea[];
  /** Only of the sheets whose formulas are asked for. */
  charts?: ChartContents[];
  /** Formulas, with their "=", of the conditional formats that have one; only of the sheets whose formulas are asked for. */
  rules?: string[];
}

/** What a plan needs to know of a chart that is there: how it looks and where it stands are the user's own. */
export interface ChartContents {
  name: string;
  /** Excel's name of its type, such as "ColumnClustered". */
  type: string;
  /** Names of its series, in their order. */
  series: string[];
}

export interface TableContents {
  name: string;
  /** Header row included; a totals row is not. */
  area: SheetArea;
  headers: string[];
  hasTotals: boolean;
  /** Excel's name of its style, such as "TableStyleMedium2"; absent without one. */
  style?: string;
}

export interface NameContents {
  name: string;
  formula: string;
}

export interface WorkbookContents {
  sheets: SheetContents[];
  tables: TableContents[];
  names: NameContents[];
  structureProtected: boolean;
  /** What `keepPlan` has kept; absent where nothing was. */
  keptPlan?: unknown;
  /**
   * Whether the workbook's own dates count from 1904. They have been read as all others are, and are written so; number
   * formats are then of all rows.
   */
  date1904?: true;
}

/** One change to the workbook, as data, so that it can be checked, counted, undone and tested without Excel. */
export type WriteStep =
  /** Changes nothing; its undo, which runs last, puts the old cells back. */
  | { kind: 'checkpoint' }
  | { kind: 'clear'; area: SheetArea }
  | { kind: 'addSheet'; sheet: string }
  | { kind: 'deleteSheet'; sheet: string }
  /** Shifts what stands in the area's columns down to make room. */
  | { kind: 'insertCells'; area: SheetArea }
  /** Removes the area's cells and shifts what stands below them up. */
  | { kind: 'deleteCells'; area: SheetArea }
  | { kind: 'cells'; area: SheetArea; cells: CellInput[][] }
  /** Writes the area's first row and fills it down over the rows below it, of which there is one at least. */
  | { kind: 'fill'; area: SheetArea; cells: CellInput[] }
  | { kind: 'numberFormats'; area: SheetArea; formats: string[][] }
  /** Gives every cell of the area one number format. */
  | { kind: 'numberFormat'; area: SheetArea; format: string }
  | { kind: 'look'; area: SheetArea; look: CellLook }
  /** Says what may be typed into the cells, in place of what was said before. */
  | { kind: 'validate'; area: SheetArea; rule: CellRule }
  | { kind: 'addTable'; area: SheetArea; name: string; style: string }
  | { kind: 'resizeTable'; area: SheetArea; name: string }
  /** Takes the filters off a table, since rows that are filtered out cannot be shifted. */
  | { kind: 'showAllRows'; name: string }
  /** Removes the table and leaves its cells as a plain range. */
  | { kind: 'unlistTable'; name: string }
  /** `replaces` says that the name is there already. */
  | { kind: 'setName'; name: string; formula: string; replaces: boolean }
  | { kind: 'deleteName'; name: string }
  /** Draws a chart of ours. */
  | { kind: 'addChart'; chart: NewChart }
  /** Points series of a chart at cells and gives it other words; all else about it stays. */
  | { kind: 'pointChart'; sheet: string; name: string; series: PointedSeries[]; texts?: ChartTexts }
  | { kind: 'deleteChart'; sheet: string; name: string }
  /** Makes these the conditional formats of ours on a sheet; the user's own stay. */
  | { kind: 'rules'; sheet: string; rules: Rule[] }
  /** Gives cells the formats of others, of the same size or one that goes into theirs: again and again then. */
  | { kind: 'copyFormats'; from: SheetArea; to: SheetArea }
  /** Gives a sheet the widths of another's first columns, its frozen panes, grid lines and page set-up. */
  | { kind: 'copySheetLook'; from: string; to: string; columns: number }
  | { kind: 'columnWidths'; sheet: string; column: number; widths: number[] }
  /** Gives rows the height that the wrapped texts in the area need. */
  | { kind: 'fitRows'; area: SheetArea }
  | { kind: 'freeze'; sheet: string; rows: number; columns: number }
  /**
   * Makes columns a group of the sheet's outline that is folded, unless they are hidden already, which they cannot be on
   * a sheet that is new; or takes such a group away. It counts for less than the rest: Excel may do without it.
   */
  | {
      kind: 'foldColumns';
      sheet: string;
      column: number;
      columns: number;
      folded: boolean;
      onNewSheet?: boolean;
    }
  /** #RRGGBB; "" takes the colour away. */
  | { kind: 'tabColour'; sheet: string; colour: string }
  /** Says how a sheet prints, on A4 paper. It counts for less than the rest: Excel may do without it. */
  | { kind: 'pageSetup'; sheet: string; page: PageSetup }
  /** Says which cells of a sheet print, each area on pages of its own, and before which rows a page begins. */
  | { kind: 'printArea'; sheet: string; areas: Omit<SheetArea, 'sheet'>[]; breaks: number[] };

/** A change with what takes it back. Undoing one that never happened must not be asked of the adapter. */
export interface UndoableStep {
  step: WriteStep;
  undo: WriteStep[];
}

/** What may be typed into a cell: one of a list, or a number between two others. */
export interface CellRule {
  /** Items with commas between them, or a reference that begins with "=". */
  list?: string;
  between?: { lowest: number; highest: number };
  /** Shown while the cell is chosen, and again when something else was typed: 32 and 255 characters at most. */
  note: { title: string; message: string };
}

export interface PageSetup {
  orientation: 'portrait' | 'landscape';
  /** Shrinks the sheet onto so many pages side by side, however many below each other; absent prints it in full size. */
  pagesWide?: number;
  /** Per cent of its size, instead of a number of pages: page breaks count for a scale alone. */
  scale?: number;
  /** Shrinks it onto so many pages below each other as well. */
  pagesHigh?: number;
  /** Rows and columns, counted from 0, that every page repeats. */
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
}

export interface CellLook {
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  /** #RRGGBB */
  fontColour?: string;
  /** #RRGGBB */
  fillColour?: string;
  wrap?: boolean;
}

export interface ChartTexts {
  title: string;
  /** Absent where a chart has no such axis any more. */
  axes?: { category: string; value: string };
}

/** A chart as it is drawn first; from then on its look and place are the user's. */
export interface NewChart extends ChartTexts {
  sheet: string;
  name: string;
  kind: 'columnClustered' | 'columnStacked' | 'barClustered' | 'line';
  axes: { category: string; value: string };
  /** The cells that it lies over. */
  place: Omit<SheetArea, 'sheet'>;
  /** Number format of the value axis. */
  format: string;
  /** Room between the bars of two categories, in per cent of a bar's width. */
  gapWidth?: number;
  series: NewSeries[];
}

export interface SeriesCells {
  name: string;
  values: SheetArea;
  categories: SheetArea;
}

export interface NewSeries extends SeriesCells {
  /** #RRGGBB */
  colour: string;
  /** A line among columns. */
  line?: boolean;
  /** Takes up its room unseen, as below the steps of a waterfall. */
  invisible?: boolean;
}

/** A series that is there, by its place among the others, from 0. */
export interface PointedSeries extends SeriesCells {
  index: number;
}

/** A conditional format of ours: cells whose formula is true get the look. */
export interface Rule {
  area: SheetArea;
  /** With its "=", as it stands for the area's first cell; it holds `ruleMark`. */
  formula: string;
  look: Pick<CellLook, 'bold' | 'fontColour' | 'fillColour'>;
}

/** What tells a rule of ours from the user's: a text in its formula, which counts for nothing. */
export const ruleMark = 'Crewplan';

export type WorkbookErrorCode =
  | 'cellEditMode'
  | 'payloadTooLarge'
  | 'protected'
  | 'activityLimit'
  | 'sessionLost'
  | 'accessDenied'
  /** The user has thought better of it. */
  | 'cancelled'
  | 'failed';

/** A refused or broken-off conversation with the workbook. `undone` says whether every step taken was taken back. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: string,
    readonly undone: boolean,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Whether somebody who waits wants no more of it. */
export interface Cancel {
  readonly isCancelled: boolean;
}

/** The sheet that a step changes; undefined of what belongs to the whole workbook. */
export function sheetOfStep(step: WriteStep): string | undefined {
  if ('area' in step) return step.area.sheet;
  if ('sheet' in step) return step.sheet;
  if (step.kind === 'addChart') return step.chart.sheet;
  if (step.kind === 'copyFormats') return step.to.sheet;
  return step.kind === 'copySheetLook' ? step.to : undefined;
}

/** Whether a sheet, of which the name and the used area are known, is meant. */
export type SheetCondition = (used: SheetArea) => boolean;

export interface WorkbookPort {
  /**
   * Everything a plan needs to know; formulas are read for the named sheets only, since they cost a second payload. A
   * condition in place of names asks for nothing but the formulas of the sheets that meet it, in the same exchanges.
   */
  read(formulasOf: readonly string[] | SheetCondition): Promise<WorkbookContents>;
  /**
   * Takes every step or none: a failure half way, or a wish to cancel, is taken back before the error is thrown.
   * `sheet` is where it goes on, if anywhere.
   */
  write(
    steps: UndoableStep[],
    onProgress?: (done: number, all: number, sheet?: string) => void,
    cancel?: Cancel,
  ): Promise<void>;
  loadSettings(): Promise<unknown>;
  saveSettings(settings: unknown): Promise<void>;
  /** Keeps what is to be remembered of a plan with the workbook, in place of what was; `read` gives it. */
  keepPlan(plan: unknown): Promise<void>;
  /** Selects the cell and brings its sheet to the front. */
  goTo(sheet: string, address: string): Promise<void>;
  /** The cells that are selected now, by their sheet and address. */
  selected(): Promise<{ sheet: string; address: string }>;
  /** Calls back when cells or sheets of the workbook change; resolves to a function that stops it. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
}
