import { readWorkbook } from '../../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import { largeLog } from '../../support/largeLog';
import { put, valueAt } from './support/records';

describe('35,000 rows of 8 columns', () => {
  const log = largeLog();
  const bytes = saveWorkbook(null, log);

  test('come back to the last cell, with one change and every formula’s other value', () => {
    const book = readWorkbook(bytes);
    expect(book.sheets[0]!.cells.get(34_999)).toEqual(log.sheets[0]!.cells.get(34_999));
    put(book.sheets[0]!, 'A1', 'changed');
    for (const cells of book.sheets[0]!.cells.values()) cells.get(7)!.value = 1;
    const [sheet] = readWorkbook(saveWorkbook(bytes, book)).sheets;
    expect(valueAt(sheet, 'A1')).toBe('changed');
    expect(sheet!.cells.size).toBe(35_000);
    expect([...sheet!.cells.values()].every((cells) => cells.get(7)!.value === 1)).toBe(true);
    expect(valueAt(sheet, 'B35000')).toBe('Note 7999');
  });
});
