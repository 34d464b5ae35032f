import type { Injector, IRange, Nullable, ObjectMatrix } from '@univerjs/core';
import {
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { ALL_COLUMNS, ALL_ROWS, cellCount, wholeSheet, type Area } from '../../areas';
import { MAX_TEXT_LENGTH } from '../../file/limits';
import { wrap } from './repairFunctions';

/** Cells up to which a range is read as it is. */
const MANY = 250_000;
/** Cells that a formula may read after that, and make; Excel refuses more of the latter, too. */
const MOST = 20_000_000;
const MOST_MADE = 1_000_000;

type Matrix = ObjectMatrix<unknown>;
type Sheets = Record<string, Nullable<Record<string, Nullable<{ cellData?: Matrix } | Matrix>>>>;

const bounded = new WeakSet<object>();

/** How many of the calls under way read a range cell by cell. */
let reading = 0;

/**
 * Univer reads every cell of a range, be it as large as a sheet: SUM(A1:XFD1048576), which is legal, would take hours.
 * A range of more cells than that ends where every sheet's cells end; one that is still too large is #NUM!.
 */
export function boundLargeRanges(): void {
  const prototype = BaseReferenceObject.prototype;
  if (bounded.has(prototype)) return;
  bounded.add(prototype);
  const { getRangePosition, iterator, toArrayValueObject } = prototype;
  prototype.getRangePosition = function (this: BaseReferenceObject): IRange {
    const range = getRangePosition.call(this);
    return reading > 0 && cellsOf(range) > MANY ? usedPart(this, range) : range;
  };
  prototype.iterator = function (this: BaseReferenceObject, callback): Nullable<boolean> {
    return whileReading(() => {
      const range = this.getRangePosition();
      if (cellsOf(range) <= MOST) return iterator.call(this, callback);
      return callback(ErrorValueObject.create(ErrorType.NUM), range.startRow, range.startColumn);
    });
  };
  prototype.toArrayValueObject = function (this: BaseReferenceObject, useCache?: boolean) {
    return whileReading(() => toArrayValueObject.call(this, useCache));
  };
}

function whileReading<T>(read: () => T): T {
  reading++;
  try {
    return read();
  } finally {
    reading--;
  }
}

function cellsOf({ startRow, endRow, startColumn, endColumn }: IRange): number {
  return (endRow - startRow + 1) * (endColumn - startColumn + 1);
}

/** By the cells of all sheets, so that ranges of one size on two sheets stay of one size. */
function usedPart(reference: BaseReferenceObject, range: IRange): IRange {
  const sources = [
    reference.getUnitData(),
    reference.getRuntimeData(),
    reference.getArrayFormulaCellData(),
    reference.getRuntimeArrayFormulaCellData(),
  ] as unknown as (Sheets | undefined)[];
  const matrices = sources.flatMap((source) =>
    Object.values(source?.[reference.getUnitId()] ?? {}).flatMap((sheet) => matrixOf(sheet) ?? []),
  );
  const end = (first: number, lasts: number[], last: number): number =>
    Math.min(last, Math.max(first, ...lasts));
  const rowsEnd = matrices.map((matrix) => matrix.getLength() - 1);
  const rows = { ...range, endRow: end(range.startRow, rowsEnd, range.endRow) };
  if (cellsOf(rows) <= MANY) return rows;
  const columnsEnd = matrices.map((matrix) => matrix.getDataRange().endColumn);
  return { ...rows, endColumn: end(range.startColumn, columnsEnd, range.endColumn) };
}

function matrixOf(sheet: Nullable<{ cellData?: Matrix } | Matrix>): Matrix | undefined {
  if (!sheet) return undefined;
  return 'cellData' in sheet ? sheet.cellData : 'getLength' in sheet ? sheet : undefined;
}

/** What counts the cells of a range that is not read to its end counts those beyond it, too: all of them are blank. */
function countWhole(functions: IFunctionService): void {
  const counts: Record<string, (area: Area, array: ArrayValueObject, inRead: number) => number> = {
    ROWS: ({ rows }) => rows,
    COLUMNS: ({ columns }) => columns,
    COUNTBLANK: (area, array, inRead) =>
      inRead + cellCount(area) - array.getRowCount() * array.getColumnCount(),
  };
  for (const [name, count] of Object.entries(counts)) {
    const fn = functions.getExecutor(name);
    if (fn) fn.needsReferenceObject = true;
    wrap(fn, (calculate, value) => {
      if (!value.isReferenceObject()) return calculate(value);
      const reference = value as unknown as BaseReferenceObject;
      const array = reference.toArrayValueObject();
      const inRead = calculate(array);
      return inRead.isNumber()
        ? NumberValueObject.create(count(wholeArea(reference), array, Number(inRead.getValue())))
        : inRead;
    });
  }
}

/** The area that a reference names, which is as high or as wide as a sheet where it is whole columns or rows. */
function wholeArea(reference: BaseReferenceObject): Area {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangeData();
  return {
    ...wholeSheet,
    rows: reference.isColumn() ? ALL_ROWS : endRow - startRow + 1,
    columns: reference.isRow() ? ALL_COLUMNS : endColumn - startColumn + 1,
  };
}

/** Functions that make more of their arguments than memory holds: SEQUENCE and its like, and REPT. */
export function limitMakers(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  countWhole(functions);
  const makers: Record<string, (...args: BaseValueObject[]) => number> = {
    SEQUENCE: (rows, columns) => sizeOf(rows) * sizeOf(columns),
    RANDARRAY: (rows, columns) => sizeOf(rows) * sizeOf(columns),
    MAKEARRAY: (rows, columns) => sizeOf(rows) * sizeOf(columns),
    MUNIT: (size) => sizeOf(size) ** 2,
    EXPAND: (_array, rows, columns) => sizeOf(rows) * sizeOf(columns),
  };
  for (const [name, made] of Object.entries(makers)) {
    wrap(functions.getExecutor(name), (calculate, ...args) =>
      made(...args) > MOST_MADE ? ErrorValueObject.create(ErrorType.NUM) : calculate(...args),
    );
  }
  wrap(functions.getExecutor('REPT'), (calculate, ...args) => {
    const [text, times] = args;
    const { length } =
      text && !text.isArray() ? String((text as { getValue?(): unknown }).getValue?.() ?? '') : '';
    return length * sizeOf(times) > MAX_TEXT_LENGTH
      ? ErrorValueObject.create(ErrorType.VALUE)
      : calculate(...args);
  });
}

/** The number that an argument is, of an array its largest, and 1 where it is none. */
function sizeOf(value: BaseValueObject | undefined): number {
  if (!value) return 1;
  if (!value.isArray()) return value.isNumber() ? Math.abs(Number(value.getValue())) : 1;
  let most = 1;
  (value as ArrayValueObject).iterator((one) => {
    if (one?.isNumber()) most = Math.max(most, Math.abs(Number(one.getValue())));
  });
  return most;
}
