/** Writes the sample workbooks into assets/: `npm run sample`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { columnHeaders } from '../src/workbook/headers';
import { areaAddress } from '../src/workbook/a1';
import { inputTableNames } from '../src/workbook/names';
import type { Language } from '../src/workbook/outcome';
import { saveWorkbook } from '../src/workbook/file/saveWorkbook';
import type { FileCell, FileSheet, WorkbookFile } from '../src/workbook/file/workbookFile';
import { inputFormats } from '../src/workbook/template/inputFormats';
import { sampleCostTables } from '../src/workbook/template/sampleCosts';
import { sampleYear } from '../src/workbook/template/sampleFigures';
import { sampleTables, type TemplateTable } from '../src/workbook/template/sampleTables';

/** The sample workbook in a language: one sheet and one Excel table for each input. */
export function sampleWorkbook(language: Language): WorkbookFile {
  const file: WorkbookFile = {
    sheets: [],
    names: [],
    styles: [{ numberFormat: 'General' }],
    settings: new Map(),
    structureProtected: false,
    date1904: false,
    activeSheet: 0,
  };
  const tables = [...sampleTables(language, sampleYear), ...sampleCostTables(language, sampleYear)];
  file.sheets = tables.map((table) => sheetOf(table, language, file));
  return file;
}

function sheetOf({ input, columns, rows }: TemplateTable, language: Language, file: WorkbookFile): FileSheet {
  const headers = columns.map((column) => columnHeaders[column][language][0]!);
  const styles = columns.map((column) => styleIndex(file, inputFormats[column] ?? 'General'));
  const cells = new Map<number, Map<number, FileCell>>();
  [headers, ...rows].forEach((row, index) => {
    const filled = row.flatMap((value, column): [number, FileCell][] =>
      value === null ? [] : [[column, { value, style: index === 0 ? 0 : styles[column]! }]],
    );
    cells.set(index, new Map(filled));
  });
  const index = language === 'en' ? 0 : 1;
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
  return {
    name: inputTableNames[input][index]!,
    visibility: 'visible',
    protected: false,
    cells,
    merges: [],
    frozen: { rows: 1, columns: 0 },
    columnWidths: new Map(headers.map((header, column) => [column, Math.max(11, header.length * 1.4)])),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [
      {
        name: inputTableNames[input][index]!,
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
