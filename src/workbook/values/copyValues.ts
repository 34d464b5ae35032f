import { freeSheetName } from '../freeName';
import { asText } from '../layout/tableCells';
import { isOurTable, isValuesCopy, valuesEnding } from '../names';
import type { Language, Problem } from '../outcome';
import type {
  CellInput,
  CellValue,
  SheetContents,
  UndoableStep,
  WorkbookContents,
  WorkbookPort,
} from '../port';
import { readFormulas } from '../readFormulas';
import { callsOurs } from '../repair/boundFormula';

/** The sheets that were made, beside those they are copies of; none where there is nothing of ours to copy. */
export type ValuesOutcome =
  { kind: 'copied'; sheets: { of: string; copy: string }[] } | { kind: 'refused'; problems: Problem[] };

/**
 * Copies each visible sheet that holds a table of ours or calls our functions: as values, with its formats, onto a new
 * sheet, for people without the add-in. A copy is made cell by cell and not by Excel's own copy of a sheet, which
 * would bring tables, names and charts along that take the names of those they are copies of. What is copied stays
 * as it is.
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
    const problem: Problem = { code: 'structureProtected', severity: 'error', place: null, values };
    return { kind: 'refused', problems: [problem] };
  }
  if (first) await port.write(copies.flatMap(({ sheet, copy }) => copySteps(sheet, copy)));
  return { kind: 'copied', sheets: copies.map(({ sheet, copy }) => ({ of: sheet.name, copy })) };
}

function isWanted(
  { name, visible, used, formulas = [] }: SheetContents,
  { tables }: WorkbookContents,
): boolean {
  if (!visible || used.rows === 0 || isValuesCopy(name)) return false;
  const hasTable = tables.some((table) => table.area.sheet === name && isOurTable(table.name));
  return hasTable || formulas.some((row) => row.some(callsOurs));
}

function copySteps({ name, used, values }: SheetContents, copy: string): UndoableStep[] {
  const area = { ...used, sheet: copy };
  const body = bodyOf(values);
  const fitted = { ...area, row: area.row + body, rows: area.rows - body };
  return [
    { step: { kind: 'addSheet', sheet: copy }, undo: [{ kind: 'deleteSheet', sheet: copy }] },
    { step: { kind: 'copyFormats', from: { ...used, sheet: name }, to: area }, undo: [] },
    { step: { kind: 'cells', area, cells: values.map((row) => row.map(cellInput)) }, undo: [] },
    { step: { kind: 'fitColumns', area: fitted }, undo: [] },
  ];
}

/** A value as it is written so that it stays one: a text that begins like a formula is text, and so is an error. */
function cellInput(value: CellValue): CellInput {
  return asText(value ?? '');
}

/** The first row with several cells: titles above it run over their neighbours and must not widen their column. */
function bodyOf(values: readonly CellValue[][]): number {
  const row = values.findIndex((cells) => cells.filter((cell) => cell !== null && cell !== '').length > 1);
  return Math.max(0, row);
}
