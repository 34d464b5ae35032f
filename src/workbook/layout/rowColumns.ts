import { cellInRow, cellRangeOf, rowNumber } from './formulas';
import type { LayoutInput } from './planInputs';
import type { PlanFormulas } from './planKeys';

/** Where this month's and line's inputs stand, so that every other column finds them in one step. */
export function rowFormulas({ inputs }: LayoutInput): PlanFormulas {
  const { Forecast, Lines } = inputs.sources;
  return {
    forecastRow: (cell) => rowNumber(Forecast!, inputs.forecast.style, cell.self('month'), cell.self('line')),
    linesRow: (cell) => `MATCH(${cell.self('line')},${cellRangeOf(Lines!, 'line')},0)`,
    fedBy: (cell) => {
      const feeder = cellInRow(Lines, 'fedBy', cell.self('linesRow'));
      return feeder === null ? '""' : `IF(${feeder}="","",${feeder})`;
    },
    key: (cell) => `${cell.self('month')}*1000+${cell.self('linesRow')}`,
  };
}
