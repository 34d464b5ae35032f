import { textTable } from '../../../src/standin/cli/textTable';

describe('a table in plain text', () => {
  it('has its first column to the left and its figures to the right', () => {
    expect(
      textTable([
        ['Month', 'Required'],
        ['2026-01', '88.9'],
      ]),
    ).toEqual(['Month    Required', '2026-01      88.9']);
  });

  it('stays straight with Chinese headers', () => {
    expect(
      textTable([
        ['月份', '需补充'],
        ['2026-01', '9'],
      ]),
    ).toEqual(['月份     需补充', '2026-01       9']);
  });

  it('is empty without rows, and takes a short row', () => {
    expect(textTable([])).toEqual([]);
    expect(textTable([['a', 'b'], ['c']])).toEqual(['a  b', 'c']);
  });
});
