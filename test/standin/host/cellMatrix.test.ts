import { matrixFor, shownValue, valueType } from '../../../src/standin/host/cellMatrix';

const area = { row: 0, column: 0, rows: 2, columns: 2 };

describe('values for an area', () => {
  it('are one value for all cells when only one is given', () => {
    expect(matrixFor(7, area)).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('are the given matrix when it has the size of the area', () => {
    const matrix = [
      [1, 2],
      [3, 4],
    ];
    expect(matrixFor(matrix, area)).toBe(matrix);
  });

  it.each([[[[1, 2]]], [[[1], [2]]], [[[1, 2], [3]]], [[1, 2]], [[]]])(
    'are refused in another size: %j',
    (matrix) => {
      expect(() => matrixFor(matrix, area)).toThrow(/number of rows or columns in the input array/);
    },
  );
});

describe('a value as Office.js gives it', () => {
  it('is an empty text for an empty cell and the error text for an error', () => {
    expect(shownValue(null)).toBe('');
    expect(shownValue({ error: '#N/A' })).toBe('#N/A');
    expect(shownValue(false)).toBe(false);
  });

  it('has a type', () => {
    expect([null, '', 'a', 1, true, { error: '#N/A' as const }].map(valueType)).toEqual([
      'Empty',
      'Empty',
      'String',
      'Double',
      'Boolean',
      'Error',
    ]);
  });
});
