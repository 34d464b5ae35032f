import type { Area } from '../areas';
import type { TrackedRange } from './trackedRange';

/** A chart of a sheet, and what belongs to it. */
export interface ChartPlace {
  sheetId: string;
  id: string;
}

export interface AxisPlace extends ChartPlace {
  text: 'categoryAxisTitle' | 'valueAxisTitle';
}

/** A series, or its entry in the legend, by position. */
export interface SeriesPlace extends ChartPlace {
  index: number;
}

/** A conditional format of a sheet. */
export interface FormatPlace {
  sheetId: string;
  id: string;
}

export interface NamePlace {
  name: string;
  sheetId?: string;
}

/** The names or the tables of the workbook, or of one sheet. */
export interface SheetScope {
  sheetId?: string;
}

/** A page break of a sheet, by the row that begins the page. */
export interface BreakPlace {
  sheetId: string;
  row: number;
}

/** Several areas of one sheet. They stand as they were found: unlike a range, they do not follow inserted rows. */
export interface AreaList {
  sheetId: string;
  areas: readonly Area[];
}

export interface ColumnPlace {
  tableId: string;
  index: number;
}

/** The tables that share a cell with an area, or lie wholly in it. */
export interface TablesOver {
  sheetId: string;
  area: Area;
  fullyContained: boolean;
}

/**
 * What stands behind an object of each Office type: the id of a sheet, a table or a setting, or where the thing is
 * to be found, so that one that is gone is noticed. Types refer to each other in circles (a range has its sheet, a
 * sheet its ranges), so they do it by these names, and the files of their members do not know each other.
 */
export interface Targets {
  AddinInternalService: null;
  Application: null;
  AppRuntimePersistenceService: null;
  AppRuntimeService: null;
  AutoFilter: string;
  Chart: ChartPlace;
  ChartAxes: ChartPlace;
  ChartAxis: AxisPlace;
  ChartAxisTitle: AxisPlace;
  ChartCollection: string;
  ChartFill: SeriesPlace;
  ChartLegend: ChartPlace;
  ChartLegendEntry: SeriesPlace;
  ChartLegendEntryCollection: ChartPlace;
  ChartLineFormat: SeriesPlace;
  ChartSeries: SeriesPlace;
  ChartSeriesCollection: ChartPlace;
  ChartSeriesFormat: SeriesPlace;
  ChartTitle: ChartPlace;
  ConditionalFormat: FormatPlace;
  ConditionalFormatCollection: TrackedRange;
  ConditionalFormatRule: FormatPlace;
  ConditionalRangeFill: FormatPlace;
  ConditionalRangeFont: FormatPlace;
  ConditionalRangeFormat: FormatPlace;
  CustomConditionalFormat: FormatPlace;
  CustomFunctions: null;
  DataValidation: TrackedRange;
  DynamicRibbon: null;
  FunctionResult: { value: number };
  Functions: null;
  NamedItem: NamePlace;
  NamedItemCollection: SheetScope;
  PageBreak: BreakPlace;
  PageBreakCollection: string;
  PageLayout: string;
  Range: TrackedRange;
  RangeAreas: AreaList;
  RangeCollection: AreaList;
  RangeFill: TrackedRange;
  RangeFont: TrackedRange;
  RangeFormat: TrackedRange;
  Runtime: null;
  Setting: string;
  SettingCollection: null;
  Table: string;
  TableCollection: SheetScope;
  TableColumn: ColumnPlace;
  TableColumnCollection: string;
  TableRowCollection: string;
  TableScopedCollection: TablesOver;
  Workbook: null;
  WorkbookProtection: null;
  Worksheet: string;
  WorksheetCollection: null;
  WorksheetFreezePanes: string;
  WorksheetProtection: string;
}
