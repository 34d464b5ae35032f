import { readTotal } from '../../../src/taskpane/interviews/readTotal';
import { numberNotation } from '../../../src/taskpane/shell/numberNotation';

const read = (text: string, locale = 'en') => readTotal(text, numberNotation(locale));

describe('a number of people', () => {
  test.each([
    ['12', 12],
    [' 0 ', 0],
    ['1,200', 1200],
    ['１２', 12],
    ['999999', 999_999],
  ])('is read from “%s”', (text, total) => {
    expect(read(text)).toBe(total);
  });

  test('is read as the user’s locale writes it', () => {
    expect(read('1.200', 'de')).toBe(1200);
  });

  test.each(['', 'ten', '1.5', '-1', '30%', '３０％', '1000000', '1e3'])('is not in “%s”', (text) => {
    expect(read(text)).toBeNull();
  });
});
