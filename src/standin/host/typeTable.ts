import type { OfficeType } from './objectModel';
import { applicationType } from './types/application';
import { autoFilterType } from './types/autoFilter';
import { chartType } from './types/chart';
import { chartCollectionType } from './types/chartCollection';
import { chartSeriesCollectionType, chartSeriesParts } from './types/chartSeries';
import { chartLegendParts, chartLegendType } from './types/chartLegend';
import { chartAxesType, chartTextParts, chartTitleType } from './types/chartTexts';
import { conditionalFormatParts, conditionalFormatType } from './types/conditionalFormat';
import { conditionalFormatCollectionType } from './types/conditionalFormatCollection';
import { dataValidationType } from './types/dataValidation';
import { namedItemType } from './types/namedItem';
import { namedItemCollectionType } from './types/namedItemCollection';
import { pageBreakCollectionType, pageBreakType } from './types/pageBreaks';
import { pageLayoutType } from './types/pageLayout';
import { rangeType } from './types/range';
import { rangeAreasType, rangeCollectionType } from './types/rangeAreas';
import { rangeFillType } from './types/rangeFill';
import { rangeFontType } from './types/rangeFont';
import { rangeFormatType } from './types/rangeFormat';
import { runtimeType } from './types/runtime';
import { serviceTypes } from './types/services';
import { settingType } from './types/setting';
import { settingCollectionType } from './types/settingCollection';
import { tableType } from './types/table';
import { tableCollectionType } from './types/tableCollection';
import { tableColumnType } from './types/tableColumn';
import { tableColumnCollectionType } from './types/tableColumnCollection';
import { tableRowCollectionType } from './types/tableRowCollection';
import { tableScopedCollectionType } from './types/tableScopedCollection';
import { workbookType } from './types/workbook';
import { workbookProtectionType } from './types/workbookProtection';
import { worksheetType } from './types/worksheet';
import { worksheetCollectionType } from './types/worksheetCollection';
import { worksheetFreezePanesType } from './types/worksheetFreezePanes';
import { worksheetProtectionType } from './types/worksheetProtection';

/** Every Office type that this host has, in alphabetical order. */
export const typeTable: readonly OfficeType<unknown>[] = (
  [
    applicationType,
    autoFilterType,
    chartType,
    chartAxesType,
    chartCollectionType,
    chartSeriesCollectionType,
    ...chartSeriesParts,
    ...chartLegendParts,
    chartLegendType,
    ...chartTextParts,
    chartTitleType,
    conditionalFormatType,
    conditionalFormatCollectionType,
    ...conditionalFormatParts,
    dataValidationType,
    namedItemType,
    namedItemCollectionType,
    pageBreakType,
    pageBreakCollectionType,
    pageLayoutType,
    rangeType,
    rangeAreasType,
    rangeCollectionType,
    rangeFillType,
    rangeFontType,
    rangeFormatType,
    runtimeType,
    ...serviceTypes,
    settingType,
    settingCollectionType,
    tableType,
    tableCollectionType,
    tableColumnType,
    tableColumnCollectionType,
    tableRowCollectionType,
    tableScopedCollectionType,
    workbookType,
    workbookProtectionType,
    worksheetType,
    worksheetCollectionType,
    worksheetFreezePanesType,
    worksheetProtectionType,
  ] as OfficeType<unknown>[]
).sort((one, other) => one.name.localeCompare(other.name));
