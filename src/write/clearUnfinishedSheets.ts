import { Grid, isFilled } from '../grid/grid';
import { tables as catalogues } from '../words/catalogue';
import type { SheetSpec } from '../tables/sheetSpec';
import { wordsOf } from '../tables/tableWords';
import type { TableSpec } from '../tables/tableSpec';
import type { CellValue, SheetContents, UndoableStep, WorkbookContents, WriteStep } from '../grid/port';
import { tableStyle } from './presentTables';
import { inputsToWrite } from './restoreSteps';

/** A workbook in which what a first write has left half made counts as empty, and the steps that empty it. */
export interface ClearedSheets {
  contents: WorkbookContents;
  steps: UndoableStep[];
}

/**
 * Takes up sheets that Excel left half made when it was gone for good in the middle of their first write: names, months
 * and marks of our tables stand there, as plain cells or as tables whose name may not be ours yet, and no formula does.
 * They are emptied, so that the sheet is written as a new one. A sheet with anything else on it is left as it is.
 */
export function clearUnfinishedSheets(
  specs: readonly SheetSpec[],
  contents: WorkbookContents,
): ClearedSheets {
  return specs.reduce<ClearedSheets>(
    (soFar, spec) => {
      const sheet = contents.sheets.find(({ name }) => name === spec.name);
      return sheet && isUnfinished(spec, sheet) ? emptied(sheet, soFar) : soFar;
    },
    { contents, steps: [] },
  );
}

function emptied(sheet: SheetContents, { contents, steps }: ClearedSheets): ClearedSheets {
  const { used } = sheet;
  const here = contents.tables.filter(({ area }) => area.sheet === sheet.name);
  const unlisted = here.map(({ name, area }): UndoableStep => {
    const undo: WriteStep[] = [{ kind: 'addTable', area: { ...area }, name, style: tableStyle }];
    return { step: { kind: 'unlistTable', name }, undo };
  });
  const undo: WriteStep[] = [{ kind: 'cells', area: used, cells: inputsToWrite(new Grid(sheet), used) }];
  const blank: SheetContents = { ...sheet, used: { ...used, rows: 0, columns: 0 }, values: [], formulas: [] };
  return {
    contents: {
      ...contents,
      sheets: contents.sheets.map((one) => (one.name === sheet.name ? blank : one)),
      tables: contents.tables.filter((table) => !here.includes(table)),
    },
    steps: [...steps, ...unlisted, { step: { kind: 'clear', area: used }, undo }],
  };
}

/** Whether a sheet holds its title and note, beginnings of its tables and nothing else. */
function isUnfinished(spec: SheetSpec, { used, values, formulas = [] }: SheetContents): boolean {
  const stacked = spec.tables.length > 0 && spec.tables.every(({ column }) => column === 0);
  const begins = used.row === 0 && used.column === 0 && spec.knownTitles.includes(String(values[0]?.[0]));
  const hasFormula = formulas.some((row) => row.some((cell) => String(cell).startsWith('=')));
  if (!stacked || !begins || hasFormula) return false;
  const blocks = blocksOf(values.slice(2));
  return blocks.length > 0 && blocks.every((block) => spec.tables.some((table) => isBegun(table, block)));
}

/** Runs of rows that hold anything. */
function blocksOf(rows: readonly CellValue[][]): CellValue[][][] {
  const blocks: CellValue[][][] = [[]];
  for (const row of rows) {
    if (row.some((cell) => isFilled(cell))) blocks.at(-1)!.push(row);
    else blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

/** Whether a block is a table of ours in any language without what its formulas will say. */
function isBegun({ name, columns }: TableSpec, [headers = [], ...rows]: CellValue[][]): boolean {
  const isOwn = Object.values(catalogues).some((catalogue) => {
    const words = catalogue[wordsOf(name)] as Record<string, string>;
    return headers.every((header, index) => {
      const column = columns[index];
      return column ? words[column.key] === header : !isFilled(header);
    });
  });
  return (
    isOwn && rows.every((row) => columns.every((column, index) => column.values || !isFilled(row[index])))
  );
}
