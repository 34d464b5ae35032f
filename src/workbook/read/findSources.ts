import { cellAddress } from '../a1';
import { columnOf, costColumns, inputColumns, type InputColumn } from '../headers';
import { inputTableNames, type InputName } from '../names';
import type { Problem } from '../outcome';
import type { CellValue, WorkbookContents } from '../port';
import { candidatesOf, type Candidate } from './candidates';
import type { Source, SourceColumn } from './source';

export type Sources = Partial<Record<InputName, Source>>;

/** Inputs in the order in which a range is offered to them: the more columns an input asks for, the earlier. */
const inputs: readonly InputName[] = [
  'Forecast',
  'Actuals',
  'Stages',
  'Budget',
  'Costs',
  'Calendar',
  'Lines',
];
const neededInputs: readonly InputName[] = ['Forecast', 'Lines', 'Stages'];

/**
 * Finds each input: a table of its name first, then a table or a plain range whose headers fit. Two that fit equally
 * well are a problem, never a guess.
 */
export function findSources(contents: WorkbookContents): { sources: Sources; problems: Problem[] } {
  const candidates = candidatesOf(contents);
  const sources: Sources = {};
  const problems: Problem[] = [];
  const taken = new Set<Candidate>();
  for (const input of inputs) {
    const named = candidates.filter((one) => one.table !== null && hasName(input, one.table));
    const fitting =
      named.length > 0 ? named : candidates.filter((one) => !taken.has(one) && fits(input, one));
    const tables = fitting.filter((one) => one.table !== null);
    const choice = tables.length > 0 ? tables : fitting;
    const [first, second] = choice;
    if (first && second) problems.push(ambiguous(input, first, second));
    if (first) {
      taken.add(first);
      const source = sourceOf(input, first, contents);
      sources[input] = source;
      problems.push(...missingColumns(source), ...repeatedColumns(input, first));
    } else if (neededInputs.includes(input)) {
      problems.push({
        code: 'missingTable',
        severity: 'error',
        place: null,
        values: { input, columns: input },
      });
    }
  }
  return { sources, problems };
}

function hasName(input: InputName, table: string): boolean {
  return inputTableNames[input].some((name) => name.toLowerCase() === table.toLowerCase());
}

/** Costs need no column of their own, so that it takes so many to know them by. */
const fewestCosts = 2;

/** Whether the headers hold everything that an input needs, and for Lines also something only lines have. */
function fits(input: InputName, candidate: Candidate): boolean {
  const columns = new Set(candidate.headers.map((header) => columnOf(input, header)));
  const complete = inputColumns[input].required.every((names) => names.some((name) => columns.has(name)));
  if (input === 'Costs') return costColumns.filter((column) => columns.has(column)).length >= fewestCosts;
  if (input !== 'Lines') return complete;
  const hasMonth = candidate.headers.some((header) => columnOf('Forecast', header) === 'month');
  const hasStage = candidate.headers.some((header) => columnOf('Stages', header) === 'stage');
  return complete && !hasMonth && !hasStage && columns.size > 2;
}

function sourceOf(input: InputName, candidate: Candidate, contents: WorkbookContents): Source {
  const { area } = candidate;
  const sheet = contents.sheets.find((one) => one.name === area.sheet)!;
  const rows: CellValue[][] = [];
  for (let row = area.row + 1; row < area.row + area.rows; row++) {
    const cells = sheet.values[row - sheet.used.row] ?? [];
    const from = area.column - sheet.used.column;
    rows.push(Array.from({ length: area.columns }, (_, index) => cells[from + index] ?? null));
  }
  while (rows.length > 1 && rows.at(-1)!.every((cell) => cell === null || cell === '')) rows.pop();
  const columns = new Map<InputColumn, SourceColumn>();
  candidate.headers.forEach((header, offset) => {
    const column = columnOf(input, header);
    if (column && !columns.has(column)) columns.set(column, { header, offset });
  });
  return {
    input,
    table: candidate.table,
    area: {
      ...area,
      row: area.row + 1,
      rows: Math.max(1, candidate.table === null ? rows.length : area.rows - 1),
    },
    headerRow: area.row,
    columns,
    values: rows,
  };
}

function missingColumns(source: Source): Problem[] {
  return inputColumns[source.input].required
    .filter((names) => !names.some((name) => source.columns.has(name)))
    .map((names) => ({
      code: 'missingColumn',
      severity: 'error' as const,
      place: { sheet: source.area.sheet, address: cellAddress(source.headerRow, source.area.column) },
      values: { input: source.input, column: names[0]! },
    }));
}

/** A column given twice under two of its names is asked about, since either may be meant. */
function repeatedColumns(input: InputName, candidate: Candidate): Problem[] {
  const seen = new Map<InputColumn, string>();
  const problems: Problem[] = [];
  candidate.headers.forEach((header, offset) => {
    const column = columnOf(input, header);
    if (!column) return;
    const first = seen.get(column);
    if (first === undefined) seen.set(column, header);
    else {
      const place = {
        sheet: candidate.area.sheet,
        address: cellAddress(candidate.area.row, candidate.area.column + offset),
      };
      problems.push({
        code: 'repeatedColumn',
        severity: 'error',
        place,
        values: { input, first, second: header },
      });
    }
  });
  return problems;
}

function ambiguous(input: InputName, first: Candidate, second: Candidate): Problem {
  const nameOf = ({ table, area }: Candidate): string =>
    table ?? `${area.sheet}!${cellAddress(area.row, area.column)}`;
  return {
    code: 'ambiguousTable',
    severity: 'error',
    place: { sheet: second.area.sheet, address: cellAddress(second.area.row, second.area.column) },
    values: { input, first: nameOf(first), second: nameOf(second) },
  };
}
