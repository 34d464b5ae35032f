import { drawingPart, readCharts } from './charts/readCharts';
import type { OfficePackage } from './package/officePackage';
import { checkSheetAreas, checkTable } from './claims';
import { isKind, readRelationships } from './package/relationships';
import { scanCells } from './sheet/cellScanner';
import { collectCells, type CellSources } from './sheet/readCells';
import { readColumns } from './sheet/readColumns';
import { readConditionalFormats } from './sheet/readConditionalFormats';
import { readPage } from './sheet/readPage';
import { readTabColour } from './sheet/sheetProperties';
import { readValidations } from './sheet/readValidations';
import { readView } from './sheet/readView';
import type { StyleSheet } from './styles/readStyles';
import { readTable } from './tables/readTable';
import type { FileSheet } from './workbookFile';
import { child, children, flag, type XmlElement } from './xml/xmlElement';

/** A sheet that holds nothing yet. */
export function emptySheet(name: string): FileSheet {
  return {
    name,
    visibility: 'visible',
    protected: false,
    cells: new Map(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnLevels: new Map(),
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    gridLines: true,
  };
}

/** Fills the record of a sheet from its part and the parts that hang on it. */
export function readSheet(
  file: OfficePackage,
  part: string,
  sheet: FileSheet,
  sources: CellSources,
  styles: StyleSheet | undefined,
): void {
  const root = file.xml(part, scanCells(collectCells(sheet, sources, part)));
  checkSheetAreas(part, root);
  readSheetFrame(root, sheet);
  sheet.conditionalFormats = readConditionalFormats(root, styles?.differences ?? []).map(
    ({ record }) => record,
  );
  sheet.validations = readValidations(root).map(({ record }) => record);
  sheet.tables = tableParts(file, part).map((path) => {
    const element = file.xml(path);
    const table = readTable(element);
    checkTable(path, element, table);
    return table;
  });
  const drawing = drawingPart(file, part);
  if (drawing !== undefined)
    sheet.charts = readCharts(file, drawing, file.xml(drawing)).map(({ record }) => record);
}

/** What a sheet says of itself besides its cells and lists. */
export function readSheetFrame(root: XmlElement, sheet: FileSheet): void {
  readView(root, sheet);
  readColumns(root, sheet);
  const tabColour = readTabColour(root);
  if (tabColour !== undefined) sheet.tabColour = tabColour;
  const page = readPage(root);
  if (page) sheet.page = page;
  sheet.protected = flag(child(root, 'sheetProtection'), 'sheet');
  sheet.merges = children(child(root, 'mergeCells'), 'mergeCell').map(
    (element) => element.attributes['ref'] ?? '',
  );
}

/** Package paths of the tables of a sheet. */
export function tableParts(file: OfficePackage, part: string): string[] {
  return readRelationships(file, part)
    .filter((relationship) => isKind(relationship, 'table') && file.has(relationship.target))
    .map((relationship) => relationship.target);
}
