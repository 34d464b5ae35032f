import { WorkbookError, type CellInput, type CellValue, type SheetArea } from '../grid/port';
import { LAST_COLUMN } from '../grid/a1';
import type { Rectangle } from '../grid/area';
import { officeError } from './officeError';

/** Cells to be read, and what of them. */
export interface WantedCells {
  sheet: Excel.Worksheet;
  area: SheetArea;
  properties: readonly CellProperty[];
  /** Rows of the sheet where tables begin: what is below is another kind of cells than what is above. */
  seams?: readonly number[];
}

type CellProperty = 'values' | 'formulas' | 'numberFormat';

/** What was read, row by row; no rows of a property that was not asked for. */
export interface CellsRead {
  values: CellValue[][];
  formulas: CellInput[][];
  numberFormat: string[][];
}

/** Bytes of one answer: a fifth of the 5 MB that Excel on the web gives. */
const replySize = 1_000_000;

/** Bytes of a cell, and rows that are read, before it is known how many bytes a row of the cells takes. */
const bytesToBegin: Record<CellProperty, number> = { values: 24, formulas: 100, numberFormat: 12 };
const rowsToBegin = { values: 100, formulas: 40 };

/** Until so many rows have been read at once, only twice as many as before may be: the next ones may take more, or less. */
const rowsWithCare = 64;

/** A part of the cells that are wanted; its rows and columns count from their first one. */
interface Piece extends Rectangle {
  of: Progress;
}

/** Cells that are wanted, as far as they have been read. */
interface Progress extends WantedCells {
  read: CellsRead;
  /** Bytes that a row takes. */
  bytes: number;
  /** Bytes of the row that is being read bit by bit, so far. */
  bytesSoFar: number;
  /** How many rows may be read at once. */
  mostRows: number;
}

/**
 * Reads cells of any sheets in as few answers as their bytes allow: to each as many as make it large and not too large, by
 * what the cells before them have taken. Where Excel refuses an answer all the same, or leaves the cells out of it without
 * a word, half as much is asked for. `also` queues what else is to be asked for in the first request.
 */
export async function readCells(
  context: Excel.RequestContext,
  wanted: readonly WantedCells[],
  { limit = replySize, also = () => undefined }: { limit?: number; also?: () => void } = {},
): Promise<CellsRead[]> {
  const all = wanted.map((one) => besideOneAnother(one).map(begun));
  const left = all.flat().flatMap((of): Piece[] => {
    const { rows, columns } = of.area;
    return rows > 0 && columns > 0 ? [{ of, row: 0, column: 0, rows, columns }] : [];
  });
  // What goes around the cells takes some as well, and rows may take a little more than those before them.
  let most = limit - Math.min(0.1 * limit, 25_000);
  for (let isFirst = true; isFirst || left.length > 0;) {
    const taken = takeSome(left, most);
    if (isFirst) also();
    const answers = await answersTo(context, taken);
    if (answers) {
      taken.forEach((piece, index) => keep(piece, answers[index]!));
      isFirst = false;
      continue;
    }
    const [only] = taken;
    if (!only || (taken.length === 1 && only.rows * only.columns === 1)) throw refusal();
    most = Math.min(most, sum(taken.map(bytesOf))) / 2;
    left.unshift(...taken);
  }
  return all.map(joined);
}

/** Excel gives no cells of whole rows, but null, so that the last column of an area as wide as the sheet goes on its own. */
function besideOneAnother(wanted: WantedCells): WantedCells[] {
  const { area } = wanted;
  if (area.columns <= LAST_COLUMN) return [wanted];
  const last = { ...area, column: LAST_COLUMN, columns: 1 };
  return [{ ...area, columns: LAST_COLUMN }, last].map((part) => ({ ...wanted, area: part }));
}

function joined(parts: readonly Progress[]): CellsRead {
  const [first, ...others] = parts.map(({ read }) => read);
  for (const { values, formulas, numberFormat } of others) {
    values.forEach((row, index) => first!.values[index]!.push(...row));
    formulas.forEach((row, index) => first!.formulas[index]!.push(...row));
    numberFormat.forEach((row, index) => first!.numberFormat[index]!.push(...row));
  }
  return first!;
}

function begun(wanted: WantedCells): Progress {
  const { area, properties } = wanted;
  const rowsOf = (property: CellProperty): never[][] =>
    properties.includes(property) ? Array.from({ length: area.rows }, () => []) : [];
  return {
    ...wanted,
    read: { values: rowsOf('values'), formulas: rowsOf('formulas'), numberFormat: rowsOf('numberFormat') },
    bytes: unknownBytes(wanted),
    bytesSoFar: 0,
    mostRows: unknownRows(wanted),
  };
}

/** Bytes of a row that is not known yet, and how many rows are read then. */
function unknownBytes({ area, properties }: WantedCells): number {
  return sum(properties.map((property) => bytesToBegin[property])) * area.columns;
}

function unknownRows({ properties }: WantedCells): number {
  return properties.includes('formulas') ? rowsToBegin.formulas : rowsToBegin.values;
}

function bytesOf({ of, rows, columns }: Piece): number {
  return (rows * columns * of.bytes) / of.area.columns;
}

/**
 * Takes pieces of so many bytes in all out of those that are left, and one cell at least: small ones first, so that the
 * last answers are of large ones, whose rows are known by then and fill an answer well.
 */
function takeSome(left: Piece[], most: number): Piece[] {
  const taken: Piece[] = [];
  let room = most;
  for (const piece of left.splice(0).sort((one, other) => bytesOf(one) - bytesOf(other))) {
    const rowBytes = bytesOf({ ...piece, rows: 1 });
    const rows = Math.min(rowsAlike(piece), piece.of.mostRows, Math.floor(room / rowBytes));
    if (rows > 0) {
      taken.push({ ...piece, rows });
      left.push(...below(piece, rows));
      room -= rows * rowBytes;
    } else if (taken.length === 0) {
      // Not even a row: as many of its cells as there is room for.
      const columns = Math.max(1, Math.floor((piece.columns * room) / rowBytes));
      taken.push({ ...piece, rows: 1, columns });
      left.push(...beside({ ...piece, rows: 1 }, columns), ...below(piece, 1));
      room = 0;
    } else left.push(piece);
  }
  return taken;
}

/** How many rows of a piece are of one kind, as far as is known; the first ones, with their titles, go together. */
function rowsAlike({ of, row, rows }: Piece): number {
  const seam = seamsOf(of).find((one) => one > row);
  return seam === undefined ? rows : Math.min(rows, seam - row);
}

/** Seams that count, as rows of the area: none among the rows that are read before anything is known. */
function seamsOf(wanted: WantedCells): number[] {
  const { area, seams = [] } = wanted;
  const rows = seams.map((row) => row - area.row);
  return rows.filter((row) => row > unknownRows(wanted)).sort((one, other) => one - other);
}

/** What is left of a piece without its first rows, or its first columns. */
function below(piece: Piece, rows: number): Piece[] {
  return piece.rows > rows ? [{ ...piece, row: piece.row + rows, rows: piece.rows - rows }] : [];
}

function beside(piece: Piece, columns: number): Piece[] {
  const more = piece.columns - columns;
  return more > 0 ? [{ ...piece, column: piece.column + columns, columns: more }] : [];
}

/** The cells of each piece; null where Excel refuses to give so many. */
async function answersTo(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
): Promise<CellsRead[] | null> {
  const ranges = pieces.map(({ of: { sheet, area, properties }, row, column, rows, columns }) =>
    sheet
      .getRangeByIndexes(area.row + row, area.column + column, rows, columns)
      .load(properties.join())
      .untrack(),
  );
  try {
    await context.sync();
  } catch (error) {
    if (officeError(error, true).code === 'payloadTooLarge') return null;
    throw error;
  }
  const answers = pieces.map(({ of: { properties } }, index): CellsRead => {
    const range = ranges[index]!;
    const asked = (property: CellProperty): boolean => properties.includes(property);
    return {
      values: asked('values') ? (range.values as CellValue[][]) : [],
      formulas: asked('formulas') ? (range.formulas as CellInput[][]) : [],
      numberFormat: asked('numberFormat') ? (range.numberFormat as string[][]) : [],
    };
  });
  // Whatever the types say, it may give none.
  const given: unknown[] = answers.flatMap(({ values, formulas, numberFormat }) => [
    values,
    formulas,
    numberFormat,
  ]);
  const isWhole = !given.includes(null);
  return isWhole ? answers : null;
}

/** Puts what was read into its place, and learns from it how many bytes a row takes. */
function keep(
  { of, row, column, rows, columns }: Piece,
  { values, formulas, numberFormat }: CellsRead,
): void {
  const place = <Cell>(into: Cell[][], read: readonly Cell[][]): void =>
    read.forEach((cells, index) => {
      if (columns === of.area.columns) into[row + index] = [...cells];
      else cells.forEach((cell, at) => (into[row + index]![column + at] = cell));
    });
  place(of.read.values, values.map(valuesOf));
  place(of.read.formulas, formulas);
  place(of.read.numberFormat, numberFormat);
  of.bytesSoFar = (column === 0 ? 0 : of.bytesSoFar) + bytesOfRows([values, formulas, numberFormat]);
  if (column + columns < of.area.columns) return;
  of.bytes = of.bytesSoFar;
  if (columns < of.area.columns) of.mostRows = 1;
  else if (seamsOf(of).includes(row + rows)) {
    of.bytes = Math.max(of.bytes, unknownBytes(of));
    of.mostRows = unknownRows(of);
  } else if (rows === of.mostRows) of.mostRows = rows < rowsWithCare ? 2 * rows : Infinity;
}

/** Excel's own word for an empty cell is "", which a formula may show too: both hold nothing. */
function valuesOf(row: readonly CellValue[]): CellValue[] {
  return row.map((value) => (value === '' ? null : value));
}

/** Rows by which the bytes of all are told. */
const rowsToWeigh = 64;

/** What a row takes: the mean of the heavier half, since those around a table say little of it. */
function bytesOfRows(properties: readonly unknown[][][]): number {
  const count = Math.max(...properties.map((rows) => rows.length));
  const step = Math.ceil(count / rowsToWeigh);
  const weights: number[] = [];
  for (let row = 0; row < count; row += step) {
    weights.push(sum(properties.map((rows) => jsonBytes(rows[row] ?? []))));
  }
  const heavier = weights.sort((one, other) => other - one).slice(0, Math.ceil(weights.length / 2));
  return sum(heavier) / heavier.length;
}

function jsonBytes(cells: unknown[]): number {
  const text = JSON.stringify(cells);
  // Letters beyond ASCII take three bytes as a rule.
  return text.length + 1 + 2 * (text.match(/[^ -~]/g)?.length ?? 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function refusal(): WorkbookError {
  return new WorkbookError('payloadTooLarge', 'Excel does not give even a single cell.', true);
}
