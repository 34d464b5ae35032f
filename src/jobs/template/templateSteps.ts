import { absoluteReference } from '../../grid/a1';
import { freeSheetName, freeTableName } from '../../grid/freeName';
import { columnHeaders } from '../../grid/headers';
import { asText } from '../../tables/tableCells';
import { inputTableNames } from '../../grid/names';
import type { Language } from '../../words/language';
import type { CellValue, SheetArea, UndoableStep, WorkbookContents, WriteStep } from '../../grid/port';
import type { Inputs } from '../../read/readInputs';
import { displayWidth } from '../../grid/displayWidth';
import { tabColours } from '../../write/looks';
import { tablePage } from '../../write/pageSetup';
import { tableStyle } from '../../write/presentTables';
import { columnRule } from './columnRules';
import { inputFormats } from './inputFormats';
import { sampleMarks } from './sampleMarks';
import type { TemplateTable } from './sampleTables';
import { cellSteps, formatSteps } from '../../write/cellSteps';
import { plain } from '../../write/plainStep';
import { templateWords } from '../../words/template';

/** Row of the headers: below the note and a blank row, so that the note is no part of the table. */
const headerRow = 2;
const frozen = { rows: headerRow + 1, columns: 0 };

/** A table of the template with its place, on a sheet of its own. */
export interface PlacedInput extends TemplateTable {
  name: string;
  headers: string[];
  area: SheetArea;
}

/** Gives each table a sheet and a name that nobody has yet. */
export function placeTables(
  tables: readonly TemplateTable[],
  contents: WorkbookContents,
  language: Language,
): PlacedInput[] {
  const sheets = contents.sheets.map(({ name }) => name);
  const names = [...contents.tables, ...contents.names].map(({ name }) => name);
  return tables.map((table) => {
    const wanted = inputTableNames[table.input][language === 'en' ? 0 : 1]!;
    const sheet = freeSheetName(wanted, sheets);
    const name = freeTableName(wanted, names);
    sheets.push(sheet);
    names.push(name);
    const headers = table.columns.map((column) => columnHeaders[column][language][0]!);
    const area = { sheet, row: headerRow, column: 0, rows: table.rows.length + 1, columns: headers.length };
    return { ...table, name, headers, area };
  });
}

/**
 * The steps that make the tables, each on a new sheet; the rules come last, since a list may point at a sheet that is
 * made after its own, and then how the sheets print. Taking a sheet away takes back all that was put onto it.
 */
export function templateSteps(
  placed: readonly PlacedInput[],
  { sources }: Pick<Inputs, 'sources'>,
  language: Language,
): UndoableStep[] {
  const lines = placed.find(({ input }) => input === 'Lines');
  const lineArea = lines ? columnArea(lines, lines.columns.indexOf('line')) : lineCells(sources.Lines);
  return [
    ...placed.flatMap((table) => tableSteps(table, language)),
    ...(lineArea
      ? placed.flatMap((table) => ruleSteps(table, `=${absoluteReference(lineArea)}`, language))
      : []),
    ...placed.flatMap(markStep),
    ...placed.map(pageStep),
  ];
}

/** How a table prints; Excel is told of all of them at once. */
function pageStep(table: PlacedInput): UndoableStep {
  const widths = new Map(widthsOf(table).map((width, column) => [column, width]));
  return plain(tablePage({ sheet: table.area.sheet, widths, frozen }));
}

/** Shades the figures of the sample until they are changed. */
function markStep(table: PlacedInput): UndoableStep[] {
  const rules = sampleMarks(table);
  return rules.length > 0 ? [plain({ kind: 'rules', sheet: table.area.sheet, rules })] : [];
}

function tableSteps(table: PlacedInput, language: Language): UndoableStep[] {
  const { area, name, headers, rows, columns } = table;
  const { sheet } = area;
  const note: SheetArea = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  const header = { ...area, rows: 1 };
  const data = { ...area, row: headerRow + 1, rows: rows.length };
  const formats = columns.map((column) => inputFormats[column] ?? 'General');
  return [
    { step: { kind: 'addSheet', sheet }, undo: [{ kind: 'deleteSheet', sheet }] },
    ...(
      [
        { kind: 'cells', area: note, cells: [[noteOf(table, language)]] },
        { kind: 'look', area: note, look: { italic: true, fontColour: '#6B6B6B' } },
        { kind: 'cells', area: header, cells: [headers] },
        ...formatSteps(
          data,
          rows.map(() => formats),
        ),
        ...cellSteps(
          data,
          rows.map((row) => row.map((value) => cellInput(value))),
        ),
        { kind: 'addTable', area, name, style: tableStyle },
        { kind: 'look', area: header, look: { bold: true, fontColour: '#FFFFFF', fillColour: '#2F6497' } },
        { kind: 'columnWidths', sheet, column: 0, widths: widthsOf(table) },
        { kind: 'freeze', sheet, ...frozen },
        { kind: 'tabColour', sheet, colour: tabColours.input },
      ] satisfies WriteStep[]
    ).map(plain),
  ];
}

/** What a table is for, and what its shade says where there is any. */
function noteOf(table: PlacedInput, language: Language): string {
  const { notes, shaded } = templateWords[language];
  const hasSample = sampleMarks(table).length > 0;
  return hasSample ? [notes[table.input], shaded].join(language === 'en' ? ' ' : '') : notes[table.input];
}

function ruleSteps(table: PlacedInput, lines: string, language: Language): UndoableStep[] {
  const words = templateWords[language];
  return table.columns.flatMap((column, offset) => {
    // The Lines table is where the names of lines are given.
    const named = column === 'line' && table.input === 'Lines';
    const rule = named ? null : columnRule(column, table.headers[offset]!, lines, words);
    return rule ? [plain({ kind: 'validate', area: columnArea(table, offset), rule })] : [];
  });
}

/** The data cells of a column. */
function columnArea({ area, rows }: PlacedInput, offset: number): SheetArea {
  return { ...area, row: area.row + 1, rows: rows.length, column: area.column + offset, columns: 1 };
}

function lineCells(source: Inputs['sources']['Lines']): SheetArea | null {
  const column = source?.columns.get('line');
  return source && column ? { ...source.area, column: source.area.column + column.offset, columns: 1 } : null;
}

function cellInput(value: CellValue): string | number | boolean {
  return asText(value ?? '');
}

/** Room for the header with its filter button, and for the longest text below it. */
function widthsOf({ headers, rows }: PlacedInput): number[] {
  return headers.map((header, index) => {
    const texts = rows.map((row) => (typeof row[index] === 'string' ? displayWidth(row[index]) : 0));
    return Math.max(10, displayWidth(header) + 5, ...texts.map((width) => width + 2));
  });
}
