import type { Members, TypeTable } from './objectModel';
import type { Targets } from './targets';
import { applicationMembers } from './types/application';
import { autoFilterMembers } from './types/autoFilter';
import { chartMembers } from './types/chart';
import { chartCollectionMembers } from './types/chartCollection';
import {
  chartLegendMembers,
  chartLegendEntryMembers,
  chartLegendEntryCollectionMembers,
} from './types/chartLegend';
import {
  chartFillMembers,
  chartLineFormatMembers,
  chartSeriesMembers,
  chartSeriesCollectionMembers,
  chartSeriesFormatMembers,
} from './types/chartSeries';
import {
  chartAxesMembers,
  chartAxisMembers,
  chartAxisTitleMembers,
  chartTitleMembers,
} from './types/chartTexts';
import {
  conditionalFormatMembers,
  conditionalFormatRuleMembers,
  conditionalRangeFillMembers,
  conditionalRangeFontMembers,
  conditionalRangeFormatMembers,
  customConditionalFormatMembers,
} from './types/conditionalFormat';
import { conditionalFormatCollectionMembers } from './types/conditionalFormatCollection';
import { dataValidationMembers } from './types/dataValidation';
import { functionResultMembers, functionsMembers } from './types/functions';
import { namedItemMembers } from './types/namedItem';
import { namedItemCollectionMembers } from './types/namedItemCollection';
import { pageBreakMembers, pageBreakCollectionMembers } from './types/pageBreaks';
import { pageLayoutMembers } from './types/pageLayout';
import { rangeMembers } from './types/range';
import { rangeAreasMembers, rangeCollectionMembers } from './types/rangeAreas';
import { rangeFillMembers } from './types/rangeFill';
import { rangeFontMembers } from './types/rangeFont';
import { rangeFormatMembers } from './types/rangeFormat';
import { runtimeMembers, workbookMembers, workbookProtectionMembers } from './types/workbook';
import {
  addinInternalServiceMembers,
  appRuntimePersistenceServiceMembers,
  appRuntimeServiceMembers,
  customFunctionsMembers,
  dynamicRibbonMembers,
} from './types/services';
import { settingMembers, settingCollectionMembers } from './types/setting';
import { tableMembers, tableRowCollectionMembers } from './types/table';
import { tableCollectionMembers } from './types/tableCollection';
import { tableColumnMembers, tableColumnCollectionMembers } from './types/tableColumn';
import { tableScopedCollectionMembers } from './types/tableScopedCollection';
import { worksheetMembers, worksheetProtectionMembers } from './types/worksheet';
import { worksheetCollectionMembers } from './types/worksheetCollection';
import { worksheetFreezePanesMembers } from './types/worksheetFreezePanes';

/** Every Office type that this host has, by its name; one whose members are missing does not compile. */
const types: { [Name in keyof Targets]: Members<Targets[Name]> } = {
  AddinInternalService: addinInternalServiceMembers,
  Application: applicationMembers,
  AppRuntimePersistenceService: appRuntimePersistenceServiceMembers,
  AppRuntimeService: appRuntimeServiceMembers,
  AutoFilter: autoFilterMembers,
  Chart: chartMembers,
  ChartAxes: chartAxesMembers,
  ChartAxis: chartAxisMembers,
  ChartAxisTitle: chartAxisTitleMembers,
  ChartCollection: chartCollectionMembers,
  ChartFill: chartFillMembers,
  ChartLegend: chartLegendMembers,
  ChartLegendEntry: chartLegendEntryMembers,
  ChartLegendEntryCollection: chartLegendEntryCollectionMembers,
  ChartLineFormat: chartLineFormatMembers,
  ChartSeries: chartSeriesMembers,
  ChartSeriesCollection: chartSeriesCollectionMembers,
  ChartSeriesFormat: chartSeriesFormatMembers,
  ChartTitle: chartTitleMembers,
  ConditionalFormat: conditionalFormatMembers,
  ConditionalFormatCollection: conditionalFormatCollectionMembers,
  ConditionalFormatRule: conditionalFormatRuleMembers,
  ConditionalRangeFill: conditionalRangeFillMembers,
  ConditionalRangeFont: conditionalRangeFontMembers,
  ConditionalRangeFormat: conditionalRangeFormatMembers,
  CustomConditionalFormat: customConditionalFormatMembers,
  CustomFunctions: customFunctionsMembers,
  DataValidation: dataValidationMembers,
  DynamicRibbon: dynamicRibbonMembers,
  FunctionResult: functionResultMembers,
  Functions: functionsMembers,
  NamedItem: namedItemMembers,
  NamedItemCollection: namedItemCollectionMembers,
  PageBreak: pageBreakMembers,
  PageBreakCollection: pageBreakCollectionMembers,
  PageLayout: pageLayoutMembers,
  Range: rangeMembers,
  RangeAreas: rangeAreasMembers,
  RangeCollection: rangeCollectionMembers,
  RangeFill: rangeFillMembers,
  RangeFont: rangeFontMembers,
  RangeFormat: rangeFormatMembers,
  Runtime: runtimeMembers,
  Setting: settingMembers,
  SettingCollection: settingCollectionMembers,
  Table: tableMembers,
  TableCollection: tableCollectionMembers,
  TableColumn: tableColumnMembers,
  TableColumnCollection: tableColumnCollectionMembers,
  TableRowCollection: tableRowCollectionMembers,
  TableScopedCollection: tableScopedCollectionMembers,
  Workbook: workbookMembers,
  WorkbookProtection: workbookProtectionMembers,
  Worksheet: worksheetMembers,
  WorksheetCollection: worksheetCollectionMembers,
  WorksheetFreezePanes: worksheetFreezePanesMembers,
  WorksheetProtection: worksheetProtectionMembers,
};

export const typeTable = types as TypeTable;
