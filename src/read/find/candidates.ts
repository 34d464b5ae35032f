import { cellAddress } from '../../grid/a1';
import { belowHeader, hasCell, hasRow } from '../../grid/area';
import { gridOf, isText, type Grid } from '../../grid/grid';
import { tables } from '../../words/catalogue';
import { searchedRows, usersSheets } from './usersSheets';
import { areCalls } from '../calls/areCalls';
import { recogniseColumns } from '../calls/callColumns';
import { columnOf } from '../../cells/header/columnOf';
import { headerWords } from '../../cells/header/headerWords';
import { inputColumnsOf } from '../../cells/header/headerIndex';
import { costColumns, type InputColumn } from '../../grid/headers';
import { inputColumns } from '../../grid/inputColumns';
import type { CallChoices } from '../../settings/callChoices';
import type { Mapping } from '../../settings/mappingChoices';
import {
  inputNames,
  inputTableNames,
  isCopyOfOurs,
  isOurTable,
  isValuesCopy,
  scenarioSheet,
  type InputName,
} from '../../grid/names';
import type { CellValue, SheetArea, WorkbookContents } from '../../grid/port';
import { recordsTable } from '../records/findRecords';
import { sameName } from '../../grid/sameName';
import { heightBelow } from './heightBelow';
import { profilesOf, type TableCells } from '../recognise/recogniseTable';
import { pickColumns } from './pickColumns';
import { twoRowHeader, type TwoRowHeader } from './twoRowHeader';

/** A block of cells with a header row that could be an input. */
export interface Candidate {
  table: string | null;
  area: SheetArea;
  headers: string[];
  /** The cells below the headers. */
  cells: TableCells;
  /** Of cells that somebody has pointed at, how they were called. */
  place?: string;
}

/** What a choice calls a block of cells: as it was pointed at, its table's name, else its sheet and first cell. */
export function candidateId({ place, table, area }: Pick<Candidate, 'table' | 'area' | 'place'>): string {
  return place ?? table ?? `${area.sheet}!${cellAddress(area.row, area.column)}`;
}

/**
 * Every table but ours and what HR records, then every plain range with known headers that lies in no table. A call log
 * and interval counts are no inputs of a plan, though their headers may look like it, unless they are named as one; nor
 * is what a person has pointed at as calls.
 */
export function candidatesOf(contents: WorkbookContents, calls: CallChoices = noChoices): Candidate[] {
  const before = foundBefore.get(contents);
  if (before?.calls === calls) return before.candidates;
  const candidates = newCandidates(contents, calls);
  foundBefore.set(contents, { calls, candidates });
  return candidates;
}

const noChoices: CallChoices = {};

/** What was found last in the same contents: several look for it, and a long log costs them each a while. */
const foundBefore = new WeakMap<WorkbookContents, { calls: CallChoices; candidates: Candidate[] }>();

function newCandidates(contents: WorkbookContents, calls: CallChoices): Candidate[] {
  const isPointedAt = (candidate: Candidate): boolean => calls[candidateId(candidate)]?.kind !== undefined;
  const all = [...tableCandidates(contents), ...rangeCandidates(contents)];
  const isInput = (candidate: Candidate): boolean =>
    isInputName(candidate.table) || !holdsCalls(candidate) || isForecastByPeriod(candidate);
  const candidates = all.filter((candidate) => !isPointedAt(candidate) && isInput(candidate));
  const areas = all.filter((one) => !candidates.includes(one)).map(({ area }) => area);
  logs.set(candidates, areas);
  return candidates;
}

/** The lists of calls that stand beside each find of candidates. */
const logs = new WeakMap<readonly Candidate[], readonly SheetArea[]>();

/** The lists of calls that were found along with candidates: nothing else begins among their rows. */
export function logsBeside(candidates: readonly Candidate[]): readonly SheetArea[] {
  return logs.get(candidates) ?? [];
}

function candidateAt(contents: WorkbookContents, one: Omit<Candidate, 'cells'>): Candidate {
  return { ...one, cells: gridOf(contents, one.area.sheet).within(belowHeader(one.area)) };
}

/** Whether a table, or a sheet, has one of the names by which an input is found. */
export function isNamed(input: InputName, table: string | null): boolean {
  return table !== null && inputTableNames[input].some((name) => sameName(name, table));
}

/** Whether a table is named as some input. */
export function isInputName(table: string | null): boolean {
  return inputNames.some((input) => isNamed(input, table));
}

function holdsCalls({ headers, cells }: Candidate): boolean {
  const found = recogniseColumns(headers, cells);
  return found !== null && areCalls(found, cells);
}

/**
 * Whether counts by day are what is to come: they say so in their name or in the header of their calls, and nobody has
 * answered or missed any yet.
 */
function isForecastByPeriod({ table, area, headers, cells }: Candidate): boolean {
  const found = recogniseColumns(headers, cells);
  if (found?.kind !== 'counts') return false;
  const { calls, start, date, answered, abandoned } = found.offsets;
  // Intervals of days are for a forecast to be made from.
  const isOfDays = date === undefined || start === undefined;
  if (!isOfDays || calls === undefined || answered !== undefined || abandoned !== undefined) return false;
  const saysSo = (text: string): boolean => headerWords(text).words.includes('forecast');
  return saysSo(headers[calls]!) || saysSo(table ?? area.sheet) || isNamed('Forecast', table ?? area.sheet);
}

function tableCandidates(contents: WorkbookContents): Candidate[] {
  const records = recordsTable(contents.tables);
  return contents.tables
    .filter(({ name, area }) => !isOurTable(name) && !isValuesCopy(area.sheet))
    .filter((table) => table !== records && !isCopyOfOurs(table.name) && !isComparison(table))
    .map(({ name, area, headers }) => candidateAt(contents, { table: name, area, headers }));
}

/** A table of a comparison that has not got its name, because Excel was gone in the middle of making it. */
function isComparison({ area, headers }: WorkbookContents['tables'][number]): boolean {
  const first = Object.values(tables).map(({ scenarioReview }) => scenarioReview.scenario);
  return area.sheet === scenarioSheet && first.includes(headers[0] ?? '');
}

/** Plain ranges: a row with known headers among adjacent texts, and the rows below it. */
function rangeCandidates(contents: WorkbookContents): Candidate[] {
  return usersSheets(contents).flatMap((sheet) =>
    rangesOf(sheet, contents, [], (headers) => isKnownRun(headers) || isOfItsSheet(headers, sheet.sheet)),
  );
}

/** A header that by itself would say too little, on a sheet that is named as the input it is of. */
function isOfItsSheet(headers: readonly string[], sheet: string): boolean {
  const input = inputNames.find((one) => isNamed(one, sheet));
  if (!input) return false;
  return inputColumns[input].required.every((names) =>
    headers.some((header) => names.some((name) => inputColumnsOf(header).has(name))),
  );
}

/**
 * Plain ranges whose headers say nothing to us, which a person may point at: at least three texts in a row, with a
 * number below one of them.
 */
export function unknownRanges(contents: WorkbookContents, known: readonly Candidate[]): Candidate[] {
  return usersSheets(contents).flatMap((sheet) =>
    rangesOf(sheet, contents, known, (headers, below) => {
      const hasNumber = below.some((cell) => typeof cell === 'number');
      return headers.length >= 3 && hasNumber && !isKnownRun(headers);
    }),
  );
}

function rangesOf(
  grid: Grid,
  contents: WorkbookContents,
  others: readonly Candidate[],
  isHeader: (headers: readonly string[], below: readonly CellValue[]) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  const taken = [...contents.tables, ...others].flatMap(({ area }) =>
    area.sheet === grid.sheet ? [area] : [],
  );
  const isFree = (row: number, column: number): boolean => !taken.some((area) => hasCell(area, row, column));
  const { used } = grid;
  const isFull = (area: SheetArea, row: number): boolean =>
    hasRow(area, row) && area.column <= used.column && area.columns >= used.columns;
  for (const upper of searchedRows(grid, [])) {
    if (taken.some((area) => isFull(area, upper))) continue;
    // Words are looked at last: that costs most, and a long log has a run of texts in every row.
    const runs = textRuns(grid.row(upper)).filter(({ from }) => isFree(upper, from));
    if (runs.length === 0) continue;
    const two = headerInTwoRows(grid, upper);
    const row = two ? upper + 1 : upper;
    for (const { from: column, headers } of two ? [two] : runs) {
      const header = { sheet: grid.sheet, row, column, columns: headers.length };
      const below = grid.slice(row + 1, column, headers.length);
      if (!isFree(row, column) || !isHeader(headers, below)) continue;
      const area = { ...header, rows: heightBelow(grid, header) + 1 };
      taken.push(area);
      found.push(candidateAt(contents, { table: null, area, headers }));
    }
  }
  return found;
}

/** A header that goes on in the row below. */
function headerInTwoRows(grid: Grid, row: number): TwoRowHeader | null {
  const below = grid.row(row + 1);
  // Cheaper than looking at their words: a row of data has numbers.
  if (below.length === 0 || below.some((cell) => typeof cell === 'number')) return null;
  const two = twoRowHeader(grid.row(row), below);
  return two && isKnownRun(two.headers) ? two : null;
}

/** At least two headers that some input knows; names and days are everywhere, and those of events only count together. */
function isKnownRun(headers: readonly string[]): boolean {
  if (headers.length < 2) return false;
  const known = headers.filter((header) =>
    [...inputColumnsOf(header).keys()].some((column) => !eventColumns.includes(column)),
  );
  return known.length >= 2 || areEvents(headers);
}

const eventColumns: readonly InputColumn[] = ['event', 'fromDay', 'toDay', 'uplift', 'extraCalls'];

/** Whether headers are those of events: a name and a day are everywhere, what it does to the calls is not. */
function areEvents(headers: readonly string[]): boolean {
  const has = (column: InputColumn): boolean => headers.some((header) => inputColumnsOf(header).has(column));
  const tells = has('uplift') || has('extraCalls');
  return has('event') && has('fromDay') && tells;
}

/** Runs of adjacent text cells. */
function textRuns(cells: readonly CellValue[]): { from: number; headers: string[] }[] {
  const runs: { from: number; headers: string[] }[] = [];
  let headers: string[] = [];
  const close = (end: number): void => {
    if (headers.length > 0) runs.push({ from: end - headers.length, headers });
    headers = [];
  };
  cells.forEach((cell, index) => {
    if (isText(cell)) headers.push(cell);
    else close(index);
  });
  close(cells.length);
  return runs;
}

/** Costs need no column of their own, so that it takes so many to know them by. */
const fewestCosts = 2;

/** Whether the headers hold everything that an input needs, and for Lines also something only lines have. */
export function isFitting(input: InputName, candidate: Candidate, mapping: Mapping): boolean {
  const { headers, table, area, cells } = candidate;
  const { columns } = pickColumns(input, headers, mapping[input]?.columns, profilesOf(cells));
  const complete = inputColumns[input].required.every((names) => names.some((name) => columns.has(name)));
  if (input === 'Costs') return costColumns.filter((column) => columns.has(column)).length >= fewestCosts;
  if (input === 'Actuals' && !columns.has('line')) return areActualsOfOneLine(candidate, columns);
  const isOfSheet = table === null && isNamed(input, area.sheet);
  if (input === 'Events')
    return complete && (isOfSheet || columns.has('uplift') || columns.has('extraCalls'));
  if (input !== 'Lines') return complete;
  const isOfLines = columns.size > 1 || isOfSheet;
  const hasMonth = headers.some((header) => columnOf('Forecast', header) === 'month');
  const hasStage = headers.some((header) => columnOf('Stages', header) === 'stage');
  return complete && !hasMonth && !hasStage && isOfLines;
}

/** Actuals without a column of lines: named as such, or with the hours that only they have; calls alone are a history. */
function areActualsOfOneLine(
  { area, headers }: Candidate,
  columns: ReadonlyMap<InputColumn, number>,
): boolean {
  if (!columns.has('month') || headers.some((header) => columnOf('Forecast', header) === 'calls'))
    return false;
  const isNamedSo =
    isNamed('Actuals', area.sheet) && (columns.has('actualHeads') || columns.has('handledCalls'));
  return isNamedSo || (columns.has('paidHours') && columns.has('handledCalls'));
}

/** A forecast but for its handling times, which the lines have. */
export function isShortForecast({ headers, cells }: Candidate): boolean {
  const { columns } = pickColumns('Forecast', headers, {}, profilesOf(cells));
  return (['month', 'line', 'calls'] as const).every((column) => columns.has(column));
}
