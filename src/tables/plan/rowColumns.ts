import { cellInRow, cellRangeOf, rowNumber } from '../formulas';
import type { LayoutInput } from '../planInputs';
import type { PlanFormulas } from './planKeys';

/** Where this month's and line's inputs stand, so that every other column finds them in one step. */
export function rowFormulas({ inputs }: LayoutInput): PlanFormulas {
  const { Forecast, Lines } = inputs.sources;
  const lineNumber = (name: string): string => `MATCH(${name},${cellRangeOf(Lines!, 'line')},0)`;
  return {
    forecastRow: (cell) => rowNumber(Forecast!, inputs.forecast.style, cell.self('month'), cell.self('line')),
    linesRow: (cell) => lineNumber(cell.self('line')),
    fedBy: (cell) => {
      const feeder = cellInRow(Lines, 'fedBy', cell.self('linesRow'));
      return feeder === null ? '""' : `IF(${feeder}="","",${feeder})`;
    },
    feederRow: (cell) => `IF(${cell.self('fedBy')}="",0,${lineNumber(cell.self('fedBy'))})`,
    key: (cell) => `${cell.self('month')}*1000+${cell.self('linesRow')}`,
  };
}
