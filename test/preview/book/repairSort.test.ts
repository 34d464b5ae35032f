import {
  ArrayValueObject,
  IFunctionService,
  NumberValueObject,
  type BaseFunction,
} from '@univerjs/engine-formula';
import { repairSort } from '../../../src/preview/book/repairSort';
import { newBook } from './support';

test('SORT orders a copy, however often it is repaired', async () => {
  const { book } = await newBook();
  const { injector } = book.parts.engine;
  repairSort(injector);
  repairSort(injector);
  const sort = injector.get(IFunctionService).getExecutor('SORT') as BaseFunction;
  const range = ArrayValueObject.createByArray([[3], [1], [2]]);
  const sorted = sort.calculate(range) as ArrayValueObject;
  expect(sorted.toValue()).toEqual([[1], [2], [3]]);
  expect(range.toValue()).toEqual([[3], [1], [2]]);
  book.dispose();
});

test('a single value is sorted as it is', async () => {
  const { book } = await newBook();
  const sort = book.parts.engine.injector.get(IFunctionService).getExecutor('SORT') as BaseFunction;
  const five = NumberValueObject.create(5);
  expect(sort.calculate(five)).toBe(five);
  book.dispose();
});
