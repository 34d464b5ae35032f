import { ourTables } from '../../grid/names';
import { cellInRow, firstFilled, numberWhere, rowMatches } from '../formulas';
import type { LayoutInput } from '../planInputs';
import type { PlanCell, PlanFormulas } from './planKeys';
import { columnOfTable } from '../tableSpec';

/** Heads from month to month: given, or what the cell above says comes next. */
export function movementFormulas({ inputs, words, input }: LayoutInput): PlanFormulas {
  const stage = (cell: PlanCell, header: string): string =>
    `INDEX(${columnOfTable(ourTables.stages, header)},MATCH(${cell.self('line')},${columnOfTable(
      ourTables.stages,
      words.stages.line,
    )},0))`;
  return {
    yield: (cell) => stage(cell, words.stages.yield),
    trainingPass: (cell) => stage(cell, words.stages.trainingPass),
    actual: (cell) => {
      const opening = cellInRow(inputs.sources.Lines, 'openingHeads', cell.self('linesRow')) ?? 'NA()';
      const follows = `${cell.above('month')}=EDATE(${cell.self('month')},-1)`;
      const rolled = `IF(${follows},${cell.above('nextMonth')},NA())`;
      // A line may be called what its column is: only a month above makes the row above one of the line's.
      const sameLine = `AND(${cell.above('line')}=${cell.self('line')},ISNUMBER(${cell.above('month')}))`;
      const otherwise = `IF(${sameLine},${rolled},${opening})`;
      return firstFilled(givenHeads(inputs, cell), otherwise);
    },
    nextMonth: (cell) => {
      const fed = `${cell.self('fedBy')}=""`;
      const joiners =
        input.settings.newJoinerMode === 'solved'
          ? `IF(${fed},${cell.self('newJoiners')},0)`
          : cell.self('newJoiners');
      return (
        `${cell.self('actual')}+${joiners}*${cell.self('trainingPass')}-${cell.self('attrition')}` +
        `-${cell.self('upgrade')}+IF(${fed},0,${cell.self('toAdd')})`
      );
    },
  };
}

/** Recorded heads first, then those of the forecast. Both count as soon as they are filled in, plan or no plan. */
function givenHeads(
  { sources, actuals }: LayoutInput['inputs'],
  cell: PlanCell,
): { given: string; value: string }[] {
  const given: { given: string; value: string }[] = [];
  const { Actuals, Forecast } = sources;
  if (Actuals?.columns.has('actualHeads')) {
    const matches = rowMatches(Actuals, actuals.style, cell.self('month'), cell.self('line'));
    given.push(numberWhere(Actuals, 'actualHeads', matches));
  }
  const inForecast = cellInRow(Forecast, 'actualHeads', cell.self('forecastRow'));
  if (inForecast !== null) given.push({ given: inForecast, value: inForecast });
  return given;
}
