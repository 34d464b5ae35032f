import { ICommandService, UniverInstanceType } from '@univerjs/core';
import { createHeadlessUniver } from '../../../src/standin/book/headlessUniver';

test('a Univer without a screen opens a workbook and can be disposed of', () => {
  const univer = createHeadlessUniver();
  const workbook = univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: 'test' });
  expect(workbook.getUnitId()).toBe('test');
  expect(univer.__getInjector().get(ICommandService)).toBeDefined();
  univer.dispose();
});

test('two of them do not know of one another', () => {
  const one = createHeadlessUniver();
  const other = createHeadlessUniver();
  one.createUnit(UniverInstanceType.UNIVER_SHEET, { id: 'same' });
  expect(() => other.createUnit(UniverInstanceType.UNIVER_SHEET, { id: 'same' })).not.toThrow();
  one.dispose();
  other.dispose();
});
