import { encode } from '../../src/functions/encode';
import type { Outcome, Problem } from '../../src/functions/problem';
import { wordingOf, type SentenceKey } from '../../src/functions/words/wording';
import { FakeError } from './support/excel';

const english = wordingOf('en');

function thrown(outcome: Outcome): FakeError {
  try {
    encode([[outcome]], english);
  } catch (error) {
    if (error instanceof FakeError) return error;
  }
  throw new Error('nothing was thrown');
}

describe('what Excel gets', () => {
  it('are the numbers, texts and empty cells themselves', () => {
    expect(encode([[1.5, 'served', '']], english)).toEqual([[1.5, 'served', '']]);
  });

  it('is the number of a remarked result', () => {
    const estimated = { result: 21, remark: 'estimatedCalendar', words: { year: 2031 } } as const;
    expect(encode([[estimated]], english)).toEqual([[21]]);
  });

  it('is a thrown error with its sentence for a single cell', () => {
    const error = thrown({ problem: 'blank', name: 'calls' });
    expect(error.code).toBe('#N/A');
    expect(error.message).toBe('calls is blank.');
  });

  it('is an error in its own cell of a spilled result', () => {
    const [good, bad] = encode([[1], [{ problem: 'noAnswer' }]], english).flat();
    expect(good).toBe(1);
    expect(bad).toBeInstanceOf(FakeError);
  });

  it('is a code for every problem there is', () => {
    for (const problem of Object.keys(wordingOf('en').sentences) as SentenceKey[]) {
      expect(['#VALUE!', '#NUM!', '#N/A']).toContain(thrown({ problem }).code);
    }
  });

  it.each(['#N/A', '#DIV/0!', '#NUM!', '#NULL!'])('passes on the error %s of a cell', (error) => {
    const problem: Problem = { problem: 'errorCell', name: 'calls', value: error };
    expect(thrown(problem).code).toBe(error);
  });

  it.each(['#REF!', '#NAME?', '#SPILL!', '#VALUE!'])(
    'gives #VALUE! for the error %s, which a function cannot give',
    (error) => {
      expect(thrown({ problem: 'errorCell', name: 'calls', value: error }).code).toBe('#VALUE!');
    },
  );
});
