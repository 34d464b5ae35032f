/** Before every test file: what it saves as a workbook is kept, to be validated once all tests have run. */
import type * as Saving from '../../../src/standin/file/saveWorkbook';
import { keepWritten } from './written.cjs';

jest.mock('../../../src/standin/file/saveWorkbook', () => {
  const actual = jest.requireActual<typeof Saving>('../../../src/standin/file/saveWorkbook');
  const saveWorkbook: typeof actual.saveWorkbook = (original, workbook) => {
    const bytes = actual.saveWorkbook(original, workbook);
    keepWritten(bytes, expect.getState().testPath ?? 'test');
    return bytes;
  };
  return { ...actual, saveWorkbook };
});
