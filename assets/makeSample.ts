/** Writes the sample workbooks into assets/: `npm run sample`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { monthOf, monthSerial } from '../src/model/month';
import { columnHeaders, type InputColumn } from '../src/workbook/headers';
import { areaAddress } from '../src/workbook/a1';
import { inputTableNames, type InputName } from '../src/workbook/names';
import { saveWorkbook } from '../src/workbook/file/saveWorkbook';
import type { FileCell, FileSheet, WorkbookFile } from '../src/workbook/file/workbookFile';
import { sampleCalendar, sampleLines, sampleStages, sampleYear, season } from './sampleFigures';

type SampleLanguage = 'en' | 'zh-CN';
type Cell = number | string | null;

interface SampleTable {
  input: InputName;
  columns: InputColumn[];
  rows: Cell[][];
}

const numberFormats: Partial<Record<InputColumn, string>> = {
  month: 'yyyy-mm',
  calls: '#,##0',
  pty: '0%',
  absenceRate: '0%',
  passRate: '0%',
};

/** The sample workbook in a language: one sheet and one Excel table for each input. */
export function sampleWorkbook(language: SampleLanguage): WorkbookFile {
  const file: WorkbookFile = {
    sheets: [],
    names: [],
    styles: [{ numberFormat: 'General' }],
    settings: new Map(),
    structureProtected: false,
    date1904: false,
    activeSheet: 0,
  };
  file.sheets = sampleTables(language).map((table) => sheetOf(table, language, file));
  return file;
}

function sampleTables(language: SampleLanguage): SampleTable[] {
  const name = ({ en, zh }: { en: string; zh: string }): string => (language === 'en' ? en : zh);
  const month = (number: number): number => monthSerial(monthOf(sampleYear, number)!);
  const feeder = (fedBy: string | null): Cell => {
    const line = sampleLines.find((one) => one.en === fedBy);
    return line ? name(line) : null;
  };
  return [
    {
      input: 'Forecast',
      columns: ['month', 'line', 'calls', 'talk', 'hold', 'afterCall', 'attritionHeads', 'plannedJoiners'],
      rows: season.flatMap((share, index) =>
        sampleLines.map((line) => [
          month(index + 1),
          name(line),
          Math.round((line.calls * share) / 100) * 100,
          line.talk,
          line.hold,
          line.afterCall,
          line.attrition,
          line.joiners[index]!,
        ]),
      ),
    },
    {
      input: 'Lines',
      columns: ['line', 'fedBy', 'pty', 'absenceRate', 'openingHeads'],
      rows: sampleLines.map((line) => [
        name(line),
        feeder(line.fedBy),
        line.pty,
        line.absenceRate,
        line.openingHeads,
      ]),
    },
    {
      input: 'Stages',
      columns: ['stage', 'passRate', 'leadDays'],
      rows: sampleStages.map((stage) => [name(stage), stage.passRate, stage.leadDays]),
    },
    {
      input: 'Calendar',
      columns: ['month', 'workingDays'],
      rows: sampleCalendar.map((row) => [month(row.month), row.workingDays]),
    },
  ];
}

function sheetOf(
  { input, columns, rows }: SampleTable,
  language: SampleLanguage,
  file: WorkbookFile,
): FileSheet {
  const headers = columns.map((column) => columnHeaders[column][language][0]!);
  const styles = columns.map((column) => styleIndex(file, numberFormats[column] ?? 'General'));
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
