import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FileProblem } from '../../../src/standin/file/problem';
import { readWorkbook } from '../../../src/standin/file/readWorkbook';
import { flippedFile } from '../../fuzz/files/flippedFile';

const sample = new Uint8Array(readFileSync(path.resolve(__dirname, '../../../assets/sample.xlsx')));

/** What becomes of a file that is read; a problem that the user is told of is one of the ends. */
function endOf(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
}

it('a sample with a bit flipped is read, or refused as what it is', () => {
  const ends = new Map<string, number>();
  for (let number = 1; number <= 100; number++) {
    const { bytes, place } = flippedFile(number, sample);
    let end: string;
    try {
      end = endOf(bytes);
    } catch (error) {
      throw new Error(`File ${number}, ${place}, breaks the reader.`, { cause: error });
    }
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  expect(ends.get('read')).toBeGreaterThan(5);
  expect(ends.get('damaged')).toBeGreaterThan(5);
});
