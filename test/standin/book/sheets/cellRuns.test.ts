import { cellRuns } from '../../../../src/standin/book/sheets/cellRuns';

test('cells below one another become one area', () => {
  const cells = [
    { row: 3, column: 1 },
    { row: 1, column: 1 },
    { row: 2, column: 1 },
  ];
  expect(cellRuns(cells)).toEqual([{ row: 1, column: 1, rows: 3, columns: 1 }]);
});

test('a gap starts a new area', () => {
  const cells = [
    { row: 1, column: 1 },
    { row: 3, column: 1 },
  ];
  expect(cellRuns(cells)).toHaveLength(2);
});

test('each column has its own areas', () => {
  const cells = [
    { row: 1, column: 1 },
    { row: 1, column: 2 },
    { row: 2, column: 2 },
  ];
  expect(cellRuns(cells)).toEqual([
    { row: 1, column: 1, rows: 1, columns: 1 },
    { row: 1, column: 2, rows: 2, columns: 1 },
  ]);
});

test('a cell that is named twice counts once', () => {
  const cells = [
    { row: 1, column: 1 },
    { row: 1, column: 1 },
  ];
  expect(cellRuns(cells)).toEqual([{ row: 1, column: 1, rows: 1, columns: 1 }]);
});

test('no cells give no areas', () => {
  expect(cellRuns([])).toEqual([]);
});
