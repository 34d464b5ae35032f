import { tables } from '../../words/catalogue';
import { freeSheetName, freeTableName } from '../../grid/freeName';
import { knownTitles } from '../../tables/sheetSpec';
import { asText } from '../../tables/tableCells';
import { isOurTable, isValuesCopy, ourSheets, valuesEnding } from '../../grid/names';
import type { Language } from '../../words/language';
import { problem, type Problem } from '../../grid/problem';
import type {
  CellInput,
  CellValue,
  SheetContents,
  TableContents,
  UndoableStep,
  WorkbookContents,
  WorkbookPort,
  WriteStep,
} from '../../grid/port';
import { readFormulas } from '../../grid/readFormulas';
import { callsOurs } from '../repair/boundFormula';
import { chartsOnCopies } from '../../write/chartSteps';
import { plain } from '../../write/plainStep';
import { titleArea } from '../../write/titleArea';
import { rulesOnCopy } from '../../write/ruleSteps';
import { tableStyle } from '../../write/presentTables';

/** The sheets that were made, beside those they are copies of; none where there is nothing of ours to copy. */
export type ValuesOutcome =
  | { kind: 'copied'; sheets: { of: string; copy: string }[] }
  | { kind: 'refused'; problems: Problem[] };

/**
 * Copies each visible sheet that holds a table of ours or calls our functions: as values, with its look, onto a new
 * sheet, for people without the add-in. A copy is made step by step and not by Excel's own copy of a sheet, which would
 * bring formulas and names along and cannot be undone; so the user's own charts and pictures stay behind. What is copied
 * stays as it is.
 */
export async function copyValues(port: WorkbookPort, language: Language): Promise<ValuesOutcome> {
  const contents = await readFormulas(port);
  const sheets = contents.sheets.filter((sheet) => isWanted(sheet, contents));
  const taken = contents.sheets.map(({ name }) => name);
  const copies = sheets.map((sheet) => {
    const copy = freeSheetName(sheet.name, taken, valuesEnding[language]);
    taken.push(copy);
    return { sheet, copy };
  });
  const [first] = copies;
  if (first && contents.structureProtected) {
    const values = { sheet: first.copy };
    return { kind: 'refused', problems: [problem('structureProtected', null, values)] };
  }
  if (first) await port.write(steps(copies, contents, language));
  return { kind: 'copied', sheets: copies.map(({ sheet, copy }) => ({ of: sheet.name, copy })) };
}

function steps(
  copies: readonly { sheet: SheetContents; copy: string }[],
  contents: WorkbookContents,
  language: Language,
): UndoableStep[] {
  const names = [...contents.tables, ...contents.names].map(({ name }) => name);
  const copyOf = new Map(copies.map(({ sheet, copy }) => [sheet.name, copy]));
  return [
    ...copies.flatMap(({ sheet, copy }): UndoableStep[] => [
      { step: { kind: 'addSheet', sheet: copy }, undo: [{ kind: 'deleteSheet', sheet: copy }] },
      ...copySteps(sheet, copy, contents, names, language).map(plain),
    ]),
    // Charts may show the cells of any copy, so that they come when all are there.
    ...chartsOnCopies(contents, copyOf).map(plain),
  ];
}

function isWanted(
  { name, visible, used, formulas = [] }: SheetContents,
  { tables }: WorkbookContents,
): boolean {
  if (!visible || used.rows === 0 || isValuesCopy(name)) return false;
  const hasTable = tables.some((table) => table.area.sheet === name && isOurTable(table.name));
  return hasTable || formulas.some((row) => row.some(callsOurs));
}

/** The steps of one copy; taking away its sheet takes back them all. */
function copySteps(
  sheet: SheetContents,
  copy: string,
  contents: WorkbookContents,
  names: string[],
  language: Language,
): WriteStep[] {
  const { name, used, values } = sheet;
  const area = { ...used, sheet: copy };
  const tablesHere = contents.tables.filter((table) => table.area.sheet === name);
  return [
    { kind: 'copyFormats', from: { ...used, sheet: name }, to: area },
    { kind: 'cells', area, cells: values.map((row) => row.map(cellInput)) },
    ...noteSteps(name, copy, contents, language),
    ...tablesHere.flatMap((table) => tableStep(table, copy, names)),
    ...rulesOnCopy(name, copy, contents),
    { kind: 'copySheetLook', from: name, to: copy, columns: used.column + used.columns },
    ...tablesHere.map((table): WriteStep => ({
      kind: 'fitRows',
      area: { ...table.area, sheet: copy, rows: 1 },
    })),
  ];
}

/** Sheets of ours whose note tells what to do there, or that figures are formulas, which is not true of a copy. */
const notedSheets = ['plan', 'settings', 'charts'] as const;

/** The note under the title of a sheet of ours: that this is a copy. */
function noteSteps(name: string, copy: string, contents: WorkbookContents, language: Language): WriteStep[] {
  const sheet = notedSheets.find((one) => ourSheets[one] === name);
  const title = sheet && titleArea({ name, knownTitles: knownTitles(sheet) }, contents);
  if (!title) return [];
  const note = tables[language].notes.copy.replace('{sheet}', name);
  return [{ kind: 'cells', area: { ...title, sheet: copy, row: title.row + 1, rows: 1 }, cells: [[note]] }];
}

/** A table over the copied cells, for its banding and filters, under a name of its own. */
function tableStep(
  { name: of, area, headers, style = tableStyle }: TableContents,
  copy: string,
  names: string[],
): WriteStep[] {
  // A header row that is hidden has not been read; its table stays a plain range.
  if (headers.length === 0 || area.rows < 2) return [];
  const name = freeTableName(`${of}_values`, names);
  names.push(name);
  return [{ kind: 'addTable', area: { ...area, sheet: copy }, name, style }];
}

/** A value as it is written so that it stays one: a text that begins like a formula is text, and so is an error. */
function cellInput(value: CellValue): CellInput {
  return asText(value ?? '');
}
