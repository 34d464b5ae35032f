import type { Injector } from '@univerjs/core';
import {
  IFunctionService,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
} from '@univerjs/engine-formula';

const repaired = new WeakSet<BaseFunction>();

/** Univer's SORT orders the rows of the range that it is given, which other formulas read from the same memory. */
export function repairSort(injector: Injector): void {
  const sort = injector.get(IFunctionService).getExecutor('SORT');
  if (!sort || repaired.has(sort)) return;
  repaired.add(sort);
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (array: BaseValueObject, ...rest: BaseValueObject[]) =>
    calculate(array.isArray() ? (array as ArrayValueObject).clone() : array, ...rest);
}
