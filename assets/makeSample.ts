/** Writes the sample workbooks into assets/: `npm run sample`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { columnHeaders } from '../src/grid/headers';
import { areaAddress } from '../src/grid/a1';
import { inputTableNames } from '../src/grid/names';
import type { Language } from '../src/words/language';
import { saveWorkbook } from '../src/standin/file/saveWorkbook';
import type { FileCell, FileSheet, WorkbookFile } from '../src/standin/file/workbookFile';
import { inputFormats } from '../src/jobs/template/inputFormats';
import { sampleCostTables } from '../src/jobs/template/sampleCosts';
import { sampleYear } from '../src/jobs/template/sampleFigures';
import { sampleEventTable, sampleTables, type TemplateTable } from '../src/jobs/template/sampleTables';
import { displayWidth } from '../src/grid/displayWidth';
import { settingsVersion } from '../src/model/plan/planSettings';
import { tablePage } from '../src/write/pageSetup';

/** The table style's own header colours, set on the cells too: not every program draws table styles. */
const headerStyle = { numberFormat: 'General', bold: true, fontColour: '#FFFFFF', fillColour: '#4472C4' };

/** The sample workbook in a language: one sheet and one Excel table for each input. */
export function sampleWorkbook(language: Language): WorkbookFile {
  const file: WorkbookFile = {
    sheets: [],
    names: [],
    styles: [{ numberFormat: 'General' }, headerStyle],
    // Its figures stand in the documentation, whatever language its Excel speaks.
    settings: new Map([['crewplan', JSON.stringify({ version: settingsVersion, calendar: 'CN' })]]),
    structureProtected: false,
    date1904: false,
    activeSheet: 0,
  };
  const tables = [
    ...sampleTables(language, sampleYear),
    ...sampleCostTables(language, sampleYear),
    sampleEventTable(language, sampleYear),
  ];
  file.sheets = tables.map((table) => sheetOf(table, language, file));
  return file;
}

function sheetOf({ input, columns, rows }: TemplateTable, language: Language, file: WorkbookFile): FileSheet {
  const headers = columns.map((column) => columnHeaders[column][language][0]!);
  const styles = columns.map((column) => styleIndex(file, inputFormats[column] ?? 'General'));
  const cells = new Map<number, Map<number, FileCell>>();
  [headers, ...rows].forEach((row, index) => {
    const filled = row.flatMap((value, column): [number, FileCell][] =>
      value === null ? [] : [[column, { value, style: index === 0 ? 1 : styles[column]! }]],
    );
    cells.set(index, new Map(filled));
  });
  const index = language === 'en' ? 0 : 1;
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
  const sheet = inputTableNames[input][index]!;
  // Room for the longest text, and for the filter button beside a header.
  const texts = headers.map((header, column) => [
    displayWidth(header) + 5,
    ...rows.map((row) => (typeof row[column] === 'string' ? displayWidth(row[column]) + 2 : 0)),
  ]);
  const columnWidths = new Map(texts.map((widths, column) => [column, Math.max(11, ...widths)]));
  const frozen = { rows: 1, columns: 0 };
  const { page } = tablePage({ sheet, widths: columnWidths, frozen });
  return {
    name: sheet,
    visibility: 'visible',
    protected: false,
    cells,
    merges: [],
    frozen,
    columnWidths,
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnLevels: new Map(),
    tables: [
      {
        name: sheet,
        ref: areaAddress(area),
        columns: headers.map((header) => ({ name: header })),
        style: 'TableStyleMedium9',
        showTotals: false,
        showFilter: true,
        bandedRows: true,
      },
    ],
    conditionalFormats: [],
    validations: [],
    charts: [],
    gridLines: true,
    page: { orientation: page.orientation, paperSize: 9, fit: { wide: page.pagesWide ?? 1, high: 0 } },
  };
}

function styleIndex(file: WorkbookFile, numberFormat: string): number {
  const known = file.styles.findIndex((style) => style.numberFormat === numberFormat);
  return known >= 0 ? known : file.styles.push({ numberFormat }) - 1;
}

if (require.main === module) {
  for (const [language, name] of [
    ['en', 'sample.xlsx'],
    ['zh-CN', 'sample.zh-CN.xlsx'],
  ] as const) {
    writeFileSync(path.join(__dirname, name), saveWorkbook(null, sampleWorkbook(language)));
  }
}
