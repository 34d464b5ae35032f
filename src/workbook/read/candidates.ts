import { columnOf, inputColumns } from '../headers';
import { isOurTable, isRecords, ourSheets, scenarioSheet, type InputName } from '../names';
import type { CellValue, SheetArea, SheetContents, WorkbookContents } from '../port';

const anyInput = Object.keys(inputColumns) as InputName[];

/** A block of cells with a header row that could be an input. */
export interface Candidate {
  table: string | null;
  area: SheetArea;
  headers: string[];
}

/** Every table but ours and what HR records, then every plain range with known headers that lies in no table. */
export function candidatesOf(contents: WorkbookContents): Candidate[] {
  return [...tableCandidates(contents), ...rangeCandidates(contents)];
}

function tableCandidates(contents: WorkbookContents): Candidate[] {
  return contents.tables
    .filter((table) => !isOurTable(table.name) && !isRecords(table.name))
    .map((table) => ({ table: table.name, area: table.area, headers: table.headers }));
}

/** Plain ranges: a row with known headers among adjacent texts, and the rows below it until a blank one. */
function rangeCandidates(contents: WorkbookContents): Candidate[] {
  const own = new Set<string>([...Object.values(ourSheets), scenarioSheet]);
  return contents.sheets
    .filter((sheet) => !own.has(sheet.name))
    .flatMap((sheet) => rangesOf(sheet, contents));
}

function rangesOf(sheet: SheetContents, contents: WorkbookContents): Candidate[] {
  const found: Candidate[] = [];
  sheet.values.forEach((cells, index) => {
    for (const run of headerRuns(cells)) {
      const row = sheet.used.row + index;
      const column = sheet.used.column + run.from;
      const inTable = contents.tables.some(
        ({ area }) => area.sheet === sheet.name && contains(area, row, column),
      );
      const inFound = found.some(({ area }) => contains(area, row, column));
      if (inTable || inFound) continue;
      const height = heightBelow(sheet, index, run.from, run.headers.length);
      found.push({
        table: null,
        area: { sheet: sheet.name, row, column, rows: height + 1, columns: run.headers.length },
        headers: run.headers,
      });
    }
  });
  return found;
}

function contains(area: SheetArea, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}

/** Runs of adjacent text cells among which at least two are known headers. */
function headerRuns(cells: readonly CellValue[]): { from: number; headers: string[] }[] {
  const runs: { from: number; headers: string[] }[] = [];
  let headers: string[] = [];
  const close = (end: number): void => {
    const known = headers.filter((header) => anyInput.some((input) => columnOf(input, header) !== null));
    if (known.length >= 2) runs.push({ from: end - headers.length, headers });
    headers = [];
  };
  cells.forEach((cell, index) => {
    if (typeof cell === 'string' && cell.trim() !== '') headers.push(cell);
    else close(index);
  });
  close(cells.length);
  return runs;
}

/** How many rows below a header row, until the first row that is blank across its width. */
function heightBelow(sheet: SheetContents, header: number, from: number, width: number): number {
  let height = 0;
  for (const cells of sheet.values.slice(header + 1)) {
    if (cells.slice(from, from + width).every((cell) => cell === null || cell === '')) break;
    height++;
  }
  return height;
}
