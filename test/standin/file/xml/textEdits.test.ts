import { TextEdits } from '../../../../src/standin/file/xml/textEdits';

describe('TextEdits', () => {
  test('returns the very text when there is nothing to change', () => {
    expect(new TextEdits('abc').apply()).toBe('abc');
  });

  test('makes changes in the order of their places, however they were given', () => {
    const edits = new TextEdits('0123456789');
    edits.replace(7, 9, 'x');
    edits.replace(1, 3, '');
    edits.insert(5, '+');
    expect(edits.apply()).toBe('034+56x9');
  });

  test('puts insertions at one place by rank, then in the order given', () => {
    const edits = new TextEdits('ab');
    edits.insert(1, '3', 2);
    edits.insert(1, '1', 1);
    edits.insert(1, '2', 1);
    expect(edits.apply()).toBe('a123b');
  });

  test('puts an insertion before what is replaced at the same place', () => {
    const edits = new TextEdits('abc');
    edits.replace(1, 2, 'B');
    edits.insert(1, '+');
    expect(edits.apply()).toBe('a+Bc');
  });

  test('refuses edits that overlap', () => {
    const edits = new TextEdits('abcdef');
    edits.replace(1, 4, 'x');
    edits.replace(3, 5, 'y');
    expect(() => edits.apply()).toThrow(RangeError);
  });
});
