import { forecastBelow } from '../../../src/read/rows/planForecast';

test('a forecast in another order than a list stands below the header row of its area, be it empty', () => {
  const columns = new Map();
  const area = { sheet: 'Plan', row: 3, column: 1, rows: 5, columns: 4 };
  const below = { sheet: 'Plan', row: 4, column: 1, columns: 4 };
  expect(forecastBelow(area, columns)).toMatchObject({ headerRow: 3, area: { ...below, rows: 4 } });
  expect(forecastBelow({ ...area, rows: 1 }, columns).area).toEqual({ ...below, rows: 1 });
});
