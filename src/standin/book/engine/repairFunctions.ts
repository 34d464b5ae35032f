import type { Injector } from '@univerjs/core';
import {
  IFunctionService,
  NumberValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { dateOfSerial } from '../../../model/calendar/serialDate';

const wrapped = new WeakSet<BaseFunction>();

/** Mends functions of Univer 0.25.1 that give other results than Excel. */
export function repairFunctions(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  // SORT orders the rows of the range that it is given, which other formulas read from the same memory.
  wrap(functions.getExecutor('SORT'), (calculate, array, ...rest) =>
    calculate(isArray(array) ? array.clone() : array, ...rest),
  );
  // EDATE lets 31 January plus a month run over into March.
  wrap(functions.getExecutor('EDATE'), (calculate, start, months) => {
    const moved = calculate(start, months);
    return isArray(moved)
      ? moved.map((date, row, column) => withinMonth(at(start, row, column), date))
      : moved;
  });
}

type Calculate = (...args: BaseValueObject[]) => BaseValueObject;

/** Puts something around what a function calculates, once however many workbooks are opened. */
export function wrap(
  fn: BaseFunction | null | undefined | void,
  around: (calculate: Calculate, ...args: BaseValueObject[]) => BaseValueObject,
  done = wrapped,
): void {
  if (!fn || done.has(fn)) return;
  done.add(fn);
  const calculate = fn.calculate.bind(fn) as Calculate;
  fn.calculate = (...args: BaseValueObject[]) => around(calculate, ...args);
}

function isArray(value: BaseValueObject | undefined): value is ArrayValueObject {
  return value?.isArray() ?? false;
}

/** The value that a row and column of the result come from: a single one serves them all. */
function at(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!isArray(value)) return value;
  const from = value.get(value.getRowCount() === 1 ? 0 : row, value.getColumnCount() === 1 ? 0 : column);
  return from ?? value;
}

/** The last day of the month, where the day of the start is not in it. */
function withinMonth(start: BaseValueObject, moved: BaseValueObject): BaseValueObject {
  if (!moved.isNumber()) return moved;
  const serial = Number(moved.getValue());
  const day = dayOfMonth(serial);
  return day < dayOfMonth(Number(start.getValue())) ? NumberValueObject.create(serial - day) : moved;
}

/** NaN, which is no less than any day, outside the calendar. */
function dayOfMonth(serial: number): number {
  return Number(dateOfSerial(serial)?.slice(8) ?? NaN);
}
